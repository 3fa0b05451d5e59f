import { Injectable } from '@nestjs/common';
import type { Language } from '../../../../libs/protocol/index.js';
import { append, HUB } from '../../../contacts/log.js';
import { KnownPerson } from '../../../intake/known-person.js';
import { OpenContact } from '../../../intake/open-contact.js';
import type { Tx } from '../../../platform/database/database.js';

interface Open {
  contactId: string;
  /**
   * Somebody talks to us from this number already: this is another person at the same telephone, or another telephone. Not who is being
   * called by us and has not picked up.
   */
  isOnLine: boolean;
}

/** Somebody is on the line who has no contact yet: one, with somebody responsible for it. */
@Injectable()
export class BeginContact {
  constructor(
    private readonly knownPerson: KnownPerson,
    private readonly openContact: OpenContact,
  ) {}

  /**
   * @param from +E.164; null: hidden. @param hasAddress false when another open contact has this number already
   * @returns the contact
   */
  async run(tx: Tx, from: string | null, hasAddress: boolean, spoken?: Language): Promise<string> {
    const known = from ? await this.knownPerson.byAddress(tx, `voice:${from}`) : undefined;
    const language = spoken ?? (known ? await usualLanguage(tx, known.personId) : 'sv');
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
}

export async function openContactOf(tx: Tx, number: string): Promise<Open | null> {
  const [open] = await tx.rows<Open>(
    `select c.id as "contactId", exists (
       select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.state <> 'ended'
         and (not l.outgoing or l.state = 'answered')) as "isOnLine"
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
