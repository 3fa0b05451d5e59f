import type { Answers, Condition } from './condition.js';

/** What a condition needs to know of questions: how risky an option is. Undefined: it says nothing about risk. */
export type RiskOf = (question: string, option: string) => number | undefined;

/** "I don't know": an answer, but nothing is known by it. The same key in every question. */
export const UNKNOWN = 'unknown';

/** Total: true or false whatever the answers are. A comparison with what is not known is false. */
export function holds(condition: Condition, answers: Answers, riskOf: RiskOf): boolean {
  switch (condition.is) {
    case 'always':
      return true;
    case 'not':
      return !holds(condition.of, answers, riskOf);
    case 'all':
      return condition.of.every((part) => holds(part, answers, riskOf));
    case 'any':
      return condition.of.some((part) => holds(part, answers, riskOf));
    default:
      return holdsOf(condition, answers[condition.question], riskOf);
  }
}

type OfOne = Extract<Condition, { question: string }>;

function holdsOf(condition: OfOne, given: string | undefined, riskOf: RiskOf): boolean {
  if (given === undefined) return false;
  if (condition.is === 'answered') return true;
  if (condition.is === 'known') return given !== UNKNOWN;
  if (condition.is === 'one-of') return condition.options.includes(given);
  const risk = riskOf(condition.question, given);
  const bound = riskOf(condition.question, condition.option);
  if (risk === undefined || bound === undefined) return false;
  return condition.is === 'less' ? risk < bound : risk >= bound;
}
