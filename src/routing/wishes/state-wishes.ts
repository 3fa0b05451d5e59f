import { Injectable } from '@nestjs/common';
import { Wished, type Actor, type Belonging, type Wishes } from '../../../libs/protocol/index.js';
import { placeOf } from '../../../libs/routing/index.js';
import { belongingOf, forgetUnmet, setBelonging } from '../../contacts/belonging.js';
import { hold } from '../../contacts/ledger.js';
import { append } from '../../contacts/log.js';
import { setWishes, wishesOf } from '../../people/wishes.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { withdrawOpen } from '../offers.js';

export interface Stated {
  contactId: string;
  actor: Actor;
  /** All of them: what is left out is not wished any more. Nothing: they stay as they are. */
  wishes?: Wishes | undefined;
  belonging?: Belonging | undefined;
}

/** What the person wishes of the one they meet, and where their contact belongs; said by themselves or by a worker. */
@Injectable()
export class StateWishes {
  constructor(private readonly db: Database) {}

  /** @throws Refused `closed`, `unknown-contact` */
  run(stated: Stated): Promise<Wished> {
    return this.db.transaction((tx) => this.within(tx, stated));
  }

  async read(contactId: string): Promise<Wished> {
    return Wished.parse({
      wishes: await wishesOf(this.db, contactId),
      ...(await belongingOf(this.db, contactId)),
    });
  }

  private async within(tx: Tx, { contactId, actor, wishes, belonging }: Stated): Promise<Wished> {
    const held = await hold(tx, contactId);
    if (held.holds === 'closed') throw new Refused('closed', 'Kontakten är avslutad.');
    if (belonging) await this.belong(tx, contactId, belonging);
    if (wishes) await this.wish(tx, contactId, wishes);
    const now = { wishes: await wishesOf(tx, contactId), ...(await belongingOf(tx, contactId)) };
    await append(tx, contactId, [{ actor, body: { kind: 'wished', wishes: now.wishes } }]);
    tx.announce({ kind: 'contact', contactId });
    return Wished.parse(now);
  }

  private async wish(tx: Tx, contactId: string, wishes: Wishes): Promise<void> {
    await setWishes(tx, contactId, wishes);
    await forgetUnmet(tx, contactId);
    // What lies before somebody they do not want to meet is taken away in the same instant.
    await withdrawOpen(tx, contactId, wishes.avoid);
  }

  /** A place we do not know changes nothing: the hub keeps the contact. */
  private async belong(tx: Tx, contactId: string, { place, age, wantsNow }: Belonging): Promise<void> {
    const before = await belongingOf(tx, contactId);
    const found = place === undefined ? null : placeOf(place);
    await setBelonging(tx, contactId, {
      ...before,
      ...(found?.area ? found : {}),
      ...(age === undefined ? {} : { age }),
      ...(wantsNow === undefined ? {} : { wantsNow }),
    });
  }
}
