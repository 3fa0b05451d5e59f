import { Injectable } from '@nestjs/common';
import { hold } from '../contacts/ledger.js';
import { Database } from '../platform/database/database.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Refused } from '../platform/refused.js';
import { AcceptOffer } from './accept-offer.js';
import { make } from './offers.js';

/** The watch-holder or a lead takes a waiting contact at once: an offer to themselves, accepted in the same breath. */
@Injectable()
export class TakeContact {
  constructor(
    private readonly db: Database,
    private readonly accepting: AcceptOffer,
  ) {}

  /** @throws Refused `not-waiting`, `not-allowed` */
  run(contactId: string, { workerId, role }: SignedWorker): Promise<string> {
    return this.db.transaction(async (tx) => {
      const [watch] = await tx.rows(`select seq from watch where worker_id = $1 and until is null`, [
        workerId,
      ]);
      if (!watch && role !== 'lead')
        throw new Refused('not-allowed', 'Bara vakten och ledaren tar kontakter direkt ur kön.', 403);
      const held = await hold(tx, contactId);
      if (held.holds !== 'desk')
        throw new Refused('not-waiting', `${held.holder?.name ?? 'Ingen'} ansvarar redan för kontakten.`);
      await make(tx, [{ contactId, workerId, step: 'taken', why: ['taken'] }], 60);
      const [offer] = await tx.rows<{ id: string }>(
        `select id from offer where contact_id = $1 and worker_id = $2 and outcome is null`,
        [contactId, workerId],
      );
      return this.accepting.within(tx, (offer as { id: string }).id, workerId);
    });
  }
}
