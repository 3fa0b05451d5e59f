import { Injectable } from '@nestjs/common';
import { KnownPerson } from '../../../intake/known-person.js';
import { OpenContact } from '../../../intake/open-contact.js';
import type { Tx } from '../../../platform/database/database.js';
import { languageOf, lineIdOf, shown, spokenOf, type Line, type Text } from './inbound-record.js';

/** A text from a number without an open contact brings one into being, with somebody responsible from this commit on. */
@Injectable()
export class OpenByText {
  constructor(
    private readonly knownPerson: KnownPerson,
    private readonly openContact: OpenContact,
  ) {}

  async within(tx: Tx, text: Text): Promise<Line> {
    const known = await this.knownPerson.byAddress(tx, `sms:${text.from}`);
    const textId = lineIdOf(text);
    const [arrived] = await this.openContact.within(tx, [
      {
        channel: 'sms',
        language: languageOf(text.text),
        spoken: spokenOf(text.text),
        address: text.from,
        known,
        text: shown(text),
        textId,
      },
    ]);
    const line = arrived?.rows.find(({ client_id }) => client_id === textId);
    if (!arrived || !line) throw new Error('a contact was opened without the words it was opened with');
    return { contactId: arrived.contactId, seq: line.seq };
  }
}
