import type { Band, PresenceStatus, ShiftMode } from '../../../libs/protocol/index.js';
import type { Database } from '../../platform/database/database.js';
import { PAST, TARGETS } from '../meanings.js';

export interface BandNow {
  band: Band;
  waiting: number;
  callbacks: number;
  late: number;
  oldestAt: string | null;
}
export interface WorkerNow {
  name: string;
  mode: ShiftMode;
  present: boolean;
  status: PresenceStatus;
  contacts: number;
  room: number;
}
export interface LineNow {
  at: Date;
  followUpsOverdue: number;
  bands: BandNow[];
  offered: { band: Band; n: number }[];
  units: { id: string; name: string; waiting: number; onDuty: WorkerNow[] }[];
}

const SENT = `(d.need is null or d.need = l.need) and (d.area is null or d.area = l.area)`;

/**
 * Everything about this instant in one statement, so that its figures fit together: who waits is counted once, by what
 * they need, where and at what age, and then summed by band and for each unit that takes it.
 */
const NOW = `
    with line as materialized (
      select band, need, area, mid_area, age_group, count(*)::int as n, count(*) filter (where state = 'callback')::int as callbacks,
        count(*) filter (where ${PAST})::int as late, min(arrived_at) as oldest
      from contact where waits group by band, need, area, mid_area, age_group),
    bands as (
      select band, sum(n)::int as waiting, sum(callbacks)::int as callbacks, sum(late)::int as late, min(oldest) as "oldestAt"
      from line group by band),
    offered as (
      select c.band, count(distinct c.id)::int as n from offer o join contact c on c.id = o.contact_id
      where o.outcome is null and c.waits group by c.band),
    duty as (
      select s.unit_id, w.first_name as name, s.mode, p.worker_id is not null as present, coalesce(p.status, 'away') as status, w.room,
        (select count(*)::int from responsibility r where r.worker_id = w.id and r.until is null and r.kind = 'worker') as contacts
      from shift s join worker w on w.id = s.worker_id and w.disabled_at is null
      left join presence p on p.worker_id = w.id and p.lease_until > now()
      where s.starts_at <= now() and s.ends_at > now()),
    redirects as (
      select need, area, to_unit from queue_redirect where ended_at is null and (until is null or until > now())),
    units as (
      select u.id, u.name,
        coalesce((select sum(l.n) from line l
          -- what a lead has sent elsewhere waits there alone, as for the router
          where case when exists (select from redirects d where ${SENT})
            then exists (select from redirects d where d.to_unit = u.id and ${SENT})
            else exists (select from competence_today k where k.unit_id = u.id
            and (l.need is null or l.need = 'other' or l.need = any(k.needs))
            and (l.area is null or l.area = 'elsewhere' or k.areas = '{}' or l.area = any(k.areas) or l.mid_area = any(k.areas))
            and (l.age_group is null or k.ages = '{}' or l.age_group = any(k.ages))) end),
          0)::int as waiting,
        coalesce((select jsonb_agg(to_jsonb(d) - 'unit_id' order by d.mode desc, d.name) from duty d where d.unit_id = u.id), '[]') as "onDuty"
      from unit u)
    select now() as at,
      (select count(*)::int from follow_up where done_at is null and due_at < now()) as "followUpsOverdue",
      coalesce((select jsonb_agg(to_jsonb(b)) from bands b), '[]') as bands,
      coalesce((select jsonb_agg(to_jsonb(o)) from offered o), '[]') as offered,
      coalesce((select jsonb_agg(to_jsonb(u) order by u.name) from units u), '[]') as units`;

export async function lineNow(db: Pick<Database, 'rows'>): Promise<LineNow> {
  const [row] = await db.rows<LineNow>(NOW, [TARGETS]);
  if (!row) throw new Error('the database said nothing');
  return row;
}
