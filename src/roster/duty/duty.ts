import { Injectable } from '@nestjs/common';
import { DAY_MS, reconcile, resolve, type Changes, type Standing } from '../../../libs/roster/index.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { asInstant, ms, readPlan } from './counted-plan.js';

/** One hub at a time brings the shifts in step. The number only has to be ours. */
const ROSTER_LOCK = 7_312_008;
/** So far ahead stand concrete shifts. A hub that is down for longer than this has other worries. */
const AHEAD_MS = 35 * DAY_MS;
/** The longest shift there can be began so long before now. */
const BEHIND_MS = 9 * DAY_MS;

const STANDING = `
  select id, worker_id as "workerId", unit_id as "unitId", mode, origin, ${ms('starts_at')} as "from", ${ms('ends_at')} as "to"
  from shift where origin is not null and ends_at > ${asInstant('$1::float8')}`;

const REMOVE = `delete from shift where id = any($1::uuid[]) returning worker_id as "workerId"`;
const END = `
  update shift s set ends_at = ${asInstant('e.at')} from jsonb_to_recordset($1::jsonb) as e(id uuid, at float8)
  where s.id = e.id returning s.worker_id as "workerId"`;
/** What meets a shift that was put in by hand before there was a plan is left to that one. */
const ADD = `
  insert into shift (id, worker_id, unit_id, mode, origin, starts_at, ends_at)
  select gen_random_uuid(), n."workerId", n."unitId", n.mode, n.origin, ${asInstant('n."from"')}, ${asInstant('n."to"')}
  from jsonb_to_recordset($1::jsonb) as n("workerId" uuid, "unitId" uuid, mode text, origin uuid, "from" float8, "to" float8)
  on conflict do nothing returning worker_id as "workerId"`;

/**
 * The one truth the router reads: concrete shifts, some weeks ahead, following from what was published and every change
 * since. Brought in step within the transaction of each change, and by a sweep; run by two hubs at once, the second
 * finds nothing to do.
 */
@Injectable()
export class Duty {
  constructor(private readonly db: Database) {}

  sweep(): Promise<void> {
    return this.db.transaction((tx) => this.bringInStep(tx));
  }

  async bringInStep(tx: Tx): Promise<void> {
    await tx.rows('select pg_advisory_xact_lock($1)', [ROSTER_LOCK]);
    const [row] = await tx.rows<{ now: number }>(`select ${ms('clock_timestamp()')} as now`);
    const { now } = row as { now: number };
    const within = { from: now - BEHIND_MS, to: now + AHEAD_MS };
    const plan = await readPlan(tx, 'counted', new Date(within.from));
    const wanted = resolve(plan, within).filter(({ from }) => from < within.to);
    const standing = await tx.rows<Standing>(STANDING, [now]);
    await this.apply(tx, reconcile(standing, wanted, now));
  }

  private async apply(tx: Tx, { add, end, remove }: Changes): Promise<void> {
    const touched = [
      ...(remove.length > 0 ? await tx.rows<{ workerId: string }>(REMOVE, [remove]) : []),
      ...(end.length > 0 ? await tx.rows<{ workerId: string }>(END, [JSON.stringify(end)]) : []),
      ...(add.length > 0 ? await tx.rows<{ workerId: string }>(ADD, [JSON.stringify(add)]) : []),
    ];
    for (const workerId of new Set(touched.map((one) => one.workerId)))
      tx.announce({ kind: 'presence', workerId });
  }
}
