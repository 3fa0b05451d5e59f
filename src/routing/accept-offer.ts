import { Injectable } from '@nestjs/common';
import { hold, passToWorker } from '../contacts/ledger.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { accept, end } from './offers.js';

/** Takes an offer: responsibility passes in this very instant, every other offer of the contact is withdrawn. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the contact. @throws Refused `offer-gone` when another was first or the time went by */
  run(offerId: string, workerId: string): Promise<string> {
    return this.db.transaction((tx) => this.within(tx, offerId, workerId));
  }

  async within(tx: Tx, offerId: string, workerId: string): Promise<string> {
    const offer = await find(tx, offerId, workerId);
    if (!offer) throw new Refused('unknown-offer', 'Erbjudandet finns inte.', 404);
    const held = await hold(tx, offer.contact_id);
    const accepted = await accept(tx, offerId, workerId);
    if (!accepted) return sameAgain(await find(tx, offerId, workerId));
    const rows = await passToWorker(tx, held, offerId, accepted.named);
    await this.outbox.send(tx, held.channel, rows);
    const others = await tx.rows<{ id: string }>(
      `select id from offer where contact_id = $1 and outcome is null`,
      [held.contactId],
    );
    if (others.length > 0)
      await end(
        tx,
        'withdrawn',
        others.map(({ id }) => id),
      );
    await tx.rows(`update presence set idle_since = clock_timestamp() where worker_id = $1`, [workerId]);
    return held.contactId;
  }
}

interface Found {
  contact_id: string;
  outcome: string | null;
}
const FIND = {
  name: 'accept.find',
  text: `select contact_id, outcome from offer where id = $1 and worker_id = $2`,
};
const find = async (tx: Tx, offerId: string, workerId: string): Promise<Found | undefined> =>
  (await tx.rows<Found>(FIND, [offerId, workerId]))[0];

/** The same acceptance twice (a lost answer, a double key) is one, also when both come in the same instant. */
function sameAgain(offer: Found | undefined): string {
  if (offer?.outcome === 'accepted') return offer.contact_id;
  throw new Refused(
    'offer-gone',
    'Erbjudandet gäller inte längre: en kollega var först eller tiden gick ut.',
  );
}
