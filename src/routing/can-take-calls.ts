/**
 * Workers to whom a call can be brought now, as a query of their ids: the one place that says so, for the router, for an acceptance
 * and for what the console says of it. A telephone whose owner has proved that it is theirs, or a console that takes calls.
 */
export const CAN_TAKE_CALLS = `
  select worker_id from worker_reach where verified_at is not null
  union all select worker_id from voice_ear where until > clock_timestamp()`;
