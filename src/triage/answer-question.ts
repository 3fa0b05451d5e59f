import { Injectable } from '@nestjs/common';
import type { Language } from '../../libs/protocol/index.js';
import {
  asked,
  FIRST_GRADING,
  following,
  grade,
  isQuestion,
  triageWords,
  type Graded,
  type QuestionKey,
} from '../../libs/triage/index.js';
import { gradingOf, setGrading } from '../contacts/grading.js';
import { hold, type Held } from '../contacts/ledger.js';
import { append, HUB, PERSON, type Line } from '../contacts/log.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

export interface Answered {
  contactId: string;
  /** The sender's own id: the same answer twice is one. */
  id: string;
  question: string;
  option: string;
}

/** An answer to a question of the first grading, on any channel: grades the contact, and asks the next. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the number of the answer in the log. @throws Refused `unknown-answer`, `closed` */
  run(answered: Answered): Promise<number> {
    return this.db.transaction((tx) => this.within(tx, answered));
  }

  async within(tx: Tx, { contactId, id, question, option }: Answered): Promise<number> {
    const held = await hold(tx, contactId);
    if (held.holds === 'closed')
      throw new Refused('closed', 'Kontakten är avslutad. Skriv så öppnar vi en ny.');
    const [said] = await tx.rows<{ seq: number }>(
      `select seq from entry where contact_id = $1 and client_id = $2`,
      [contactId, id],
    );
    if (said) return said.seq;
    const before = await gradingOf(tx, contactId);
    const graded = isQuestion(question) ? grade(before, question, option) : null;
    if (!graded || !isQuestion(question))
      throw new Refused('unknown-answer', 'Svaret passar inte frågan.', 400);
    const next =
      before.question === question ? following(question, graded) : (before.question as QuestionKey | null);
    await setGrading(tx, contactId, { ...graded, question: next });
    const answer = {
      actor: PERSON,
      clientId: id,
      body: { kind: 'answer' as const, question, option, label: label(held, question, option) },
    };
    const written = await append(tx, contactId, [
      answer,
      ...whatFollows(held, before, graded, next === before.question ? null : next),
    ]);
    await this.outbox.send(tx, held.channel, written);
    return written[0]?.seq ?? 0;
  }
}

const label = (held: Held, question: QuestionKey, option: string): string =>
  asked(question, held.language as Language).options.find(({ key }) => key === option)?.label ?? option;

/** What follows an answer: the grading (for staff), the advice to call 112, the next question. */
function whatFollows(held: Held, before: Graded, graded: Graded, next: QuestionKey | null): Line[] {
  const language = held.language as Language;
  const { band, need, reasons } = graded;
  const lines: Line[] = [
    { actor: HUB, body: { kind: 'graded', band, need, reasons, protocol: FIRST_GRADING } },
  ];
  if (band === 'R0' && before.band !== 'R0')
    lines.push({
      actor: HUB,
      body: { kind: 'advice', advice: 'call-112', text: triageWords[language].call112 },
    });
  if (next) lines.push({ actor: HUB, body: { kind: 'question', ...asked(next, language) } });
  return lines;
}
