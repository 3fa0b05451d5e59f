import { Injectable } from '@nestjs/common';
import { UNMET_QUESTION } from '../../../../libs/protocol/index.js';
import { choiceByText, placeAlone } from '../../../../libs/routing/index.js';
import { byText, isHalfAnAnswer, type Book } from '../../../../libs/triage/index.js';
import { belongingOf, setBelonging } from '../../../contacts/belonging.js';
import type { Tx } from '../../../platform/database/database.js';
import { ChooseInstead } from '../../../routing/wishes/choose-instead.js';
import { AnswerQuestion } from '../../../triage/answer-question.js';
import { ProtocolsInForce } from '../../../triage/protocols-in-force.js';
import { AskWhich } from './ask-which.js';
import { lineIdOf, type Line, type Look, type Text } from './inbound-record.js';

/** What a number may answer: the question of triage that is open; when none is, what they want instead of an unmet wish. */
type Open = Pick<Look, 'question' | 'unmet'>;

/** Where in the city they are: answered by the name of any place that we know, too. */
const WHERE = 'area';

interface Perhaps extends Open {
  contactId: string;
  text: Text;
}

function optionOf(book: Book, { question, unmet }: Open, { text }: Text): string | null {
  if (question === null) return unmet ? choiceByText(text, unmet) : null;
  const asked = book.questions.get(question);
  if (!asked) return null;
  const area = question === WHERE ? placeAlone(text)?.area : undefined;
  return byText(text, asked) ?? asked.options.find(({ key }) => key === area)?.key ?? null;
}

/** A number, a yes or a no by text message, or the name of a place, as the answer to the question we asked. */
@Injectable()
export class AnswerByNumber {
  constructor(
    private readonly answerQuestion: AnswerQuestion,
    private readonly protocols: ProtocolsInForce,
    private readonly chooseInstead: ChooseInstead,
    private readonly askWhich: AskWhich,
  ) {}

  isNumberFor(open: Open, text: Text): boolean {
    return optionOf(this.protocols.book, open, text) !== null || this.isHalf(open.question, text);
  }

  /** @returns null when it is no answer, but simply what they wrote. */
  async within(tx: Tx, { contactId, question, unmet, text }: Perhaps): Promise<Line | null> {
    const option = optionOf(this.protocols.book, { question, unmet }, text);
    const isHalf = option === null && this.isHalf(question, text);
    if (!(option || isHalf) || (await hasWorkerWritten(tx, contactId))) return null;
    const id = lineIdOf(text);
    if (question === null) {
      if (!option || !(await isAsked(tx, contactId))) return null;
      return { contactId, seq: await this.chooseInstead.within(tx, { contactId, id, option }) };
    }
    if (!option) return this.askWhich.within(tx, { contactId, question, text });
    const seq = await this.answerQuestion.within(tx, { contactId, id, question, option, isRead: true });
    await keepPlace(tx, { contactId, question, option, text });
    return { contactId, seq };
  }

  private isHalf(question: string | null, text: Text): boolean {
    const asked = question ? this.protocols.book.questions.get(question) : undefined;
    return asked !== undefined && isHalfAnAnswer(text.text, asked);
  }
}

/** They named a part of the city area that they are taken to have answered: it is kept, as in the chat. */
async function keepPlace(
  tx: Tx,
  { contactId, question, option, text }: Omit<Perhaps, 'unmet'> & { option: string },
): Promise<void> {
  const place = question === WHERE ? placeAlone(text.text) : null;
  if (place?.midArea && place.area === option)
    await setBelonging(tx, contactId, { ...(await belongingOf(tx, contactId)), ...place });
}

/** A wish that gave way to a danger to life was never asked about. */
async function isAsked(tx: Tx, contactId: string): Promise<boolean> {
  const [asked] = await tx.rows(
    `select 1 from entry where contact_id = $1 and kind = 'question' and body ->> 'question' = $2
       and seq > (select max(seq) from entry where contact_id = $1 and kind = 'unmet') limit 1`,
    [contactId, UNMET_QUESTION],
  );
  return Boolean(asked);
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
