import fc from 'fast-check';
import { questionsIn, type Condition } from './condition.js';
import { holds } from './holds.js';
import { parse } from './parse.js';

const RISKS: Record<string, number> = { none: 0, some: 1, much: 2 };
const riskOf = (_: string, option: string): number | undefined => RISKS[option];
const so = (text: string, answers: Record<string, string>): boolean => holds(parse(text), answers, riskOf);

it.each([
  ['always', {}, true],
  ['a = much', {}, false],
  ['a = much', { a: 'much' }, true],
  ['not a = much', {}, true],
  ['a in (some, much)', { a: 'some' }, true],
  ['a >= some', { a: 'much' }, true],
  ['a >= some', { a: 'unknown' }, false],
  ['a < some', { a: 'none' }, true],
  ['a < some', {}, false],
  ['known(a)', { a: 'unknown' }, false],
  ['answered(a)', { a: 'unknown' }, true],
  ['a = none or b = none and c = none', { a: 'none' }, true],
  ['(a = none or b = none) and c = none', { a: 'none' }, false],
  ['not (a = none and b = none)', { a: 'none' }, true],
] as const)('%s of %j is %s', (text, answers, expected) => {
  expect(so(text, answers)).toBe(expected);
});

it.each([
  '',
  'a',
  'a =',
  'a = ',
  'a in ()',
  'known a',
  'a = b c',
  '(a = b',
  'A = b',
  'a == b',
  'and',
  'a > b',
])('cannot read %p, and says so', (text) => {
  expect(() => parse(text)).toThrow(SyntaxError);
});

it('says which questions it looks at', () => {
  expect(questionsIn(parse('a = x and (b < y or not known(a)) and answered(c)'))).toEqual(['a', 'b', 'c']);
});

const name = fc.constantFrom('a', 'b', 'c');
const option = fc.constantFrom('none', 'some', 'much', 'unknown', 'other');
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Condition>({ is: 'always' }),
    fc.record({ is: fc.constantFrom('known' as const, 'answered' as const), question: name }),
    fc.record({ is: fc.constantFrom('less' as const, 'at-least' as const), question: name, option }),
    fc.record({
      is: fc.constant('one-of' as const),
      question: name,
      options: fc.array(option, { minLength: 1 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('any') }),
    fc.record({ is: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('any')) }),
  ),
})).any;

it('is total: true or false of any answers whatever, and the same each time', () => {
  fc.assert(
    fc.property(condition, fc.dictionary(name, option), (one, answers) => {
      const first = holds(one, answers, riskOf);
      expect(typeof first).toBe('boolean');
      expect(holds(one, answers, riskOf)).toBe(first);
    }),
  );
});

it('any text is read, or refused as unreadable; nothing else happens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'not', 'and', 'or', '(', ')', '=', 'in', ',', '<', 'known', '%')),
      (parts) => {
        try {
          holds(parse(parts.join(' ')), {}, riskOf);
        } catch (failure) {
          expect(failure).toBeInstanceOf(SyntaxError);
        }
      },
    ),
  );
});
