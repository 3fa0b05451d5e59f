import { Injectable } from '@nestjs/common';
import type { Language, UnmetWish } from '../../libs/protocol/index.js';
import { unmetQuestion } from '../../libs/routing/index.js';
import {
  answer,
  isAboutAnother,
  nextQuestion,
  type Asked,
  type Graded,
  type Grading,
} from '../../libs/triage/index.js';
import { forgetCarried } from '../contacts/belonging.js';
import { gradingOf, setGrading, type GradingNow } from '../contacts/grading.js';
import { hold, type Held } from '../contacts/ledger.js';
import { append, HUB, PERSON, type Line } from '../contacts/log.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { bearOn } from './bear-on.js';
import { adviceLine, gradedLine, sayingHowRead } from './grading-lines.js';
import { ProtocolsInForce } from './protocols-in-force.js';

export interface Answered {
  contactId: string;
  /** The sender's own id: the same answer twice is one. */
  id: string;
  question: string;
  option: string;
  /** Read from what they wrote: they are told as what. */
  isRead?: true;
}

/** An answer by the person, on any channel: grades the contact, and asks the next question. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly protocols: ProtocolsInForce,
  ) {}

  /** @returns the number of the answer in the log. @throws Refused `unknown-answer`, `closed` */
  run(answered: Answered): Promise<number> {
    return this.db.transaction((tx) => this.within(tx, answered));
  }

  async within(tx: Tx, answered: Answered): Promise<number> {
    const { contactId, id, question, option } = answered;
    const held = await hold(tx, contactId);
    if (held.holds === 'closed')
      throw new Refused('closed', 'Kontakten är avslutad. Skriv så öppnar vi en ny.');
    if (isAboutAnother(question, option)) await forgetCarried(tx, contactId);
    const before = await gradingOf(tx, contactId, id);
    if (before.said !== null) return before.said;
    const graded = answer(this.protocols.book, before, question, option);
    if (!graded) throw new Refused('unknown-answer', 'Svaret passar inte frågan.', 400);
    const { next, asks } = this.turn(held, before, graded, question);
    await setGrading(tx, contactId, { ...graded.grading, question: next });
    const answerLine = this.answerLine(held, answered);
    const follows = this.whatFollows(held, before, graded, asks);
    const lines = answered.isRead
      ? sayingHowRead(follows, answerLine.body.label, held.language as Language)
      : follows;
    const written = await append(tx, contactId, [answerLine, ...lines]);
    await bearOn(tx, contactId, before, graded);
    await this.outbox.send(tx, held.channel, written);
    return written[0]?.seq ?? 0;
  }

  /** The question that stands open from now on, and what is put to them now. A wish in its turn goes before the rest. */
  private turn(
    held: Held,
    before: GradingNow,
    graded: Graded,
    question: string,
  ): { next: string | null; asks: Asked | null } {
    const language = held.language as Language;
    const next = this.askedBy(held, this.next(before, graded, question));
    if (next === before.question) return { next, asks: null };
    const wish = wishInTurn(before, graded);
    if (wish) return { next: null, asks: unmetQuestion(wish, language) };
    return { next, asks: next === null ? null : this.protocols.asked(next, language) };
  }

  /** An older question answered late leaves the one that is open; once a worker talks with them the hub asks no more. */
  private next(before: GradingNow, { grading }: Graded, question: string): string | null {
    if (before.spoken) return null;
    if (before.question !== question) return before.question;
    return nextQuestion(this.protocols.book, grading.answers)?.key ?? null;
  }

  /** By telephone only what is about danger to life is asked: the rest is for whoever answers. */
  private askedBy({ channel }: Held, question: string | null): string | null {
    const isAboutLife = this.protocols.book.protocols[0]?.questions.some(({ key }) => key === question);
    return channel === 'voice' && !isAboutLife ? null : question;
  }

  private answerLine(held: Held, { id, question, option }: Answered): Line & { body: { label: string } } {
    const { options } = this.protocols.asked(question, held.language as Language);
    const label = options.find(({ key }) => key === option)?.label ?? option;
    return { actor: PERSON, clientId: id, body: { kind: 'answer', question, option, label } };
  }

  /** What follows an answer: the grading (for staff), the advice to call 112, the next question. */
  private whatFollows(held: Held, before: GradingNow, graded: Graded, asks: Asked | null): Line[] {
    const language = held.language as Language;
    const lines = [gradedLine(graded, this.protocols.id)];
    if (this.saysDanger(graded.grading) && !this.saysDanger(before)) lines.push(adviceLine(language));
    if (asks) lines.push({ actor: HUB, body: { kind: 'question', ...asks } });
    return lines;
  }

  /** By what they answered. Words in a text may have raised it already; those never answer, so nobody has been told of 112 yet. */
  private saysDanger({ reasons }: Grading): boolean {
    return this.protocols.book.rules.some(({ id, band }) => band === 'R0' && reasons.includes(id));
  }
}

/** Its turn before the rest of triage, which goes on after the choice. With a life in danger every wish but "not that one" gives way. */
const wishInTurn = ({ wishInTurn: wish }: GradingNow, { grading }: Graded): UnmetWish | null =>
  grading.band === 'R0' && wish !== 'avoid' ? null : wish;
