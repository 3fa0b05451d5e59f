import { Injectable } from '@nestjs/common';
import type { Shift } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { News } from '../platform/news/news.js';
import { Refused } from '../platform/refused.js';
import { RosterChanges } from './plan/changes.js';

type ShiftRow = Omit<Shift, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };
const SHIFT = `id, worker_id as "workerId", unit_id as "unitId", starts_at as "startsAt", ends_at as "endsAt", mode, origin`;
const asShift = (row: ShiftRow): Shift => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** The shifts that stand: what follows from the roster some weeks ahead, and what has been. */
@Injectable()
export class Shifts {
  constructor(
    private readonly db: Database,
    private readonly news: News,
    private readonly changes: RosterChanges,
  ) {}

  /** Shifts that have not ended before `since`. */
  async list(since: string): Promise<Shift[]> {
    const rows = await this.db.rows<ShiftRow>(
      `select ${SHIFT} from shift where ends_at > $1 order by starts_at, id limit 2000`,
      [since],
    );
    return rows.map(asShift);
  }

  /** @throws Refused `of-the-roster` for a shift that follows from a row of the roster: it would only come back */
  async remove(by: string, id: string): Promise<void> {
    const [extra] = await this.db.rows<{ id: string }>(
      `select x.id from extra_shift x left join shift s on s.origin = x.id
       where x.withdrawn_at is null and (x.id = $1 or s.id = $1) limit 1`,
      [id],
    );
    if (extra) return this.changes.withdraw(by, 'extra_shift', extra.id);
    const [planned] = await this.db.rows(`select id from shift where id = $1 and origin is not null`, [id]);
    if (planned)
      throw new Refused(
        'of-the-roster',
        'Passet kommer ur schemat. Ändra det där, eller låt någon annan gå in.',
      );
    const [row] = await this.db.rows<{ workerId: string }>(
      `delete from shift where id = $1 and origin is null returning worker_id as "workerId"`,
      [id],
    );
    if (row) this.news.publish([{ kind: 'presence', workerId: row.workerId }]);
    return undefined;
  }
}
