import { liftSeconds, type Competence, type Scene } from '../../libs/routing/index.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { asCandidates, type Load, type WorkerRow } from './picture-workers.js';
import { asWaiting, type Rules, type WaitingRow } from './picture-rows.js';

/** Everyone who is here or has a telephone that was checked, when anyone waits; `asCandidates` says who of them could be asked. */
const WORKERS = `
    select w.id as "workerId", w.room, w.languages, h.worker_id is not null as "hasPhone", p.worker_id is not null as present,
      coalesce(p.status = 'available', false) as available,
      coalesce(extract(epoch from p.idle_since), 0)::float8 * 1000 as "idleSince",
      case when (w.room_voice, w.room_sms, w.room_webchat, w.gender, w.peer, w.role) is distinct from (1, null, null, null, false, 'worker')
        then json_build_object('voice', w.room_voice, 'sms', w.room_sms, 'webchat', w.room_webchat,
          'gender', w.gender, 'peer', w.peer, 'lead', w.role = 'lead') end as more
    from worker w
    left join presence p on p.worker_id = w.id and p.lease_until > (select at from t)
    left join worker_reach h on h.worker_id = w.id and h.verified_at is not null
    where w.disabled_at is null and (h.worker_id is not null or p.worker_id is not null)
      and (exists (select from contact where waits) or exists (select from contact where to_relieve is not null))`;

/**
 * What is on whom. Each is found once and told by the worker's id, not joined: PostgreSQL would go through it anew for
 * every worker, and a hall of five hundred would wait for that.
 */
const LOAD = `
    select
      (select json_object_agg(worker_id, json_build_object('onSite', on_site, 'units', units)) from (
        select worker_id, bool_or(mode = 'site') as on_site, array_agg(unit_id) as units from shift
        where tstzrange(starts_at, ends_at) @> (select at from t) group by worker_id) of) as duty,
      (select json_object_agg(worker_id, n) from (
        select worker_id, count(*)::int as n from responsibility where until is null and kind = 'worker' group by worker_id) of) as held,
      (select json_object_agg(worker_id, n) from (
        select worker_id, count(*)::int as n from offer where outcome is null group by worker_id) of) as open,
      (select json_object_agg(worker_id, json_build_object('calls', n, 'inCall', is_on)) from (
        select r.worker_id, count(*)::int as n, bool_or(c.state = 'answered') as is_on
        from (select id, state from contact where channel = 'voice' and state in ('answered', 'wrap-up') offset 0) c
        cross join lateral (select worker_id from responsibility
          where contact_id = c.id and until is null and kind = 'worker' limit 1) r group by r.worker_id) of) as calls,
      (select json_object_agg(worker_id, json_build_object('sms', sms, 'webchat', webchat)) from (
        select n.id as worker_id, count(*) filter (where c.channel = 'sms')::int as sms,
          count(*) filter (where c.channel = 'webchat')::int as webchat
        from (select id from worker where room_sms is not null or room_webchat is not null offset 0) n
        cross join lateral (select contact_id from responsibility
          where worker_id = n.id and until is null and kind = 'worker' offset 0) r
        join contact c on c.id = r.contact_id group by n.id) of) as narrow`;

/**
 * The head of the queue, per need: as many as are or could be offered now and a few more, so that the time to decide
 * does not grow with how many wait behind them. Every danger to life is among them, and so are those who have waited long
 * enough to go before others ($3: the first age at which anyone does) and those who want help now. `between` and
 * `order by need` say nothing new, but hold PostgreSQL to the index of each need: else it walks the whole line for each.
 */
const WAITING = `
    with many as materialized (select $1 + $2 * count(*) as n from workers),
    head as (
      select c.id from unnest(array['social','psychiatry','addiction','violence','child','housing','other']) as n(need)
      cross join lateral (
        select id from contact c where c.waits and c.need between n.need and n.need
          order by c.need, c.rank, c.arrived_at, c.id limit (select n from many)) c
      union
      select * from (select id from contact where waits and need is null order by need, rank, arrived_at, id limit (select n from many)) not_graded
      union
      select id from contact where waits and rank = 0
      union
      select id from contact where to_relieve is not null
      union
      select * from (select id from contact where waits and rank >= 3 and arrived_at < (select at from t) - make_interval(secs => $3)
        order by arrived_at, id limit (select n from many)) oldest
      union
      select * from (select id from contact where waits and wants_now order by rank, arrived_at, id limit (select n from many)) wants_now)
    select h.id as "contactId", h.channel, h.band, h.rank::int, h.need, h.area, h.language, h.own_worker as "ownWorker", h.alarm, h.round, h.step::int,
      extract(epoch from h.arrived_at)::float8 * 1000 as "arrivedAt", extract(epoch from h.round_at)::float8 * 1000 as "roundAt",
      extract(epoch from coalesce(h.step_at, h.round_at))::float8 * 1000 as "stepAt",
      coalesce(o.asked, '{}') as asked, coalesce(o.open, '{}') as open,
      case when pw.person_id is not null or h.own_worker is not null or h.wants_now or h.step > 0
          or num_nonnulls(h.mid_area, h.age_group, h.acknowledged_until, h.to_relieve) > 0
        then json_build_object('midArea', h.mid_area, 'age', h.age_group, 'wantsNow', h.wants_now, 'toldUnmet', h.unmet, 'toRelieve', h.to_relieve,
          'unmetChoice', h.unmet_choice, 'acknowledgedUntil', extract(epoch from h.acknowledged_until)::float8 * 1000, 'wish', to_json(pw),
          'ownTeam', coalesce(k.team, '{}'), 'met', coalesce(k.met, '{}'),
          'alerted', coalesce(a.alerted, '{}'), 'rung', coalesce(a.rung, '{}'), 'unreachable', coalesce(a.unreachable, '{}')) end as more
    from head cross join lateral (select * from contact c where c.id = head.id limit 1) h
    left join person_wish pw on pw.person_id = h.person_id
    left join lateral (
      select array_agg(worker_id) filter (where round = h.round) as asked, 
        -- a handover sought at the desk keeps nobody else from being asked, as any offer to the desk
        array_agg(case when step = 'handover' and 'nobody-else' = any(why) then 'desk' else step end) filter (where outcome is null) as open
      from offer where contact_id = h.id and (round = h.round or outcome is null)) o on true
    left join lateral (
      select array(select distinct unit_id from shift where worker_id = h.own_worker
          and ends_at > clock_timestamp() - interval '90 days') as team,
        array(select distinct r.worker_id from contact m join responsibility r on r.contact_id = m.id and r.kind = 'worker'
          where m.person_id = h.person_id) as met
      where h.own_worker is not null) k on true
    left join lateral (
      select array_agg(worker_id) filter (where by = 'sms' and outcome is distinct from 'failed') as alerted,
        array_agg(worker_id) filter (where by = 'ring' and outcome is distinct from 'failed') as rung,
        array_agg(worker_id) filter (where outcome = 'failed') as unreachable
      from alert where contact_id = h.id and made_at > clock_timestamp() - interval '10 minutes' and h.step > 0) a on true`;

/** What the leads have set. */
const RULES = `
    select coalesce((select jsonb_agg(jsonb_build_object('band', band, 'unitId', unit_id, 'steps', steps))
        from escalation_plan where ended_at is null), '[]') as plans,
      coalesce((select jsonb_agg(jsonb_build_object('need', need, 'area', area, 'toUnit', to_unit))
        from queue_redirect where ended_at is null and (until is null or until > clock_timestamp())), '[]') as redirects`;

/** One look, so one instant: what is read here is true together. */
const PICTURE: Statement = {
  name: 'routing.picture',
  text: `
    with t as materialized (select clock_timestamp() as at),
    desk as materialized (
      select (select worker_id from watch where until is null) as holder,
        (select worker_id from watch_standby where rung = 'lead') as lead),
    workers as materialized (${WORKERS}),
    load as materialized (${LOAD}),
    waiting as materialized (${WAITING}),
    rules as materialized (${RULES})
    select extract(epoch from clock_timestamp())::float8 * 1000 as now, row_to_json(desk) as desk, row_to_json(rules) as rules, row_to_json(load) as load,
      coalesce((select json_agg(workers) from workers), '[]') as workers,
      coalesce((select json_agg(waiting) from waiting), '[]') as waiting,
      (select json_object_agg(t.unit_id, t.takes) from (
        select unit_id, json_agg(json_build_object('unitId', unit_id, 'needs', needs, 'areas', areas, 'ages', ages)) as takes
        from competence_today group by unit_id) t) as units
    from desk, rules, load`,
};

export type Picture = Omit<Scene, 'pace'> & { now: number };
/** What the units take is said once, not for each of their workers: writing it out costs more than finding it. */
interface Seen {
  now: number;
  desk: Scene['desk'];
  workers: WorkerRow[];
  load: Load;
  waiting: WaitingRow[];
  rules: Rules;
  units: Record<string, Competence[]> | null;
}

/** Contacts looked at beyond those who are or could be offered now: enough to raise the alarm for. */
const MORE = 50;
/** Each worker has at most one before them, and could be asked about one more. */
const EACH = 2;
/** R3 is the first that can be lifted. */
const FIRST_LIFT = liftSeconds(3);

/** All waiting contacts that matter now and all workers who could be asked, in one view of the database. */
export async function picture(tx: Tx): Promise<Picture> {
  const [seen] = await tx.rows<Seen>(PICTURE, [MORE, EACH, FIRST_LIFT]);
  if (!seen) throw new Error('the database said nothing');
  const { now, desk, rules, load } = seen;
  const units = seen.units ?? {};
  const workers = asCandidates(seen.workers, desk, load, units);
  const waiting = asWaiting(seen.waiting, Object.values(units).flat(), rules);
  return { now, desk, workers, waiting, redirects: rules.redirects };
}
