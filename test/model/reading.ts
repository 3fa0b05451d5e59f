import { staff, units } from './town.js';
import type { World } from './world.js';

const US = (column: string): string => `(extract(epoch from ${column}) * 1000000)::float8`;

/** One look, so one instant. $1: offers whose end somebody wants to know, however old. */
export const READING = `
  select jsonb_build_object(
    'now', ${US('clock_timestamp()')},
    'contacts', (
      select coalesce(jsonb_object_agg(c.id, jsonb_build_object('state', c.state, 'holder', r.worker_id, 'holds', r.kind, 'links', r.seq,
        'danger', c.band = 'R0', 'own', c.own_worker, 'avoid', coalesce(w.avoid, '{}'), 'round', c.round, 'need', c.need, 'rank', c.rank,
        'arrived', ${US('c.arrived_at')}, 'alarm', c.alarm)), '{}')
      from contact c join responsibility r on r.contact_id = c.id and r.until is null
      left join person_wish w on w.person_id = c.person_id),
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
        'from', o.from_id, 'round', o.round, 'until', ${US('o.expires_at')}, 'outcome', o.outcome)), '{}')
      from offer o join contact c on c.id = o.contact_id
      where o.outcome is null or c.waits and o.round = c.round or o.id = any($1::uuid[]))) as world`;

type Read = Omit<World, 'workers'> & {
  workers: Record<string, Omit<World['workers'][string], 'needs' | 'lead'> & { role: string }>;
};

/** What a worker's unit takes never changes here, and is not asked for. */
export function asWorld({ workers, ...read }: Read): World {
  const known = Object.entries(workers).map(([id, { role, ...worker }]) => [
    id,
    { ...worker, needs: needsOf(id), lead: role === 'lead' },
  ]);
  return { ...read, workers: Object.fromEntries(known) as World['workers'] };
}

function needsOf(worker: string): string[] {
  const unit = staff.find(({ id }) => id === worker)?.unit;
  return [...(units.find(({ id }) => id === unit)?.needs ?? [])];
}
