import type { Band } from '../protocol/index.js';
import { rankOf, worst } from './bands.js';
import { firedBy, isSo, type Book, type ReadQuestion } from './book.js';
import type { Answers } from './language/condition.js';

/** What the hub asks first, of everyone: a pack may word it anew, but not move it. */
export const FIRST_QUESTION = 'danger';
/** Asked in every protocol, unless a life is in danger: then a worker asks it. */
export const CHILD_QUESTION = 'child';

/** An answer that can only say what is known already is not asked for. */
function isWorth({ key, routing }: ReadQuestion, book: Book, soFar: Band | null): boolean {
  if (routing || key === CHILD_QUESTION) return true;
  const stake = book.stakes.get(key);
  return stake !== undefined && (soFar === null || rankOf(stake) < rankOf(soFar));
}

/** What remains to be asked, in its order. What is known is not asked again. */
export function openQuestions(book: Book, answers: Answers): ReadQuestion[] {
  const soFar = worst(firedBy(book, answers).map(({ band }): Band => band));
  const begun = book.protocols.filter(({ opens }) => isSo(book, opens, answers));
  const open = [...new Map(begun.flatMap(({ questions }) => questions).map((one) => [one.key, one])).values()]
    .filter(({ key }) => answers[key] === undefined)
    .filter((question) => isSo(book, question.asks, answers) && isWorth(question, book, soFar));
  return [...open.filter(({ last }) => !last), ...open.filter(({ last }) => last)];
}

/**
 * What the hub itself asks the person next. With a life in danger only what helps to find the right person; and nothing
 * more when an answer said that it is not safe to go on.
 */
export function nextQuestion(book: Book, answers: Answers): ReadQuestion | null {
  const fired = firedBy(book, answers);
  if (fired.some(({ tags }) => tags.includes('ask-no-more'))) return null;
  const open = openQuestions(book, answers);
  const isDanger = fired.some(({ band }) => band === 'R0');
  return open.find(({ routing }) => !isDanger || routing) ?? null;
}
