import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { NewSeries, Series } from '../../../libs/protocol/index.js';
import type { WeeklyRule } from '../../../libs/roster/index.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { SERIES } from '../duty/counted-plan.js';

type Wished = z.output<typeof NewSeries>;

/** By its hours a shift ends the same day or the next; only one that is longer must say so. */
const wholeRule = ({ rule }: Wished): WeeklyRule => ({
  ...rule,
  days: rule.days ?? (rule.ends <= rule.starts ? 1 : 0),
});

const ADD = `
  insert into shift_series (id, unit_id, worker_id, mode, rule)
  select gen_random_uuid(), u.id, w.id, $3, $4 from unit u, worker w
  where u.id = $1 and w.id = $2 and w.disabled_at is null returning ${SERIES} as one`;
const CHANGE = `
  update shift_series set unit_id = $1, worker_id = $2, mode = $3, rule = $4
  where id = $5 and exists (select from worker w where w.id = $2 and w.disabled_at is null)
    and exists (select from unit u where u.id = $1) returning ${SERIES} as one`;

const unknown = () => new Refused('unknown', 'Raden, medarbetaren eller enheten finns inte.', 404);

/** The rows of a roster as the leads plan them. Nothing here counts before it is published. */
@Injectable()
export class SeriesPlan {
  constructor(private readonly db: Database) {}

  async of(unitId: string): Promise<Series[]> {
    const rows = await this.db.rows<{ one: Series }>(
      `select ${SERIES} as one from shift_series where unit_id = $1 order by rule->>'starts', id`,
      [unitId],
    );
    return rows.map(({ one }) => one);
  }

  /** @throws Refused `unknown`, `no-length` */
  add(wished: Wished): Promise<Series> {
    return this.write(ADD, wished);
  }

  /** @throws Refused `unknown`, `no-length` */
  change(id: string, wished: Wished): Promise<Series> {
    return this.write(CHANGE, wished, id);
  }

  async remove(id: string): Promise<void> {
    await this.db.rows(`delete from shift_series where id = $1`, [id]);
  }

  private async write(statement: string, wished: Wished, ...more: string[]): Promise<Series> {
    const rule = wholeRule(wished);
    if (rule.days === 0 && rule.ends <= rule.starts)
      throw new Refused('no-length', 'Passet slutar innan det börjar.', 400);
    const { unitId, workerId, mode } = wished;
    const values = [unitId, workerId, mode, JSON.stringify(rule), ...more];
    const [row] = await this.db.rows<{ one: Series }>(statement, values);
    if (!row) throw unknown();
    return row.one;
  }
}
