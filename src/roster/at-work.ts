/**
 * A shift `s` of a worker, named by an expression of the statement around it, that is now. The instant is a query of its own: then
 * an index finds the shift among those of a whole year.
 */
export const isTheirShiftNow = (worker: string): string =>
  `s.worker_id = ${worker} and tstzrange(s.starts_at, s.ends_at) @> (select clock_timestamp())`;

/**
 * A worker, named by an expression of the statement around it, may be told at home: a shift of theirs is now, or they hold the
 * watch, or are the hub lead, to whom what nobody takes comes at any hour. As a condition.
 */
export const mayBeRung = (worker: string): string => `(
  exists (select from shift s where ${isTheirShiftNow(worker)})
  or exists (select from watch h where h.worker_id = ${worker} and h.until is null)
  or exists (select from watch_standby b where b.worker_id = ${worker} and b.rung = 'lead'))`;

/**
 * A worker, named by an expression of the statement around it, is on duty by the roster; or is here, and leads or holds the
 * watch: they need no shift for what they see to. As a condition for `exists`.
 */
export const isAtWork = (worker: string): string => `
  select from worker at_work where at_work.id = ${worker} and (
    exists (select from shift s where ${isTheirShiftNow('at_work.id')} and s.mode = 'site')
    or (at_work.role = 'lead' or exists (select from watch h where h.worker_id = at_work.id and h.until is null))
      and exists (select from presence p where p.worker_id = at_work.id and p.lease_until > clock_timestamp()))`;
