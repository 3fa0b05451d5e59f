import { Injectable } from '@nestjs/common';
import { setImmediate as aTurn } from 'node:timers/promises';
import type { DutyView, Hours, RosterGap, Stretch as StretchView } from '../../../libs/protocol/index.js';
import {
  DAY_MS,
  gapsIn,
  onDutyAt,
  resolve,
  withinReach,
  type Gap,
  type Plan,
  type Stretch,
  type Window,
} from '../../../libs/roster/index.js';
import type { z } from 'zod';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { ms, ofUnit, readPlan } from '../duty/counted-plan.js';

export type Which = 'counted' | 'planned';
type Reads = Pick<Tx, 'rows'>;

export const instant = (at: number): string => new Date(at).toISOString();
export const asGap = (unitId: string, { from, to, ...gap }: Gap): RosterGap => ({
  ...{ unitId, ...gap },
  from: instant(from),
  to: instant(to),
});
export const asStretch = (plan: Plan, { from, to, begins, ...one }: Stretch): StretchView => ({
  ...one,
  from: instant(from),
  to: instant(to),
  begins: instant(begins),
  kind: plan.extras.some(({ id }) => id === one.origin) ? 'extra' : 'series',
});

interface UnitHours {
  id: string;
  name: string;
  hours: Hours[];
}
const YEAR = 366;
const REACHED = `select worker_id as "workerId" from worker_reach where verified_at is not null`;

/** Reads rosters: who is on duty, where somebody is missing. */
@Injectable()
export class Rosters {
  constructor(private readonly db: Database) {}

  async now(through: Reads = this.db): Promise<number> {
    const [row] = await through.rows<{ now: number }>(`select ${ms('clock_timestamp()')} as now`);
    return (row as { now: number }).now;
  }

  plan(which: Which, from: number, through: Reads = this.db): Promise<Plan> {
    return readPlan(through, which, new Date(from));
  }

  /** @throws Refused `unknown` */
  async unit(unitId: string, through: Reads = this.db): Promise<UnitHours> {
    const [unit] = await through.rows<UnitHours>(`select id, name, hours from unit where id = $1`, [unitId]);
    if (!unit) throw new Refused('unknown', 'Enheten finns inte.', 404);
    return unit;
  }

  async stretches(which: Which, within: Window, through: Reads = this.db): Promise<Stretch[]> {
    return resolve(await this.plan(which, within.from, through), within);
  }

  /** Those of a roster who man it. A plan is judged for telephones when it is published; what counts, at every look. */
  async manning(which: Which): Promise<(stretches: Stretch[]) => Stretch[]> {
    if (which === 'planned') return (stretches) => stretches;
    const rows = await this.db.rows<{ workerId: string }>(REACHED);
    const reached = new Set(rows.map(({ workerId }) => workerId));
    return (stretches) => withinReach(stretches, reached);
  }

  /** Where too few are on duty from now on. @param unitIds null: every unit */
  async gaps(which: Which, unitIds: string[] | null = null, days = YEAR): Promise<RosterGap[]> {
    const now = await this.now();
    const within = { from: now, to: now + days * DAY_MS };
    const plan = await this.plan(which, now);
    const units = await this.db.rows<UnitHours>(
      `select id, name, hours from unit where hours <> '[]' and ($1::uuid[] is null or id = any($1)) order by name`,
      [unitIds],
    );
    const manning = await this.manning(which);
    const found: RosterGap[] = [];
    for (const { id, hours } of units) {
      const gaps = gapsIn(hours, manning(resolve(ofUnit(plan, id), within)), within);
      found.push(...gaps.map((gap) => asGap(id, gap)));
      // A year of one unit is milliseconds; of a whole city it must not keep a contact waiting.
      await aTurn();
    }
    return found;
  }

  /** Who is on duty at an instant. */
  async dutyAt(at: number): Promise<z.infer<typeof DutyView>> {
    const on = onDutyAt(await this.stretches('counted', { from: at, to: at + 1 }), at);
    const names = await this.db.rows<{ who: z.infer<typeof DutyView>[number]['who'] }>(
      `select jsonb_build_object('workerId', id, 'name', first_name, 'title', title) as who from worker where id = any($1::uuid[])`,
      [on.map(({ workerId }) => workerId)],
    );
    const units = await this.db.rows<UnitHours>(`select id, name, hours from unit`);
    return on.flatMap(({ workerId, unitId, mode, to }) => {
      const who = names.find((one) => one.who.workerId === workerId)?.who;
      const unit = units.find(({ id }) => id === unitId)?.name;
      return who && unit ? [{ who, unitId, unit, mode, until: instant(to) }] : [];
    });
  }
}
