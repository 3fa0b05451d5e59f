import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Language } from '../../../../libs/protocol/index.js';
import type { Said } from '../../../../libs/voice/index.js';
import { hold, move } from '../../../contacts/ledger.js';
import { append, HUB, PERSON } from '../../../contacts/log.js';
import { KnownPerson } from '../../../intake/known-person.js';
import { OpenContact } from '../../../intake/open-contact.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { onceMore } from '../../sms/in/once-more.js';
import type { Incoming } from '../../vonage/voice-webhook.js';
import { callNow } from '../legs/call-now.js';
import { Documents } from '../legs/documents.js';
import { addLeg, findLeg } from '../legs/legs.js';
import { once, type Reply } from '../legs/once.js';

const GREETING: Said[] = [
  { prompt: 'greeting' },
  { prompt: 'emergency-call' },
  { prompt: 'other-language' },
  { prompt: 'may-skip' },
];
const WELCOME_BACK: Said[] = [{ prompt: 'welcome-back' }, { prompt: 'emergency-call' }];

interface Open {
  contactId: string;
  /** Somebody talks to us from this number already: this is another person at the same telephone, or another telephone. */
  isOnLine: boolean;
}

/** Somebody calls: before a word is spoken there is a contact, somebody responsible for it, and a log. */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly db: Database,
    private readonly knownPerson: KnownPerson,
    private readonly openContact: OpenContact,
    private readonly documents: Documents,
  ) {}

  run(incoming: Incoming): Promise<Reply> {
    return onceMore(() =>
      this.db.transaction((tx) => once(tx, `ans:${incoming.providerId}`, () => this.within(tx, incoming))),
    );
  }

  private async within(tx: Tx, incoming: Incoming): Promise<Reply> {
    const open = incoming.from ? await openContactOf(tx, incoming.from) : null;
    const contactId = open && !open.isOnLine ? open.contactId : await this.begin(tx, incoming, open === null);
    const isBack = contactId === open?.contactId;
    if (isBack) await this.comeBack(tx, contactId);
    const leg = await addLeg(tx, {
      ...{ id: randomUUID(), contactId, kind: 'caller', outgoing: false, wish: null },
      ...{ state: 'answered', hasAnswered: true, number: incoming.from },
      ...{ providerId: incoming.providerId, host: incoming.host },
      ...(isBack
        ? { stage: 'waiting' as const, say: WELCOME_BACK }
        : { stage: 'greeting' as const, say: GREETING }),
    });
    // a leg that is there already is this call, told of by its events, or a telephone that we take to be live still
    const mine = leg ?? (await findLeg(tx, { providerId: incoming.providerId }));
    if (!mine) throw new Error('a call came in twice at once');
    return this.documents.of(mine, await callNow(tx, contactId));
  }

  private async begin(tx: Tx, { from }: Incoming, hasAddress: boolean): Promise<string> {
    const known = from ? await this.knownPerson.byAddress(tx, `voice:${from}`) : undefined;
    const language = known ? await usualLanguage(tx, known.personId) : 'sv';
    const [arrived] = await this.openContact.within(tx, [
      {
        channel: 'voice',
        language,
        ...(from && hasAddress ? { address: from } : {}),
        ...(known ? { known } : {}),
      },
    ]);
    if (!arrived) throw new Error('a contact was not opened');
    const { contactId } = arrived;
    await tx.rows(`insert into voice_call (contact_id, number) values ($1, $2)`, [contactId, from]);
    if (!from) await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'hidden-number' } }]);
    return contactId;
  }

  /** Whoever calls again has kept their place, and whoever answers for them. */
  private async comeBack(tx: Tx, contactId: string): Promise<void> {
    const held = await hold(tx, contactId);
    await append(tx, contactId, [{ actor: PERSON, body: { kind: 'call', what: 'called-again' } }]);
    if (held.state === 'callback')
      await move(tx, held, 'return', [{ actor: PERSON, body: { kind: 'returned' } }]);
    if (held.state === 'wrap-up')
      await move(tx, held, 'resume', [{ actor: PERSON, body: { kind: 'resumed' } }]);
    tx.announce({ kind: 'contact', contactId });
  }
}

async function openContactOf(tx: Tx, number: string): Promise<Open | null> {
  const [open] = await tx.rows<Open>(
    `select c.id as "contactId", exists (
       select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.state <> 'ended') as "isOnLine"
     from contact c where c.channel = 'voice' and c.address = $1 and c.state <> 'closed' limit 1`,
    [number],
  );
  return open ?? null;
}

/** The language they last had, on any channel they are known by; Swedish for who is new. */
async function usualLanguage(tx: Tx, personId: string): Promise<Language> {
  const [last] = await tx.rows<{ language: Language }>(
    `select language from contact where person_id = $1 order by arrived_at desc limit 1`,
    [personId],
  );
  return last?.language ?? 'sv';
}
