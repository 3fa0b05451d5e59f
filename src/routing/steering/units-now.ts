import { Injectable } from '@nestjs/common';
import type { UnitNow } from '../../../libs/protocol/index.js';
import { Database } from '../../platform/database/database.js';

const SENT = `(d.need is null or d.need = l.need) and (d.area is null or d.area = l.area)`;

/**
 * Every unit at a glance. What waits is counted for each unit that takes it, so one contact may count for several; what a
 * lead has sent elsewhere, for that unit alone.
 */
const UNITS = `
  with duty as (
    select s.unit_id, s.worker_id from shift s
    where s.mode = 'site' and s.starts_at <= clock_timestamp() and s.ends_at > clock_timestamp() group by s.unit_id, s.worker_id),
  held as (
    select worker_id, count(*)::int as n from responsibility where until is null and kind = 'worker' group by worker_id),
  team as (
    select d.unit_id, count(*)::int as on_duty, count(p.worker_id)::int as present,
      count(*) filter (where p.status = 'available')::int as available,
      coalesce(sum(greatest(0, w.room - coalesce(h.n, 0))) filter (where p.status = 'available'), 0)::int as room,
      coalesce(sum(h.n), 0)::int as contacts
    from duty d join worker w on w.id = d.worker_id
    left join presence p on p.worker_id = d.worker_id and p.lease_until > clock_timestamp()
    left join held h on h.worker_id = d.worker_id group by d.unit_id),
  redirects as (
    select need, area, to_unit from queue_redirect where ended_at is null and (until is null or until > clock_timestamp())),
  line as (
    select need, area, mid_area, age_group, count(*)::int as n, min(arrived_at) as first
    from contact where waits group by need, area, mid_area, age_group)
  select u.id as "unitId", u.name, coalesce(t.on_duty, 0) as "onDuty", coalesce(t.present, 0) as present,
    coalesce(t.available, 0) as available, coalesce(t.room, 0) as room, coalesce(t.contacts, 0) as contacts,
    coalesce(q.n, 0)::int as waiting, coalesce(extract(epoch from clock_timestamp() - q.first), 0)::float8 as "longestSeconds"
  from unit u left join team t on t.unit_id = u.id
  left join lateral (
    select sum(l.n) as n, min(l.first) as first from line l
    where case when exists (select from redirects d where ${SENT})
      then exists (select from redirects d where d.to_unit = u.id and ${SENT})
      else exists (select from competence_today k where k.unit_id = u.id
      and (l.need is null or l.need = 'other' or l.need = any(k.needs))
      and (l.area is null or l.area = 'elsewhere' or k.areas = '{}' or l.area = any(k.areas) or l.mid_area = any(k.areas))
      and (l.age_group is null or k.ages = '{}' or l.age_group = any(k.ages))) end) q on true
  order by u.name`;

@Injectable()
export class UnitsNow {
  constructor(private readonly db: Database) {}

  all(): Promise<UnitNow[]> {
    return this.db.rows<UnitNow>(UNITS);
  }
}
