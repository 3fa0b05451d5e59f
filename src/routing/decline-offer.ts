import { Injectable } from '@nestjs/common';
import { forgetSeen } from '../contacts/escalation.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { end } from './offers.js';

/** Says no to an offer; it goes to the next at once, or stays with whoever reached it out. */
@Injectable()
export class DeclineOffer {
  constructor(private readonly db: Database) {}

  /** @throws Refused `offer-gone` */
  run(offerId: string, workerId: string, reason: string | null): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [mine] = await tx.rows<{ contact_id: string }>(
        `select contact_id from offer where id = $1 and worker_id = $2`,
        [offerId, workerId],
      );
      const ended = mine ? await end(tx, 'declined', [offerId], reason) : [];
      if (!mine || ended.length === 0) throw new Refused('offer-gone', 'Erbjudandet gäller inte längre.');
      // they had said that they see to it, and now that they do not
      await forgetSeen(tx, workerId, mine.contact_id);
    });
  }
}
