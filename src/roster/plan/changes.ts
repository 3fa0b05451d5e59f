import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { NewAbsence, NewOverride, NewShift, Shift } from '../../../libs/protocol/index.js';
import { Audit } from '../../audit/audit.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { Duty } from '../duty/duty.js';

const unknown = () => new Refused('unknown', 'Raden, medarbetaren eller enheten finns inte.', 404);

const IS_AWAY = `
  select from absence where worker_id = $1 and withdrawn_at is null and from_at < $3 and to_at > $2
  union all select from worker where id = $1 and disabled_at is not null`;
const OVERRIDE = `
  insert into shift_override (id, series_id, worker_id, from_at, to_at, made_by, swap_id)
  select gen_random_uuid(), $1, $2, $3, $4, $5, $6
  where exists (select from shift_series where id = $1)
    or exists (select from extra_shift where id = $1 and withdrawn_at is null)
    or exists (select from roster_publication p, jsonb_array_elements(p.series) s where s->>'id' = $1::text)
  returning id`;
const ABSENCE = `
  insert into absence (id, worker_id, from_at, to_at, made_by)
  select gen_random_uuid(), w.id, $2, $3, $4 from worker w where w.id = $1 on conflict do nothing returning id`;
const EXTRA = `
  insert into extra_shift (id, worker_id, unit_id, from_at, to_at, mode, made_by)
  select gen_random_uuid(), w.id, u.id, $3, $4, $5, $6 from worker w, unit u
  where w.id = $1 and u.id = $2 and w.disabled_at is null returning id`;

/** At home without a telephone that was checked: the router would ring nobody. Of a turn, by what was published last. */
const UNREACHED = `
  select first_name as name from worker w where w.id = $1
    and not exists (select from worker_reach r where r.worker_id = w.id and r.verified_at is not null)`;
const MODE = `
  select coalesce((select mode from extra_shift where id = $1),
    (select s->>'mode' from roster_publication p, jsonb_array_elements(p.series) s where s->>'id' = $1::text order by p.at desc limit 1),
    (select mode from shift_series where id = $1)) as mode`;

export interface Stepping {
  seriesId: string;
  workerId: string | null;
  from: string | Date;
  to: string | Date;
  swapId?: string;
}

/** Changes that count at once, from now on: what is saved is what the router sees next. */
@Injectable()
export class RosterChanges {
  constructor(
    private readonly db: Database,
    private readonly duty: Duty,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `unknown`, `too-late`, `away`, `phone-not-verified` */
  override(by: string, wished: z.output<typeof NewOverride>): Promise<string> {
    return this.at(by, 'shift-overridden', async (tx) => {
      await notOver(tx, wished.to);
      return this.stepIn(tx, by, wished);
    });
  }

  /** Part of a change in another's transaction: see swaps/. @throws Refused `unknown`, `away`, `phone-not-verified` */
  async stepIn(tx: Tx, by: string, { seriesId, workerId, from, to, swapId }: Stepping): Promise<string> {
    if (workerId) await ableToStepIn(tx, workerId, { seriesId, from, to });
    const values = [seriesId, workerId, from, to, by, swapId ?? null];
    const [row] = await tx.rows<{ id: string }>(OVERRIDE, values);
    if (!row) throw unknown();
    return row.id;
  }

  /** @throws Refused `unknown`, `too-late`, `already-away` */
  absence(by: string, { workerId, from, to }: z.output<typeof NewAbsence>): Promise<string> {
    return this.at(by, 'absence-set', async (tx) => {
      await notOver(tx, to);
      const [worker] = await tx.rows(`select id from worker where id = $1`, [workerId]);
      if (!worker) throw unknown();
      const [row] = await tx.rows<{ id: string }>(ABSENCE, [workerId, from, to, by]);
      if (!row) throw new Refused('already-away', 'Medarbetaren är redan frånvarande någon del av tiden.');
      return row.id;
    });
  }

  /** @throws Refused `unknown`, `too-late`, `away`, `phone-not-verified` */
  extra(by: string, wished: z.output<typeof NewShift>): Promise<Shift> {
    const { workerId, unitId, startsAt, endsAt, mode } = wished;
    return this.at(by, 'shift-added', async (tx) => {
      await notOver(tx, endsAt);
      await notAway(tx, workerId, startsAt, endsAt);
      if (mode === 'home') await withinReach(tx, workerId);
      const [row] = await tx.rows<{ id: string }>(EXTRA, [workerId, unitId, startsAt, endsAt, mode, by]);
      if (!row) throw unknown();
      return { id: row.id, ...wished, origin: row.id };
    });
  }

  /** What lay beneath counts again from now on. @throws Refused `unknown` */
  withdraw(by: string, table: 'shift_override' | 'absence' | 'extra_shift', id: string): Promise<void> {
    return this.at(by, `${table.replace('_', '-')}-withdrawn`, async (tx) => {
      const [row] = await tx.rows(
        `update ${table} set withdrawn_at = clock_timestamp() where id = $1 and withdrawn_at is null returning id`,
        [id],
      );
      if (!row) throw new Refused('unknown', 'Det finns inte, eller är redan tillbakataget.', 404);
    });
  }

  private at<T>(by: string, action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction(async (tx) => {
      const made = await work(tx);
      await this.audit.record(tx, { workerId: by, action });
      await this.duty.bringInStep(tx);
      return made;
    });
  }
}

async function notOver(tx: Tx, to: string): Promise<void> {
  const [over] = await tx.rows(`select where $1::timestamptz < clock_timestamp()`, [to]);
  if (over) throw new Refused('too-late', 'Den tiden har redan varit.');
}

async function notAway(tx: Tx, workerId: string, from: string | Date, to: string | Date): Promise<void> {
  const [away] = await tx.rows(IS_AWAY, [workerId, from, to]);
  if (away) throw new Refused('away', 'Medarbetaren är frånvarande någon del av den tiden.');
}

async function ableToStepIn(
  tx: Tx,
  workerId: string,
  { seriesId, from, to }: Pick<Stepping, 'seriesId' | 'from' | 'to'>,
): Promise<void> {
  await notAway(tx, workerId, from, to);
  const [turn] = await tx.rows<{ mode: string | null }>(MODE, [seriesId]);
  if (turn?.mode === 'home') await withinReach(tx, workerId);
}

async function withinReach(tx: Tx, workerId: string): Promise<void> {
  const [one] = await tx.rows<{ name: string }>(UNREACHED, [workerId]);
  if (!one) return;
  const why = `Den som har pass hemma nås bara på telefon, och ${one.name} har inget nummer som är prövat. Pröva det under Schema först.`;
  throw new Refused('phone-not-verified', why);
}
