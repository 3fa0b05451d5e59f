import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { FeedMade, FeedView } from '../../../libs/protocol/index.js';
import { DAY_MS, writeCalendar, type FeedEvent, type Stretch } from '../../../libs/roster/index.js';
import { Audit } from '../../audit/audit.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { Rosters } from '../plan/rosters.js';

const TOKEN_BYTES = 32;
const AHEAD_MS = 366 * DAY_MS;
const BEHIND_MS = 30 * DAY_MS;
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Closed with the account of whoever it was made for or by: a calendar must not go on telling. */
const OPEN = `
  select f.worker_id as "workerId", f.unit_id as "unitId", coalesce(u.name, w.first_name) as name
  from roster_feed f left join unit u on u.id = f.unit_id left join worker w on w.id = f.worker_id
  join worker m on m.id = f.made_by
  where f.token_hash = $1 and f.revoked_at is null and m.disabled_at is null`;

interface Open {
  workerId: string | null;
  unitId: string | null;
  name: string;
}

/** Rosters as calendars that other programs fetch: one's own, or a unit's. What opens one is its unguessable address. */
@Injectable()
export class Feeds {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly rosters: Rosters,
    private readonly audit: Audit,
  ) {}

  /** In the place of the one they had. @param unitId null: the shifts of whoever asks. @throws Refused `unknown` */
  async make(by: string, unitId: string | null): Promise<FeedMade> {
    if (unitId) await this.rosters.unit(unitId);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return this.db.transaction(async (tx) => {
      // Whoever asks anew has lost the old address, or told it to somebody.
      await tx.rows(
        `update roster_feed set revoked_at = clock_timestamp()
         where made_by = $1 and unit_id is not distinct from $2 and revoked_at is null`,
        [by, unitId],
      );
      const [row] = await tx.rows<{ id: string }>(
        `insert into roster_feed (id, token_hash, worker_id, unit_id, made_by)
         values (gen_random_uuid(), $1, $2, $3, $4) returning id`,
        [hashOf(token), unitId ? null : by, unitId, by],
      );
      await this.audit.record(tx, { workerId: by, action: 'roster-feed-made' });
      const url = `${this.config.publicUrl}/api/roster/calendars/${token}.ics`;
      return { id: (row as { id: string }).id, url };
    });
  }

  async of(by: string): Promise<FeedView[]> {
    const rows = await this.db.rows<Omit<FeedView, 'madeAt'> & { madeAt: Date }>(
      `select id, unit_id as "unitId", worker_id as "workerId", made_at as "madeAt"
       from roster_feed where made_by = $1 and revoked_at is null order by made_at`,
      [by],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }

  async revoke(by: string, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.rows(
        `update roster_feed set revoked_at = clock_timestamp() where id = $1 and made_by = $2 and revoked_at is null`,
        [id, by],
      );
      await this.audit.record(tx, { workerId: by, action: 'roster-feed-revoked' });
    });
  }

  /** @throws Refused `not-found` */
  async read(token: string): Promise<string> {
    const [feed] = await this.db.rows<Open>(OPEN, [hashOf(token)]);
    if (!feed) throw new Refused('not-found', 'Det finns inget här.', 404);
    const now = await this.rosters.now();
    const within = { from: now - BEHIND_MS, to: now + AHEAD_MS };
    const all = await this.rosters.stretches('counted', within);
    const mine = all.filter((one) => one.workerId === feed.workerId || one.unitId === feed.unitId);
    const name = `${feed.name}: i tjänst`;
    return writeCalendar({ name, at: now, events: await this.events(feed, mine) });
  }

  private async events({ unitId }: Open, stretches: Stretch[]): Promise<FeedEvent[]> {
    const rows = await this.db.rows<{ id: string; name: string }>(
      `select id, name from unit union all select id, first_name from worker`,
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return stretches.map((one) => ({
      // The same turn is the same event, also when somebody else steps in.
      uid: `${one.origin}-${one.begins}-${one.from}@stafett`,
      from: one.from,
      to: one.to,
      summary: `${names.get(unitId ? one.workerId : one.unitId) ?? ''}${one.mode === 'home' ? ' (beredskap hemma)' : ''}`,
    }));
  }
}
