import { Injectable } from '@nestjs/common';
import { UnmetChoice, UNMET_QUESTION, type Language, type UnmetWish } from '../../../libs/protocol/index.js';
import { choiceLabel, isChoiceFor } from '../../../libs/routing/index.js';
import { nextQuestion } from '../../../libs/triage/index.js';
import { chooseInstead } from '../../contacts/escalation.js';
import { gradingOf } from '../../contacts/grading.js';
import { hold, move, type Held } from '../../contacts/ledger.js';
import { HUB, PERSON, type Line } from '../../contacts/log.js';
import { Outbox } from '../../conversation/outbox.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { ProtocolsInForce } from '../../triage/protocols-in-force.js';

export interface Chosen {
  contactId: string;
  /** The sender's own id: the same choice twice is one. */
  id: string;
  option: string;
}

/**
 * Nobody on duty can meet what the person insists on, and they have been told: they wait, meet another now, or are called
 * back by one who can. Whatever they choose they keep their place, and somebody stays responsible.
 */
@Injectable()
export class ChooseInstead {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly protocols: ProtocolsInForce,
  ) {}

  /** @returns the number of the choice in the log. @throws Refused `unknown-answer`, `closed` */
  run(chosen: Chosen): Promise<number> {
    return this.db.transaction((tx) => this.within(tx, chosen));
  }

  async within(tx: Tx, { contactId, id, option }: Chosen): Promise<number> {
    const held = await hold(tx, contactId);
    if (held.holds === 'closed')
      throw new Refused('closed', 'Kontakten är avslutad. Skriv så öppnar vi en ny.');
    const [said] = await tx.rows<{ seq: number }>(
      `select seq from entry where contact_id = $1 and client_id = $2`,
      [contactId, id],
    );
    if (said) return said.seq;
    const choice = UnmetChoice.safeParse(option).data;
    if (!choice || !(await isOffered(tx, contactId, choice)))
      throw new Refused('unknown-answer', 'Svaret passar inte frågan.', 400);
    const question = await this.goesOnWith(tx, held);
    const written = await chooseInstead(tx, contactId, choice, {
      lines: [answerOf(held, id, choice), ...this.asked(held, question)],
      question,
    });
    await this.outbox.send(tx, held.channel, written);
    // They need not sit and wait: it is owned work from now on, in the same place. Who holds the telephone does wait, until they put it down.
    if (choice === 'call-back' && held.state === 'waiting' && held.channel !== 'voice')
      await move(tx, held, 'leave', []);
    return written[0]?.seq ?? 0;
  }

  /** Triage goes on where the wish took its turn; what stands open stays so, and once a worker talks with them the hub asks no more. */
  private async goesOnWith(tx: Tx, { contactId, channel }: Held): Promise<string | null> {
    if (channel !== 'sms' && channel !== 'webchat') return null;
    const { question, answers, spoken } = await gradingOf(tx, contactId);
    if (question !== null || spoken) return null;
    return nextQuestion(this.protocols.book, answers)?.key ?? null;
  }

  private asked({ language }: Held, question: string | null): Line[] {
    if (question === null) return [];
    const body = { kind: 'question' as const, ...this.protocols.asked(question, language as Language) };
    return [{ actor: HUB, body }];
  }
}

/** One that was not among those they could choose is none. */
async function isOffered(tx: Tx, contactId: string, choice: UnmetChoice): Promise<boolean> {
  const [row] = await tx.rows<{ unmet: UnmetWish | null }>(`select unmet from contact where id = $1`, [
    contactId,
  ]);
  return !row?.unmet || isChoiceFor(row.unmet, choice);
}

const answerOf = (held: Held, clientId: string, choice: UnmetChoice): Line => ({
  actor: PERSON,
  clientId,
  body: {
    kind: 'answer',
    question: UNMET_QUESTION,
    option: choice,
    label: choiceLabel(choice, held.language as Language),
  },
});
