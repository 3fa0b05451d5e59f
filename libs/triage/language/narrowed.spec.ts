import { narrowed } from './narrowed.js';
import { parse } from './parse.js';

const riskOf = (_: string, option: string): number | undefined => ({ none: 0, some: 1, much: 2 })[option];
const left = (text: string, question: string, option?: string) =>
  narrowed(parse(text), question, option, riskOf);

it.each([
  ['a = much', 'a', 'much', 'always'],
  ['a = much and b = some', 'a', 'much', 'b = some'],
  ['a = much and b = some', 'a', 'some', 'not always'],
  ['a = much or b = some', 'a', 'much', 'always'],
  ['a = much or b = some', 'a', undefined, 'b = some'],
  ['not (a >= some or known(b))', 'a', 'none', 'not known(b)'],
  ['not answered(a)', 'a', undefined, 'always'],
  ['b = some', 'a', 'much', 'b = some'],
] as const)('of "%s", %s answered with %s leaves "%s"', (text, question, option, rest) => {
  expect(left(text, question, option)).toEqual(parse(rest));
});

it('leaves the same of answers that it cannot tell apart', () => {
  expect(left('a >= some and b = much', 'a', 'some')).toEqual(left('a >= some and b = much', 'a', 'much'));
});
