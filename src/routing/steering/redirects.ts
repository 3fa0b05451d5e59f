import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { NewRedirect, RedirectView, RoutingPolicy } from '../../../libs/protocol/index.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { Router } from '../router.js';

type Row = Omit<RedirectView, 'madeAt' | 'until'> & { madeAt: Date; until: Date | null };

/** What a lead does with a whole queue: sends it to another unit, and says who may pick from the list. At once. */
@Injectable()
export class Redirects {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly router: Router,
  ) {}

  async all(): Promise<RedirectView[]> {
    const rows = await this.db.rows<Row>(
      `select r.id, r.need, r.area, r.to_unit as "toUnit", u.name as "unitName", w.first_name as "madeBy", r.made_at as "madeAt", r.until
       from queue_redirect r join unit u on u.id = r.to_unit join worker w on w.id = r.made_by
       where r.ended_at is null and (r.until is null or r.until > clock_timestamp()) order by r.made_at`,
    );
    return rows.map((row) => ({
      ...row,
      madeAt: row.madeAt.toISOString(),
      until: row.until?.toISOString() ?? null,
    }));
  }

  /** @throws Refused `unknown` */
  async make(by: string, { need, area, toUnit, until }: z.output<typeof NewRedirect>): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [made] = await tx.rows(
        `insert into queue_redirect (id, need, area, to_unit, until, made_by)
         select gen_random_uuid(), $1, $2, u.id, $4, $5 from unit u where u.id = $3 returning id`,
        [need, area, toUnit, until, by],
      );
      if (!made) throw new Refused('unknown', 'Enheten finns inte.', 404);
      await this.audit.record(tx, { workerId: by, action: 'queue-redirected' });
    });
    this.router.wake();
  }

  async end(by: string, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.rows(
        `update queue_redirect set ended_at = clock_timestamp() where id = $1 and ended_at is null`,
        [id],
      );
      await this.audit.record(tx, { workerId: by, action: 'queue-redirect-ended' });
    });
    this.router.wake();
  }

  async policy(): Promise<RoutingPolicy> {
    const [row] = await this.db.rows<RoutingPolicy>(`select pick from routing_policy`);
    return row as RoutingPolicy;
  }

  setPolicy(by: string, { pick }: RoutingPolicy): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.rows(`update routing_policy set pick = $1, changed_by = $2, changed_at = clock_timestamp()`, [
        pick,
        by,
      ]);
      await this.audit.record(tx, { workerId: by, action: 'pick-policy-set' });
    });
  }
}
