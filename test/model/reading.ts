import { staff, units } from './town.js';
import type { World } from './world.js';

const US = (column: string): string => `(extract(epoch from ${column}) * 1000000)::float8`;

/** Since when a person has had no word from whoever answers for them: see HeldInVain. Null: they have been answered. */
const UNANSWERED = `
  select case when spoke.at is null then r.since else (
    select min(e.at) from entry e where e.contact_id = c.id and e.at > spoke.at and e.kind in ('message', 'answer')
      and e.actor ->> 'kind' = 'person') end as since
  from (select max(e.at) as at from entry e where e.contact_id = c.id and e.at >= r.since and e.kind = 'message'
    and e.actor ->> 'workerId' = r.worker_id::text) spoke where r.kind = 'worker'`;

const CONTACTS = `
  select coalesce(jsonb_object_agg(c.id, jsonb_build_object('state', c.state, 'holder', r.worker_id, 'holds', r.kind, 'links', r.seq,
    'had', chain.had, 'band', c.band, 'settled', c.settled, 'found', array(select f from unnest(c.reasons) f order by f),
    'need', c.need, 'own', c.own_worker, 'avoid', coalesce(w.avoid, '{}'), 'relieve', c.to_relieve,
    'seen', case when c.acknowledged_by is not null
      then jsonb_build_object('by', c.acknowledged_by, 'until', ${US('c.acknowledged_until')}) end,
    'unanswered', ${US('silence.since')}, 'round', c.round, 'roundAt', ${US('c.round_at')}, 'arrived', ${US('c.arrived_at')}, 'rung', c.step, 'alarm', c.alarm)), '{}')
  from contact c join responsibility r on r.contact_id = c.id and r.until is null
  left join person_wish w on w.person_id = c.person_id
  left join lateral (${UNANSWERED}) silence on true
  cross join lateral (
    select array(select distinct worker_id::text from responsibility
      where contact_id = c.id and worker_id is not null order by 1) as had) chain
  where c.state <> 'closed' or c.id = any($3::uuid[])`;

/** Instants in which nobody answered for a contact: links that do not meet, a first that came too late, no last one. */
const GAPS = `
  select count(*) from contact c left join lateral (
    select min(since) as since, count(*) filter (where until is null) as open,
      bool_or(until is distinct from next and seq < last) as broken
    from (select since, until, seq, lead(since) over link as next, max(seq) over () as last
      from responsibility where contact_id = c.id window link as (order by seq)) links) chain on true
  where chain.since is null or chain.since > c.arrived_at or chain.open <> 1 or coalesce(chain.broken, false)`;

/**
 * One look, so one instant. $1: offers, $2: questions of lowering, whose end somebody wants to know, however old; $3: contacts
 * that somebody looks at though they are closed.
 */
export const READING = `
  select jsonb_build_object(
    'now', ${US('clock_timestamp()')},
    'contacts', (${CONTACTS}),
    'workers', (
      select jsonb_object_agg(w.id, jsonb_build_object('role', w.role, 'room', w.room, 'status', p.status,
        'here', p.lease_until > clock_timestamp(),
        'onShift', exists (select from shift s where s.worker_id = w.id and s.starts_at <= clock_timestamp() and s.ends_at > clock_timestamp())))
      from worker w join presence p on p.worker_id = w.id),
    'watch', (
      select jsonb_build_object('holder', worker_id, 'links', seq,
        'deputy', (select worker_id from watch_standby where rung = 'deputy'),
        'lead', (select worker_id from watch_standby where rung = 'lead')) from watch where until is null),
    'reached', (select jsonb_build_object('offer', id, 'to', to_id) from watch_offer where outcome is null),
    'offers', (
      select coalesce(jsonb_object_agg(o.id, jsonb_build_object('contact', o.contact_id, 'worker', o.worker_id, 'step', o.step,
        'from', o.from_id, 'sought', 'another-wished' = any(o.why), 'round', o.round, 'until', ${US('o.expires_at')},
        'outcome', o.outcome)), '{}')
      from offer o join contact c on c.id = o.contact_id
      where o.outcome is null or (c.waits or c.to_relieve is not null) and o.round = c.round or o.id = any($1::uuid[])),
    'lowerings', (
      select coalesce(jsonb_object_agg(l.id, jsonb_build_object('contact', l.contact_id, 'to', l.to_band, 'by', l.asked_by,
        'outcome', case when l.outcome = 'withdrawn' and l.settled_by is null then 'overtaken' else l.outcome end)), '{}')
      from lowering l join contact c on c.id = l.contact_id
      where l.outcome is null and c.state <> 'closed' or l.id = any($2::uuid[])),
    'alerts', (
      select coalesce(jsonb_object_agg(a.id, jsonb_build_object('contact', a.contact_id, 'worker', a.worker_id, 'by', a.by,
        'made', ${US('a.made_at')}, 'outcome', a.outcome)), '{}')
      from alert a where not a.held and a.made_at > clock_timestamp() - interval '1 hour')) as world,
  (${GAPS})::int as gaps`;

type Read = Omit<World, 'workers'> & {
  workers: Record<string, Omit<World['workers'][string], 'needs' | 'lead' | 'home'> & { role: string }>;
};

export interface Row {
  world: Read;
  gaps: number;
}

/** What a worker's unit takes, and where they work, never changes here, and is not asked for. */
export function asWorld({ workers, ...read }: Read): World {
  const known = Object.entries(workers).map(([id, { role, ...worker }]) => [
    id,
    { ...worker, needs: needsOf(id), lead: role === 'lead', home: memberOf(id)?.home ?? false },
  ]);
  return { ...read, workers: Object.fromEntries(known) as World['workers'] };
}

const memberOf = (worker: string) => staff.find(({ id }) => id === worker);
const needsOf = (worker: string): string[] => [
  ...(units.find(({ id }) => id === memberOf(worker)?.unit)?.needs ?? []),
];
