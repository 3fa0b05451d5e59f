import { Injectable } from '@nestjs/common';
import { UNMET_QUESTION, type UnmetWish } from '../../../../libs/protocol/index.js';
import { byText, isHalfAnAnswer, type Book } from '../../../../libs/triage/index.js';
import type { Tx } from '../../../platform/database/database.js';
import { ChooseInstead } from '../../../routing/wishes/choose-instead.js';
import { choiceByText } from '../../../routing/wishes/unmet-words.js';
import { AnswerQuestion } from '../../../triage/answer-question.js';
import { ProtocolsInForce } from '../../../triage/protocols-in-force.js';
import { AskWhich } from './ask-which.js';
import { lineIdOf, type Line, type Text } from './inbound-record.js';

interface Perhaps {
  contactId: string;
  /** The question that is open, if any. */
  question: string | null;
  text: Text;
}

/** @param wish which one could not be met; it decides what there is to choose */
const optionOf = (
  book: Book,
  question: string | null,
  { text, wish = 'gender' }: { text: Text; wish?: UnmetWish },
): string | null => {
  if (question === UNMET_QUESTION) return choiceByText(text.text, wish);
  const asked = question ? book.questions.get(question) : undefined;
  return asked ? byText(text.text, asked) : null;
};

/** A number, a yes or a no by text message, as the answer to the question we asked. */
@Injectable()
export class AnswerByNumber {
  constructor(
    private readonly answerQuestion: AnswerQuestion,
    private readonly protocols: ProtocolsInForce,
    private readonly chooseInstead: ChooseInstead,
    private readonly askWhich: AskWhich,
  ) {}

  isNumberFor(question: string | null, text: Text): boolean {
    return optionOf(this.protocols.book, question, { text }) !== null || this.isHalf(question, text);
  }

  /** @returns null when it is no answer, but simply what they wrote. */
  async within(tx: Tx, { contactId, question, text }: Perhaps): Promise<Line | null> {
    const wish = question === UNMET_QUESTION ? await unmetOf(tx, contactId) : undefined;
    const option = optionOf(this.protocols.book, question, { text, ...(wish ? { wish } : {}) });
    const isHalf = option === null && this.isHalf(question, text);
    if (!question || !(option || isHalf) || (await hasWorkerWritten(tx, contactId))) return null;
    if (!option) return this.askWhich.within(tx, { contactId, question, text });
    const id = lineIdOf(text);
    if (question === UNMET_QUESTION)
      return { contactId, seq: await this.chooseInstead.within(tx, { contactId, id, option }) };
    return {
      contactId,
      seq: await this.answerQuestion.within(tx, { contactId, id, question, option, isRead: true }),
    };
  }

  private isHalf(question: string | null, text: Text): boolean {
    const asked = question ? this.protocols.book.questions.get(question) : undefined;
    return asked !== undefined && isHalfAnAnswer(text.text, asked);
  }
}

async function unmetOf(tx: Tx, contactId: string): Promise<UnmetWish | undefined> {
  const [row] = await tx.rows<{ unmet: UnmetWish | null }>(`select unmet from contact where id = $1`, [
    contactId,
  ]);
  return row?.unmet ?? undefined;
}

/** Once a worker has written after our question, "2" is said to the worker and is just "2". */
async function hasWorkerWritten(tx: Tx, contactId: string): Promise<boolean> {
  const [since] = await tx.rows(
    `select 1 from entry where contact_id = $1 and kind = 'message' and actor ->> 'kind' = 'worker'
       and seq > (select max(seq) from entry where contact_id = $1 and kind = 'question') limit 1`,
    [contactId],
  );
  return Boolean(since);
}
