import type { OwnDuty } from '../../libs/protocol/index.js';
import { CAN_TAKE_CALLS } from '../routing/can-take-calls.js';
import type { Database } from '../platform/database/database.js';

/** A shift that ended long ago says nothing about who is still at work. */
const LATELY = `interval '16 hours'`;
const DUTY = `
  with now as (select clock_timestamp() as at),
  current as (
    select bool_or(mode = 'site') as site, bool_or(mode = 'home') as home, max(ends_at) filter (where mode = 'site') as until
    from shift, now where worker_id = $1 and starts_at <= now.at and ends_at > now.at)
  select coalesce(p.status, 'away') as status, p.status_until as until, p.status_why as why,
    $1 in (${CAN_TAKE_CALLS}) as "canCall", coalesce(c.site, false) as "onDuty", coalesce(c.home, false) as standby, c.until as "shiftEndsAt",
    case when not coalesce(c.site, false)
        and exists (select from responsibility r where r.worker_id = $1 and r.until is null and r.kind = 'worker')
      then (select max(ends_at) from shift, now where worker_id = $1 and mode = 'site'
        and ends_at <= now.at and ends_at > now.at - ${LATELY}) end as "overSince"
  from current c left join presence p on p.worker_id = $1`;

type Row = Omit<OwnDuty, 'until' | 'shiftEndsAt' | 'overSince'> &
  Record<'until' | 'shiftEndsAt' | 'overSince', Date | null>;

/** How a worker stands, by the roster and by their own word. */
export async function ownDuty(db: Pick<Database, 'rows'>, workerId: string): Promise<OwnDuty> {
  const [row] = await db.rows<Row>(DUTY, [workerId]);
  if (!row) throw new Error('the database said nothing');
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return { ...row, until: iso(row.until), shiftEndsAt: iso(row.shiftEndsAt), overSince: iso(row.overSince) };
}

/** What the roster, the clock or missed offers made of a worker is told to their own consoles. */
export async function tellDuty(
  consoles: { worker: { workerId: string }; tell: (event: string, news: unknown) => void }[],
  briefing: { duty: (workerId: string) => Promise<OwnDuty> },
): Promise<void> {
  const [first] = consoles;
  if (!first) return;
  const duty = await briefing.duty(first.worker.workerId);
  consoles.forEach((console) => console.tell('duty', duty));
}
