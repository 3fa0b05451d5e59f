import type { Waiting, Worker } from '../../libs/routing/index.js';
import { targetSeconds } from '../../libs/triage/index.js';
import type { Band } from '../../libs/protocol/index.js';
import type { Statement, Tx } from '../platform/database/database.js';

/** Everyone who could be asked, when anyone waits: on duty by the roster, and the desk and the lead whether on duty or not. */
const WORKERS = `
    with duty as (
      select s.worker_id, array_agg(s.unit_id) as units from shift s
      where s.starts_at <= clock_timestamp() and s.ends_at > clock_timestamp() group by s.worker_id),
    held as (
      select worker_id, count(*)::int as n from responsibility where until is null and kind = 'worker' group by worker_id),
    open as (select worker_id, count(*)::int as n from offer where outcome is null group by worker_id)
    select w.id as "workerId", d.worker_id is not null as "onDuty", p.lease_until > clock_timestamp() as present,
      p.lease_until > clock_timestamp() and p.status = 'available' as available,
      w.room - coalesce(held.n, 0) - coalesce(open.n, 0) as room, coalesce(held.n, 0) as contacts, coalesce(open.n, 0) as offers,
      extract(epoch from p.idle_since)::float8 * 1000 as "idleSince", w.languages, coalesce(d.units, '{}') as units
    from presence p
    join worker w on w.id = p.worker_id and w.disabled_at is null
    cross join desk
    left join duty d on d.worker_id = w.id
    left join held on held.worker_id = w.id
    left join open on open.worker_id = w.id
    where p.lease_until > clock_timestamp() and (d.worker_id is not null or w.id in (desk.holder, desk.lead))
      and exists (select from contact where waits)`;

/**
 * The head of the queue, per need: as many as are or could be offered now and a few more, so that the time to decide
 * does not grow with how many wait behind them. Every danger to life is among them. `between` and
 * `order by need` say nothing new, but hold PostgreSQL to the index of each need: else it walks the whole line for each.
 */
const WAITING = `
    with head as (
      select c.id from unnest(array['social','psychiatry','addiction','violence','child','housing','other']) as n(need)
      cross join lateral (
        select id from contact c where c.waits and c.need between n.need and n.need
          order by c.need, c.rank, c.arrived_at, c.id limit $1 + $2 * (select count(*) from workers)) c
      union
      select * from (select id from contact where waits and need is null order by need, rank, arrived_at, id limit $1 + $2 * (select count(*) from workers)) not_graded
      union
      select id from contact where waits and rank = 0)
    select h.id as "contactId", h.band, h.rank::int, h.need, h.area, h.language, h.own_worker as "ownWorker", h.alarm, h.round,
      extract(epoch from h.arrived_at)::float8 * 1000 as "arrivedAt", extract(epoch from h.round_at)::float8 * 1000 as "roundAt",
      extract(epoch from h.alarm_at)::float8 * 1000 as "alarmAt",
      coalesce(o.asked, '{}') as asked, coalesce(o.open, '{}') as open
    from head cross join lateral (select * from contact c where c.id = head.id limit 1) h
    left join lateral (
      select array_agg(worker_id) filter (where round = h.round) as asked, array_agg(step) filter (where outcome is null) as open
      from offer where contact_id = h.id and (round = h.round or outcome is null)) o on true`;

/** One look, so one instant: what is read here is true together. */
const PICTURE: Statement = {
  name: 'routing.picture',
  text: `
    with desk as materialized (
      select (select worker_id from watch where until is null) as holder,
        (select worker_id from watch_standby where rung = 'lead') as lead),
    workers as materialized (${WORKERS}),
    waiting as materialized (${WAITING})
    select extract(epoch from clock_timestamp())::float8 * 1000 as now, row_to_json(desk) as desk,
      coalesce((select json_agg(workers) from workers), '[]') as workers,
      coalesce((select json_agg(waiting) from waiting), '[]') as waiting,
      (select json_object_agg(u.id, json_build_object('needs', u.needs, 'areas', u.areas)) from unit u) as units
    from desk`,
};

export interface Picture {
  now: number;
  workers: Worker[];
  waiting: (Waiting & { band: Band; round: number })[];
  desk: { holder: string; lead: string | null };
}

/** What the units take is said once, not for each of their workers: writing it out costs more than finding it. */
interface Seen extends Omit<Picture, 'workers'> {
  workers: (Omit<Worker, 'competences'> & { units: string[] })[];
  units: Record<string, Worker['competences'][number]> | null;
}

/** Contacts looked at beyond those who are or could be offered now: enough to raise the alarm for. */
const MORE = 50;
/** Each worker has at most one before them, and could be asked about one more. */
const EACH = 2;

/** All waiting contacts that matter now and all workers who could be asked, in one view of the database. */
export async function picture(tx: Tx): Promise<Picture> {
  const [seen] = await tx.rows<Seen>(PICTURE, [MORE, EACH]);
  if (!seen) throw new Error('the database said nothing');
  const { now, desk, units } = seen;
  return {
    now,
    desk,
    waiting: seen.waiting.map((contact) => ({ ...contact, targetSeconds: targetSeconds(contact.band) })),
    workers: seen.workers.map((worker) => ({
      ...worker,
      competences: worker.units.flatMap((id) => units?.[id] ?? []),
    })),
  };
}
