import type { Condition } from './condition.js';
import { holds, type RiskOf } from './holds.js';

const ALWAYS: Condition = { is: 'always' };
const NEVER: Condition = { is: 'not', of: ALWAYS };
const isNever = (one: Condition): boolean => one.is === 'not' && one.of.is === 'always';

/**
 * What is left of a condition once it is settled how a question was answered; undefined: that it was not. Answers that the
 * condition cannot tell apart leave the same, so it need not be tried again for each.
 */
export function narrowed(
  condition: Condition,
  question: string,
  option: string | undefined,
  riskOf: RiskOf,
): Condition {
  const part = (one: Condition): Condition => narrowed(one, question, option, riskOf);
  switch (condition.is) {
    case 'always':
      return condition;
    case 'not':
      return opposite(part(condition.of));
    case 'all':
      return joined('all', condition.of.map(part));
    case 'any':
      return joined('any', condition.of.map(part));
    default:
      if (condition.question !== question) return condition;
      return holds(condition, option === undefined ? {} : { [question]: option }, riskOf) ? ALWAYS : NEVER;
  }
}

function opposite(of: Condition): Condition {
  if (of.is === 'always') return NEVER;
  return isNever(of) ? ALWAYS : { is: 'not', of };
}

function joined(is: 'all' | 'any', parts: Condition[]): Condition {
  const [decides, says] = is === 'all' ? [isNever, NEVER] : [isAlways, ALWAYS];
  if (parts.some(decides)) return says;
  const open = parts.filter((part) => !isAlways(part) && !isNever(part));
  if (open.length === 0) return is === 'all' ? ALWAYS : NEVER;
  return open.length === 1 ? (open[0] as Condition) : { is, of: open };
}

const isAlways = (one: Condition): boolean => one.is === 'always';
