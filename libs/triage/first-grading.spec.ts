import {
  asked,
  byText,
  following,
  FIRST_QUESTION,
  grade,
  rankOf,
  triageWords,
  type Graded,
  type QuestionKey,
} from './index.js';
import type { Language } from '../protocol/index.js';

const ungraded: Graded = { band: 'Rx', need: null, area: null, reasons: [] };
const questions: QuestionKey[] = ['danger', 'need', 'area'];
const languages = Object.keys(triageWords) as Language[];

describe('the first grading', () => {
  it('asks about danger to life before anything else', () => {
    expect(FIRST_QUESTION).toBe('danger');
    expect(following('danger', { area: null })).toBe('need');
    expect(following('need', { area: null })).toBe('area');
    expect(following('area', { area: 'centre' })).toBeNull();
  });

  it('does not ask for what is known', () => {
    expect(following('need', { area: 'centre' })).toBeNull();
  });

  it('counts the ungraded as R2, danger to life as R0 and not knowing as more urgent than no', () => {
    expect(rankOf('Rx')).toBe(2);
    expect(grade(ungraded, 'danger', 'yes')?.band).toBe('R0');
    expect(grade(ungraded, 'danger', 'unknown')?.band).toBe('R1');
    expect(grade(ungraded, 'danger', 'no')?.band).toBe('R2');
  });

  it.each(questions)('never lowers, whatever is answered to %s', (question) => {
    for (const band of ['R0', 'R1', 'R2', 'Rx'] as const)
      for (const { key } of asked(question, 'sv').options)
        expect(rankOf(grade({ ...ungraded, band }, question, key)?.band ?? 'R5')).toBeLessThanOrEqual(
          rankOf(band),
        );
  });

  it('refuses an answer that is not an option', () => {
    expect(grade(ungraded, 'danger', 'maybe')).toBeNull();
  });

  it.each(languages)('has every option worded in %s', (language) => {
    for (const question of questions)
      for (const { key, label } of asked(question, language).options) {
        expect(label).not.toBe(key);
        expect(label.length).toBeGreaterThan(0);
      }
  });

  it.each([
    ...[
      '1',
      '1.',
      ' 1 ',
      '1!!',
      'Svar 1',
      '1 ja',
      '1. Ja, livsfara nu',
      'Ja',
      'ja!',
      'Yes',
      '١',
      '1\uFE0F\u20E3',
      'نعم',
    ],
    'Yes, danger to life now',
  ])('reads %p as yes to danger', (text) => {
    expect(byText(text, 'danger')).toBe('yes');
  });

  it.each([
    ['2', 'no'],
    ['Nej', 'no'],
    ['3) vet inte', null],
    ['3) jag vet inte', 'unknown'],
    ['vet inte', 'unknown'],
  ])('reads %p as %p', (text, option) => {
    expect(byText(text, 'danger')).toBe(option);
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
    expect(byText(text, 'danger')).toBeNull();
  });

  it('reads other questions by number or by their words', () => {
    expect(byText('1', 'need')).toBe('addiction');
    expect(byText('Alkohol eller droger', 'need')).toBe('addiction');
    expect(byText('ja', 'need')).toBeNull();
  });
});
