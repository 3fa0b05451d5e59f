import type { TriageQuestion } from '../protocol/index.js';
import { byText } from './by-text.js';
import { ourBook } from './our-book.js';

const book = ourBook();
const question = (key: string): TriageQuestion => book.questions.get(key)!;

it.each([
  ...['1', '1.', ' 1 ', '1!!', 'Svar 1', '1 ja', '1. Ja, livsfara nu', 'Ja', 'ja!', 'Yes', '١'],
  ...['1\uFE0F\u20E3', 'نعم', 'Yes, danger to life now'],
])('reads %p as yes to danger', (text) => {
  expect(byText(text, question('danger'))).toBe('yes');
});

it.each([
  ['2', 'no'],
  ['Nej', 'no'],
  ['3) vet inte', null],
  ['3) jag vet inte', 'unknown'],
  ['vet inte', 'unknown'],
])('reads %p as %p', (text, option) => {
  expect(byText(text, question('danger'))).toBe(option);
});

it.each([
  '4',
  '112',
  'rum 2',
  'text 1',
  'om 2',
  'jag 3',
  '2 tabletter',
  'han har tagit 2',
  'nej men jag är rädd',
  '',
])('leaves %p as what they wrote', (text) => {
  expect(byText(text, question('danger'))).toBeNull();
});

it('reads other questions by number or by their words', () => {
  expect(byText('1', question('need'))).toBe('addiction');
  expect(byText('Alkohol eller droger', question('need'))).toBe('addiction');
  expect(byText('ja', question('need'))).toBeNull();
  expect(byText('3', question('suicide'))).toBe('plan');
});

it.each([
  ['nej', 'child', 'none'],
  ['No', 'child', 'none'],
  ['لا', 'child', 'none'],
  ['vet ej', 'child', 'unknown'],
  ['nej', 'suicide', 'none'],
  ['vet inte', 'who', 'unknown'],
  // Three options say yes: which of them, the word alone does not tell.
  ['ja', 'child', null],
  ['nej', 'need', null],
])('reads %p to %s as %p', (text, key, option) => {
  expect(byText(text, question(key))).toBe(option);
});
