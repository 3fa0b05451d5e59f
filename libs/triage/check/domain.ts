import type { Book, ReadQuestion } from '../book.js';
import { optionsIn, questionsIn, type Answers, type Condition } from '../language/condition.js';

/** More answers than this cannot be tried one by one; what is that large is to be divided. */
export const MOST_COMBINATIONS = 200_000;

/**
 * The questions that conditions look at. A question that says nothing about risk is only ever compared with its options:
 * of those that nobody names one stands for all.
 */
export function questionsOf(book: Book, conditions: readonly Condition[]): ReadQuestion[] {
  const named = new Set(conditions.flatMap(optionsIn).map(({ question, option }) => `${question} ${option}`));
  return [...new Set(conditions.flatMap(questionsIn))].map((key) => {
    const question = book.questions.get(key);
    if (!question) throw new Error(`nobody asks "${key}"`);
    if (isAboutRisk(question)) return question;
    const isNamed = (option: { key: string }): boolean => named.has(`${key} ${option.key}`);
    const [other] = question.options.filter((option) => !isNamed(option));
    return { ...question, options: [...question.options.filter(isNamed), ...(other ? [other] : [])] };
  });
}

export const isAboutRisk = ({ options }: ReadQuestion): boolean =>
  options.some(({ risk }) => risk !== undefined);

export const combinations = (questions: readonly ReadQuestion[]): number =>
  questions.reduce((product, { options }) => product * (options.length + 1), 1);

/** All answers there can be to these questions, also those in which some are not answered. */
export function* everyAnswer(questions: readonly ReadQuestion[]): Generator<Answers> {
  const [first, ...rest] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const answers of everyAnswer(rest)) {
    yield answers;
    for (const { key } of first.options) yield { ...answers, [first.key]: key };
  }
}
