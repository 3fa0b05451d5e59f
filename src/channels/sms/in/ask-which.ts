import { Injectable } from '@nestjs/common';
import type { Language } from '../../../../libs/protocol/index.js';
import { triageWords } from '../../../../libs/triage/index.js';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB, PERSON } from '../../../contacts/log.js';
import { Outbox } from '../../../conversation/outbox.js';
import { Say } from '../../../conversation/say.js';
import type { Tx } from '../../../platform/database/database.js';
import { ProtocolsInForce } from '../../../triage/protocols-in-force.js';
import { lineIdOf, shown, type Line, type Text } from './inbound-record.js';

/** A yes by text where several answers say yes: it stays what they wrote, and they are asked which, instead of nothing. */
@Injectable()
export class AskWhich {
  constructor(
    private readonly say: Say,
    private readonly outbox: Outbox,
    private readonly protocols: ProtocolsInForce,
  ) {}

  /** @returns null when the contact was closed in this instant */
  async within(
    tx: Tx,
    { contactId, question, text }: { contactId: string; question: string; text: Text },
  ): Promise<Line | null> {
    const said = shown(text);
    const [written] = await this.say.write(tx, [
      { contactId, id: lineIdOf(text), text: said, actor: PERSON },
    ]);
    if (!written || written.verdict === 'closed') return null;
    const { channel, language } = await hold(tx, contactId);
    const asked = this.protocols.asked(question, language as Language);
    const which = triageWords[language as Language].which.replace('{said}', () => said);
    const lines = await append(tx, contactId, [
      { actor: HUB, body: { kind: 'question', ...asked, text: which } },
    ]);
    await this.outbox.send(tx, channel, lines);
    return { contactId, seq: written.seq };
  }
}
