import { Injectable } from '@nestjs/common';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { isAtWork } from '../roster/at-work.js';
import { Refused } from '../platform/refused.js';

/** Overdue, of one who is not on duty, and put to nobody else meanwhile. Taken by whoever holds the watch, or leads. */
const TAKE = `
  update follow_up f set worker_id = $2
  where f.id = $1 and f.done_at is null and f.due_at < clock_timestamp() and f.worker_id <> $2
    and ($3 = 'lead' or exists (select from watch where worker_id = $2 and until is null))
    and not exists (${isAtWork('f.worker_id')})
  returning f.id, f.contact_id as "contactId"`;

/** What somebody promised who is not at work is promised by another from now on: their own word, on their own list. */
@Injectable()
export class TakePromise {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `not-yours` */
  run(followUpId: string, { workerId, role }: SignedWorker): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [taken] = await tx.rows<{ contactId: string }>(TAKE, [followUpId, workerId, role]);
      if (!taken) throw new Refused('not-yours', 'Löftet är inte ditt att ta över nu.', 403);
      await this.audit.record(tx, { workerId, action: 'promise-taken', contactId: taken.contactId });
      tx.announce({ kind: 'contact', contactId: taken.contactId });
    });
  }
}
