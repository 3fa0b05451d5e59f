import { Injectable } from '@nestjs/common';
import { byText, isQuestion } from '../../../../libs/triage/index.js';
import type { Tx } from '../../../platform/database/database.js';
import { AnswerQuestion } from '../../../triage/answer-question.js';
import { lineIdOf, type Line, type Text } from './inbound-record.js';

interface Perhaps {
  contactId: string;
  /** The question that is open, if any. */
  question: string | null;
  text: Text;
}

const optionOf = (question: string | null, { text }: Text): string | null =>
  question && isQuestion(question) ? byText(text, question) : null;

export const isNumberFor = (question: string | null, text: Text): boolean =>
  optionOf(question, text) !== null;

/** A number, a yes or a no by text message, as the answer to the question we asked. */
@Injectable()
export class AnswerByNumber {
  constructor(private readonly answerQuestion: AnswerQuestion) {}

  /** @returns null when it is no answer, but simply what they wrote. */
  async within(tx: Tx, { contactId, question, text }: Perhaps): Promise<Line | null> {
    const option = optionOf(question, text);
    if (!question || !option || (await hasWorkerWritten(tx, contactId))) return null;
    const id = lineIdOf(text);
    return { contactId, seq: await this.answerQuestion.within(tx, { contactId, id, question, option }) };
  }
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
