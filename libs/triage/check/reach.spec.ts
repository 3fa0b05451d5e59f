import { CHILD } from '../protocols/child.js';
import { YES_NO } from '../protocols/options.js';
import {
  faultsOf,
  loaded,
  question,
  right,
  rule,
  said,
  type QuestionDocument,
  type RuleDocument,
} from './protocol-examples.js';
import { reachFaults } from './reach.js';

const with_ = (part: Partial<typeof right>): string => faultsOf({ ...right, ...part });

// As AUDIT and DUDIT are built. Tried one by one these answers would take longer than anybody waits for a hub.
describe('a long questionnaire', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
  const options = [0, 1, 2, 3, 4].map((risk) => ({ key: `o${risk}`, risk, label: said }));
  const items = keys.map((key): QuestionDocument => ({
    ...question,
    key,
    options: [...options, YES_NO[2]!],
  }));
  const rules = keys.map((key): RuleDocument => ({
    ...rule,
    id: `${key}:much`,
    when: `${key} >= o3`,
    example: { [key]: 'o3' },
  }));
  const two = 'a >= o2 and b >= o2 or c = o4 and not known(d)';
  const all = [...rules, { ...rule, id: 'some:two', when: two, example: { a: 'o2', b: 'o2' } }];

  it('is tried to the end, and taken', () => {
    const began = performance.now();
    expect(with_({ questions: [...items, CHILD], rules: all })).toBe('');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('of which a rule is never reached is refused', () => {
    const hidden = items.map((item, i) => (i === 10 ? { ...item, ask: 'a = o0 and b = o0' } : item));
    const dead = { ...rule, id: 'k:dead', when: 'k = o4 and a = o1', example: { k: 'o4', a: 'o1' } };
    expect(with_({ questions: [...hidden, CHILD], rules: [...all, dead] })).toContain(
      'rule k:dead is never reached',
    );
  });

  it('that would need more steps than anybody waits for is refused with the reason', () => {
    const { book } = loaded({ ...right, questions: [...items, CHILD], rules: all });
    expect(reachFaults(book, book.protocols[0]!, 20)).toEqual([
      'more than 20 steps to try all ways through it; divide it',
    ]);
  });
});
