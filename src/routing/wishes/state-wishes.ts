import { Injectable } from '@nestjs/common';
import {
  Wished,
  type Actor,
  type Belonging,
  type Language,
  type Wishes,
} from '../../../libs/protocol/index.js';
import { placeOf, seekingText } from '../../../libs/routing/index.js';
import { belongingOf, forgetUnmet, setBelonging } from '../../contacts/belonging.js';
import { hold, type Held } from '../../contacts/ledger.js';
import { append, HUB } from '../../contacts/log.js';
import { isToBeRelieved, seekAnother, seekNoMore } from '../../contacts/relief.js';
import { Outbox } from '../../conversation/outbox.js';
import { fitOf, setWishes, wishesOf } from '../../people/wishes.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { withdrawOpen, withdrawSought } from '../offers.js';

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
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

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
    if (wishes) await this.wish(tx, held, wishes);
    const now = { wishes: await wishesOf(tx, contactId), ...(await belongingOf(tx, contactId)) };
    await append(tx, contactId, [{ actor, body: { kind: 'wished', wishes: now.wishes } }]);
    tx.announce({ kind: 'contact', contactId });
    return Wished.parse(now);
  }

  private async wish(tx: Tx, held: Held, wishes: Wishes): Promise<void> {
    const { contactId } = held;
    const before = await wishesOf(tx, contactId);
    await setWishes(tx, contactId, wishes);
    await this.seekAnew(tx, contactId);
    await this.relieve(tx, held, { before, wishes });
  }

  /** What lies before somebody whom they do not want to meet, or who is not as they insist, is taken away in the same instant. */
  private async seekAnew(tx: Tx, contactId: string): Promise<void> {
    await forgetUnmet(tx, contactId);
    await withdrawOpen(tx, contactId, await askedInVain(tx, contactId));
  }

  /**
   * Said of the one who is responsible now: they stay so until another has accepted, and it is sought at once. What waits
   * at the desk is sought for already; the person is told the same of whoever holds the watch.
   */
  private async relieve(
    tx: Tx,
    { contactId, channel, language, holds, holder }: Held,
    { before, wishes }: Record<'before' | 'wishes', Wishes>,
  ): Promise<void> {
    if (!holder) return;
    const isSought = await isToBeRelieved(tx, contactId, holder.workerId);
    if (!wishes.avoid.includes(holder.workerId)) {
      if (await seekNoMore(tx, contactId)) await withdrawSought(tx, contactId);
      return;
    }
    if (isSought || before.avoid.includes(holder.workerId)) return;
    const text = seekingText(holder.name, language as Language);
    const isWorker = holds === 'worker';
    const said = isWorker
      ? await seekAnother(tx, contactId, { who: holder, text })
      : await append(tx, contactId, [{ actor: HUB, body: { kind: 'seeking', who: holder, text } }]);
    await this.outbox.send(tx, channel, said);
  }

  /** A place we do not know changes nothing: the hub keeps the contact. */
  private async belong(
    tx: Tx,
    contactId: string,
    { place, age, wantsNow, spoken }: Belonging,
  ): Promise<void> {
    const before = await belongingOf(tx, contactId);
    const found = place === undefined ? null : placeOf(place);
    await setBelonging(tx, contactId, {
      ...before,
      ...(found?.area ? found : {}),
      ...(age === undefined ? {} : { age }),
      ...(wantsNow === undefined ? {} : { wantsNow }),
      ...(spoken === undefined ? {} : { spoken }),
    });
    if (spoken !== undefined && spoken !== before.spoken) await this.seekAnew(tx, contactId);
  }
}

async function askedInVain(tx: Tx, contactId: string): Promise<string[]> {
  const asked = await tx.rows<{ workerId: string }>(
    `select distinct worker_id as "workerId" from offer where contact_id = $1 and outcome is null`,
    [contactId],
  );
  const inVain: string[] = [];
  for (const { workerId } of asked)
    if ((await fitOf(tx, contactId, workerId)) !== 'fits') inVain.push(workerId);
  return inVain;
}
