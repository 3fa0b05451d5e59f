import { Injectable } from '@nestjs/common';
import { holdAll, passToWorkers, type Held } from '../contacts/ledger.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';
import { Refused } from '../platform/refused.js';
import { CAN_TAKE_CALLS } from './can-take-calls.js';
import { accept, end, endOf, type Acceptance, type Accepted } from './offers.js';

/**
 * Takes offers: responsibility passes in this very instant, every other offer of the contact is withdrawn. Those who
 * accept while a commit is under way share the next one.
 */
@Injectable()
export class AcceptOffer {
  private readonly batch: GroupCommit<Acceptance, string | Refused>;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {
    this.batch = new GroupCommit((all) => this.db.transaction((tx) => this.all(tx, all)));
  }

  /** @returns the contact. @throws Refused `offer-gone` when another was first or the time went by */
  async run(offerId: string, workerId: string): Promise<string> {
    return contactOf(await this.batch.add({ offerId, workerId }));
  }

  /** The same, inside a use case's own transaction. */
  async within(tx: Tx, offerId: string, workerId: string): Promise<string> {
    const [taken] = await this.all(tx, [{ offerId, workerId }]);
    return contactOf(taken);
  }

  private async all(tx: Tx, acceptances: Acceptance[]): Promise<(string | Refused)[]> {
    const offers = await find(tx, acceptances);
    const held = await holdAll(tx, [...new Set(offers.flatMap((offer) => offer.contactId ?? []))]);
    const accepted = await accept(tx, firstOfEach(offers));
    if (accepted.length > 0) await this.pass(tx, accepted, held);
    const isTaken = new Set(accepted.map(({ id }) => id));
    if (offers.every(({ offerId }) => isTaken.has(offerId))) return offers.map(verdict('accepted'));
    return (await find(tx, acceptances)).map(verdict());
  }

  private async pass(tx: Tx, accepted: Accepted[], held: Map<string, Held>): Promise<void> {
    const rows = await passToWorkers(
      tx,
      accepted.map((offer) => ({
        held: held.get(offer.contact_id) as Held,
        offerId: offer.id,
        who: offer.named,
        lines: [endOf(offer)],
      })),
    );
    for (const { contact_id } of accepted) {
      const mine = rows.filter((row) => row.contact_id === contact_id);
      await this.outbox.send(tx, held.get(contact_id)?.channel ?? '', mine);
    }
    const others = accepted.flatMap((offer) => offer.others);
    if (others.length > 0) await end(tx, 'withdrawn', others);
  }
}

interface Found extends Acceptance {
  contactId: string | null;
  outcome: string | null;
  /** A call, and neither a telephone nor a browser that it could be brought to. */
  hasNoPhone: boolean;
}
const FIND = `
    select a.offer_id as "offerId", a.worker_id as "workerId", o.contact_id as "contactId", o.outcome,
      exists (select from contact c where c.id = o.contact_id and c.channel = 'voice')
        and a.worker_id not in (${CAN_TAKE_CALLS}) as "hasNoPhone"
    from unnest($1::uuid[], $2::uuid[]) with ordinality as a(offer_id, worker_id, n)
    left join offer o on o.id = a.offer_id and o.worker_id = a.worker_id order by a.n`;
const find = (tx: Tx, acceptances: Acceptance[]): Promise<Found[]> =>
  tx.rows<Found>(FIND, [
    acceptances.map(({ offerId }) => offerId),
    acceptances.map(({ workerId }) => workerId),
  ]);

/** Two who want the same contact in the same instant: the first one asks, the other is told how it went. */
function firstOfEach(offers: Found[]): Acceptance[] {
  const wanted = new Map<string, Acceptance>();
  for (const offer of offers)
    if (offer.contactId && offer.outcome === null && !offer.hasNoPhone && !wanted.has(offer.contactId))
      wanted.set(offer.contactId, offer);
  return [...wanted.values()];
}

/** The same acceptance twice (a lost answer, a double key) is one, also when both come in the same instant. */
const verdict =
  (now?: 'accepted') =>
  ({ contactId, outcome, hasNoPhone }: Found): string | Refused => {
    if (!contactId) return new Refused('unknown-offer', 'Erbjudandet finns inte.', 404);
    if (hasNoPhone && outcome === null)
      return new Refused(
        'no-telephone',
        'Samtalet behöver något att kopplas till. Ta samtal i webbläsaren, eller lägg in ditt nummer och visa att det är ditt, under Schema.',
      );
    if ((now ?? outcome) === 'accepted') return contactId;
    return new Refused(
      'offer-gone',
      'Erbjudandet gäller inte längre: en kollega var först eller tiden gick ut.',
    );
  };

function contactOf(taken: string | Refused | undefined): string {
  if (typeof taken === 'string') return taken;
  throw taken ?? new Error('an acceptance went unanswered');
}
