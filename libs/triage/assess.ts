import type { Band, Need, TriageTag } from '../protocol/index.js';
import { worse, worst } from './bands.js';
import { firedBy, isSo, type Book, type ReadRule } from './book.js';
import type { Answers } from './language/condition.js';
import { UNKNOWN } from './language/holds.js';
import { openQuestions } from './next-question.js';

export interface Assessment {
  /** What counts: what was found, but never less than R2 while something that matters is not answered. */
  band: Band;
  /** The worst of what the answers say. Null: they say nothing yet. */
  found: Band | null;
  /** Everything that could change the band has been answered. */
  complete: boolean;
  fired: ReadRule[];
  needs: Need[];
  tags: TriageTag[];
}

/** Not knowing is no comfort: it counts as R2, or as the worst that the question could have said when that is less. */
const NOT_KNOWN: Band = 'R2';
const UNFINISHED: Band = 'R2';

const lessUrgent = (a: Band, b: Band): Band => (worse(a, b) === a ? b : a);

/** What "I don't know" weighs, in each question it was said to. */
export const notKnown = (book: Book, answers: Answers): Band | null =>
  worst(
    Object.entries(answers).flatMap(([key, option]) => {
      const stake = book.stakes.get(key);
      return option === UNKNOWN && stake ? [lessUrgent(stake, NOT_KNOWN)] : [];
    }),
  );

/** The band of protocols that were gone through and found nothing worse. */
export const otherwise = (book: Book, answers: Answers): Band | null =>
  worst(
    book.protocols
      .filter(({ opens }) => isSo(book, opens, answers))
      .map((protocol): Band => protocol.otherwise),
  );

const all = (...bands: (Band | null)[]): Band | null => worst(bands.filter((band) => band !== null));

/** The worst of what the answers say, answered to the end or not. */
export const foundBy = (book: Book, answers: Answers): Band | null =>
  all(
    ...firedBy(book, answers).map(({ band }): Band => band),
    notKnown(book, answers),
    otherwise(book, answers),
  );

/** From the answers alone, and always the same for the same answers and the same book. */
export function assess(book: Book, answers: Answers): Assessment {
  const fired = firedBy(book, answers);
  const found = foundBy(book, answers);
  const complete = isComplete(book, answers);
  const isEmpty = Object.keys(answers).length === 0;
  return {
    band: isEmpty ? 'Rx' : complete && found ? found : (all(found, UNFINISHED) as Band),
    found,
    complete,
    fired,
    needs: [...new Set(fired.flatMap(({ needs }) => needs))],
    tags: [...new Set(fired.flatMap(({ tags }) => tags))],
  };
}

/** Nothing is left to ask that could still change the band. */
export const isComplete = (book: Book, answers: Answers): boolean =>
  Object.keys(answers).length > 0 && openQuestions(book, answers).every(({ key }) => !book.stakes.has(key));
