import { Injectable } from '@nestjs/common';
import type { Held, Holdings } from '../platform/access/holdings.js';
import { Database } from '../platform/database/database.js';

/** What a worker answers for right now, read from the ledger. */
@Injectable()
export class LedgerHoldings implements Holdings {
  constructor(private readonly db: Database) {}

  async of(workerId: string): Promise<Held> {
    const [held] = await this.db.rows<Held>(
      `select (select count(*)::int from responsibility where worker_id = $1 and until is null and kind = 'worker') as contacts,
         exists (select from watch where worker_id = $1 and until is null) as watch`,
      [workerId],
    );
    return held ?? { contacts: 0, watch: false };
  }
}
