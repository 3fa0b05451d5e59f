import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { NewShift, NewUnit, Shift, Unit } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';
import { Refused } from '../platform/refused.js';

type ShiftRow = Omit<Shift, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };
const SHIFT = `id, worker_id as "workerId", unit_id as "unitId", starts_at as "startsAt", ends_at as "endsAt"`;
const asShift = (row: ShiftRow): Shift => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** Units and who is on duty for them, from when to when. */
@Injectable()
export class Shifts {
  constructor(
    private readonly db: Database,
    private readonly news: News,
  ) {}

  units(): Promise<Unit[]> {
    return this.db.rows<Unit>(`select id, name, authority, needs, areas from unit order by name`);
  }

  /** @throws Refused `name-taken` */
  async addUnit({ name, authority, needs, areas }: z.output<typeof NewUnit>): Promise<Unit> {
    const [unit] = await this.db.rows<Unit>(
      `insert into unit (id, name, authority, needs, areas) values (gen_random_uuid(), $1, $2, $3, $4)
       on conflict (name) do nothing returning id, name, authority, needs, areas`,
      [name, authority, needs, areas],
    );
    if (!unit) throw new Refused('name-taken', 'Det finns redan en enhet med det namnet.');
    return unit;
  }

  /** Shifts that have not ended before `since`. */
  async shifts(since: string): Promise<Shift[]> {
    const rows = await this.db.rows<ShiftRow>(
      `select ${SHIFT} from shift where ends_at > $1 order by starts_at, id limit 2000`,
      [since],
    );
    return rows.map(asShift);
  }

  /** @throws Refused `unknown` when there is no such worker or unit */
  async addShift({ workerId, unitId, startsAt, endsAt }: z.output<typeof NewShift>): Promise<Shift> {
    const [row] = await this.db.rows<ShiftRow>(
      `insert into shift (id, worker_id, unit_id, starts_at, ends_at)
       select gen_random_uuid(), w.id, u.id, $3, $4 from worker w, unit u where w.id = $1 and u.id = $2 returning ${SHIFT}`,
      [workerId, unitId, startsAt, endsAt],
    );
    if (!row) throw new Refused('unknown', 'Medarbetaren eller enheten finns inte.', 404);
    this.news.publish([{ kind: 'presence', workerId }]);
    return asShift(row);
  }

  async removeShift(id: string): Promise<void> {
    const [row] = await this.db.rows<{ workerId: string }>(
      `delete from shift where id = $1 returning worker_id as "workerId"`,
      [id],
    );
    if (row) this.news.publish([{ kind: 'presence', workerId: row.workerId }]);
  }
}
