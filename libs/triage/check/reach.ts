import type { Book, ReadProtocol } from '../book.js';
import type { Condition } from '../language/condition.js';
import { UNKNOWN } from '../language/holds.js';
import { MOST_STEPS, TooManyWays, Ways } from './ways.js';

/**
 * A question nobody ever comes to and a rule nothing ever fires are mistakes of whoever wrote them. On each way a band must
 * come out at the end. What cannot be tried to the end is refused, and never waited for.
 */
export function reachFaults(book: Book, protocol: ReadProtocol, most = MOST_STEPS): string[] {
  try {
    const ways = new Ways(book, protocol, most);
    return [
      ...(ways.endsWith(noBand(book, protocol)) ? ['a way through it ends without a band'] : []),
      ...protocol.questions.filter(({ key }) => !ways.comesTo(key)).map(({ key }) => never('question', key)),
      ...protocol.rules.filter((rule) => !ways.meets(rule.holds)).map(({ id }) => never('rule', id)),
    ];
  } catch (failure) {
    if (!(failure instanceof TooManyWays)) throw failure;
    return [`more than ${most} steps to try all ways through it; divide it`];
  }
}

const never = (kind: string, name: string): string => `${kind} ${name} is never reached`;

/** No rule holds, nothing weighs that is not known, and it is no longer begun either. */
function noBand(book: Book, { opens, rules, questions }: ReadProtocol): Condition {
  const staked = questions.filter(({ key }) => book.stakes.has(key));
  const found: Condition[] = [
    opens,
    ...rules.map((rule) => rule.holds),
    ...staked.map(({ key }): Condition => ({ is: 'one-of', question: key, options: [UNKNOWN] })),
  ];
  return { is: 'not', of: { is: 'any', of: found } };
}
