import type { ProtocolDocument } from '../../protocol/index.js';
import { CHILD } from '../protocols/child.js';
import { BUILT_IN } from '../protocols/index.js';
import { YES_NO } from '../protocols/options.js';
import { withThose } from './load.js';
import {
  faultsOf,
  question,
  right,
  rule,
  said,
  type QuestionDocument,
  type RuleDocument,
} from './protocol-examples.js';

const with_ = (part: Partial<ProtocolDocument>): string => faultsOf({ ...right, ...part });
const withRule = (part: Partial<RuleDocument>): string => with_({ rules: [{ ...rule, ...part }] });
const withQuestion = (part: Partial<QuestionDocument>): string =>
  with_({ questions: [{ ...question, ...part }, CHILD] });

it('takes a protocol that is right', () => {
  expect(faultsOf(right)).toBe('');
});

// Each of these is one mistake in the protocol above, and the sentence that says so.
it.each<[string, () => string, string]>([
  ['no question about children', () => with_({ questions: [question] }), 'the question about children'],
  ['a reason in one language only', () => faultsOf({ ...right, title: { sv: 'en' } }), 'title.en'],
  ['a condition that cannot be read', () => withRule({ when: 'one = ' }), 'wanted a name'],
  ['a question nobody asks', () => withRule({ when: 'two = yes' }), 'nobody asks "two"'],
  ['an option that is not there', () => withRule({ when: 'one = maybe' }), '"one" has no option "maybe"'],
  ['no way to say “I don’t know”', () => withQuestion({ options: YES_NO.slice(0, 2) }), 'must be an answer'],
  [
    'an option without its risk',
    () => withQuestion({ options: [...YES_NO, { key: 'x', label: said }] }),
    'every option but "unknown" needs a risk',
  ],
  ['an option twice', () => withQuestion({ options: [...YES_NO, YES_NO[0]!] }), 'stands there twice'],
  ['a question that waits for itself', () => withQuestion({ ask: 'known(one)' }), 'is not before it'],
  [
    'a question never reached',
    () => withQuestion({ ask: 'child = none and child = now' }),
    'is not before it',
  ],
  [
    'a question whose moment never comes',
    () =>
      with_({
        questions: [question, { ...question, key: 'two', ask: 'one = yes and one = no' }, CHILD],
      }),
    'question two is never reached',
  ],
  ['a protocol that never begins', () => with_({ begins: 'one = yes and one = no' }), 'is never reached'],
  [
    'a rule that can never hold',
    () => withRule({ when: 'one = yes and one = no' }),
    'rule one:yes: its own example does not fire it',
  ],
  [
    'an example of something else',
    () => withRule({ example: { one: 'no' } }),
    'its own example does not fire it',
  ],
  ['an example that cannot be', () => withRule({ example: { one: 'maybe' } }), 'which cannot be'],
  [
    'a rule no asking leads to',
    () =>
      with_({
        questions: [question, { ...question, key: 'two', ask: 'one = no' }, CHILD],
        rules: [
          rule,
          { ...rule, id: 'two:yes', when: 'one = yes and two = yes', example: { one: 'yes', two: 'yes' } },
        ],
      }),
    'rule two:yes is never reached',
  ],
  ['a name twice', () => with_({ rules: [rule, rule] }), 'another rule has this name'],
  [
    'a yes that lowers',
    () => withRule({ id: 'one:no', when: 'one = no', example: { one: 'no' } }),
    'question one: "yes" lowers what "no" found',
  ],
  [
    'not knowing as a comfort',
    () =>
      with_({
        rules: [
          rule,
          { ...rule, id: 'one:no', when: 'one in (yes, no)', band: 'R1', example: { one: 'no' } },
        ],
      }),
    'question one: "unknown" lowers what "no" found',
  ],
  [
    'an answer that makes good what was worse',
    () => withRule({ when: 'one = yes and not answered(child)' }),
    'question child: "none" lowers what "no answer" found',
  ],
])('refuses %s', (_, faults, sentence) => {
  expect(faults()).toContain(sentence);
});

it('refuses one that asks in other words what is asked already', () => {
  const other = {
    ...right,
    id: 'P21-prov',
    questions: [{ ...question, text: { sv: 'annat', en: 'else' } }, CHILD],
    rules: [],
  };
  expect(faultsOf(right, other)).toContain('another protocol asks it in other words');
});

it('refuses one that cannot be tried to the end', () => {
  const keys = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const questions = keys.map((key): QuestionDocument => ({ ...question, key }));
  const when = keys.map((key) => `${key} = yes`).join(' and ');
  const example = Object.fromEntries(keys.map((key) => [key, 'yes']));
  expect(with_({ questions: [...questions, CHILD], rules: [{ ...rule, when, example }] })).toContain(
    'divide it',
  );
});

it('looks together at protocols that hang on one question', () => {
  const low: ProtocolDocument = {
    ...right,
    id: 'P21-prov',
    rules: [{ ...rule, id: 'one:no', when: 'one = no', band: 'R2', example: { one: 'no' } }],
  };
  // Alone it lowers from no to yes; beside the other, yes weighs more.
  expect(faultsOf(low)).toContain('"yes" lowers what "no" found');
  expect(faultsOf(right, low)).toBe('');
});

it('refuses two of one name', () => {
  expect(faultsOf(right, { ...right, rules: [] })).toContain('another protocol has this name');
});

it('puts a pack’s protocol in the place of ours with its name, and others after', () => {
  const mine = { ...BUILT_IN[2]!, version: 7 };
  const all = withThose(BUILT_IN, [mine, right]);
  expect(all[2]).toBe(mine);
  expect(all.at(-1)).toBe(right);
  expect(all).toHaveLength(BUILT_IN.length + 1);
});
