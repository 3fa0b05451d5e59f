import type { TriageQuestion } from '../protocol/index.js';
import { byText, isHalfAnAnswer } from './by-text.js';
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

it.each([
  ...[
    ['japp', 'yes'],
    ['Ja, det gör det', 'yes'],
    ['Absolut!', 'yes'],
    ['nä', 'no'],
    ['Nej, inte alls', null],
  ],
  ...[
    ['Vet inte riktigt', 'unknown'],
    ['ingen aning', 'unknown'],
    ['kanske', 'unknown'],
  ],
  ...[
    ['yeah', 'yes'],
    ['Yes, it is.', 'yes'],
    ['nope', 'no'],
    ['No, it isn’t', 'no'],
    ['not sure', 'unknown'],
  ],
  ...[
    ['أيوه', 'yes'],
    ['كلا', 'no'],
    ['لا أدري', 'unknown'],
    ['ربما', 'unknown'],
  ],
  ...[
    ['no way he is ok', null],
    ['inte bra', null],
    ['ja men han andas inte', null],
    ['?', null],
  ],
] as [string, string | null][])('reads the plain word %p as %p', (text, option) => {
  expect(byText(text, question('danger'))).toBe(option);
});

describe('a yes or no that several answers could be', () => {
  it.each([
    ['ja', 'child'],
    ['Yes!', 'child'],
    ['نعم', 'child'],
    ['ja', 'sign'],
    ['ja', 'suicide'],
  ])('%p to %s is half an answer', (text, key) => {
    expect(byText(text, question(key))).toBeNull();
    expect(isHalfAnAnswer(text, question(key))).toBe(true);
  });

  it.each([
    ['nej', 'child'],
    ['nej', 'sign'],
    ['ja', 'danger'],
    ['ja', 'need'],
    ['ja', 'area'],
    ['kanske', 'child'],
    ['ja, han slår mig', 'child'],
  ])('%p to %s is not', (text, key) => {
    expect(isHalfAnAnswer(text, question(key))).toBe(false);
  });

  it('no word means two things', () => {
    for (const { key } of book.questions.get('danger')!.options)
      expect(byText(key === 'unknown' ? 'vet inte' : key, question('danger'))).toBe(key);
  });
});
