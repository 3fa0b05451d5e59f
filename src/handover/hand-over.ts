import { Inject, Injectable } from '@nestjs/common';
import { hold } from '../contacts/ledger.js';
import { CONFIG, type Config } from '../platform/config.js';
import { fitOf, needsAnother } from '../people/wishes.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { checkNotInAnotherCall } from '../routing/in-another-call.js';
import { end, make } from '../routing/offers.js';

/** From one worker to the next: offered with a brief, passed only when the other accepts. */
@Injectable()
export class HandOver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  /** @returns the offer. @throws Refused `not-responsible`, `not-here`, `in-call`, `needs-another`, `not-possible` */
  offer(contactId: string, from: string, to: string, brief: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      if (held.holder?.workerId !== from)
        throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
      if (held.holds === 'desk') throw new Refused('not-now', 'Kontakten väntar i kön. Ta emot den först.');
      if (from === to) throw new Refused('not-possible', 'Du ansvarar redan för kontakten.');
      await checkTheNext(tx, contactId, to);
      const [offerId] = await make(
        tx,
        [{ contactId, workerId: to, step: 'handover', why: ['handover'], from, brief }],
        this.config.HUB_HANDOVER_SECONDS,
      );
      if (!offerId) throw new Refused('not-possible', 'Kollegan har redan ett erbjudande om kontakten.');
      tx.announce({ kind: 'contact', contactId });
      return offerId;
    });
  }

  /** The first thinks better of it. @throws Refused `offer-gone` */
  withdraw(offerId: string, from: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [mine] = await tx.rows(
        `select id from offer where id = $1 and from_id = $2 and not 'another-wished' = any(why)`,
        [offerId, from],
      );
      const ended = mine ? await end(tx, 'withdrawn', [offerId]) : [];
      if (ended.length === 0) throw new Refused('offer-gone', 'Erbjudandet gäller inte längre.');
    });
  }
}

async function checkTheNext(tx: Tx, contactId: string, to: string): Promise<void> {
  const [there] = await tx.rows<{ name: string; present: boolean }>(
    `select w.first_name as name, coalesce(p.lease_until > clock_timestamp(), false) as present
     from worker w left join presence p on p.worker_id = w.id where w.id = $1 and w.disabled_at is null`,
    [to],
  );
  if (!there?.present) throw new Refused('not-here', `${there?.name ?? 'Kollegan'} är inte här just nu.`);
  await checkNotInAnotherCall(tx, contactId, to);
  if ((await fitOf(tx, contactId, to)) !== 'fits') throw needsAnother();
}
