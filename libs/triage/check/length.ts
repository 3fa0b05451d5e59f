import type { Book } from '../book.js';
import type { Answers } from '../language/condition.js';
import { nextQuestion } from '../next-question.js';

export interface Lengths {
  /** How many different ways the asking can go. */
  ways: number;
  /** The share of persons who are asked so many questions, if every option were as likely as another. */
  share: number[];
  median: number;
  most: number;
}

/** Every way the hub's own asking can go, to its end. @param known what was known before the first question */
export function lengths(book: Book, known: Answers = {}): Lengths {
  const share: number[] = [];
  let ways = 0;
  const walk = (answers: Answers, asked: number, weight: number): void => {
    const next = nextQuestion(book, answers);
    if (!next) {
      ways += 1;
      share[asked] = (share[asked] ?? 0) + weight;
      return;
    }
    for (const { key } of next.options)
      walk({ ...answers, [next.key]: key }, asked + 1, weight / next.options.length);
  };
  walk(known, 0, 1);
  return {
    ways,
    share: Array.from(share, (part) => part ?? 0),
    median: medianOf(share),
    most: share.length - 1,
  };
}

function medianOf(share: number[]): number {
  let sum = 0;
  return Array.from(share, (part) => part ?? 0).findIndex((part) => (sum += part) >= 0.5);
}
