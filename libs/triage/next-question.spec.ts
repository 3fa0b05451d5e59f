import type { Language } from '../protocol/index.js';
import { asked } from './asked.js';
import { lengths } from './check/length.js';
import { nextQuestion, openQuestions } from './next-question.js';
import { ourBook } from './our-book.js';
import { words } from './words.js';

const book = ourBook();
const next = (answers: Record<string, string>): string | undefined => nextQuestion(book, answers)?.key;

it('asks about danger to life before anything else, then what it is about', () => {
  expect(next({})).toBe('danger');
  expect(next({ danger: 'no' })).toBe('need');
  expect(next({ danger: 'unknown' })).toBe('sign');
});

it('does not ask for what is known', () => {
  const all = { danger: 'no', need: 'social', 'life-thoughts': 'no', child: 'none' };
  expect(next(all)).toBe('who');
  expect(next({ ...all, who: 'self' })).toBe('area');
  expect(next({ ...all, who: 'self', area: 'centre' })).toBeUndefined();
});

it('asks with a life in danger only what helps to find the right person', () => {
  expect(next({ danger: 'yes' })).toBe('need');
  expect(next({ danger: 'yes', need: 'psychiatry' })).toBe('area');
  expect(next({ danger: 'yes', need: 'psychiatry', area: 'centre' })).toBeUndefined();
});

it('asks nothing more when it is not safe to answer', () => {
  expect(next({ danger: 'no', need: 'violence' })).toBe('safe');
  expect(next({ danger: 'no', need: 'violence', safe: 'no' })).toBeUndefined();
});

it('leaves out what cannot change the band any more', () => {
  const known = { danger: 'no', need: 'psychiatry', suicide: 'tried', pressing: 'no' };
  expect(openQuestions(book, known).map(({ key }) => key)).toEqual(['child', 'area']);
});

it('asks about children whatever it is about', () => {
  for (const { key } of book.questions.get('need')!.options)
    expect(openQuestions(book, { danger: 'no', need: key }).map((one) => one.key)).toContain('child');
});

it('asks whoever calls for another how they are themselves, whatever it is about', () => {
  for (const { key } of book.questions.get('need')!.options) {
    const keys = openQuestions(book, { danger: 'no', need: key, who: 'near' }).map((one) => one.key);
    expect(keys).toContain('strain');
    expect(openQuestions(book, { danger: 'no', need: key, who: 'work' }).map((one) => one.key)).toContain(
      'report',
    );
  }
});

describe('how many questions', () => {
  it('half of all are asked at most six, also of those who say that no life is in danger', () => {
    expect(lengths(book).median).toBeLessThanOrEqual(6);
    expect(1 + lengths(book, { danger: 'no' }).median).toBeLessThanOrEqual(6);
  });

  it('nobody is asked more than eleven, and with a life in danger three', () => {
    expect(lengths(book).most).toBeLessThanOrEqual(11);
    expect(1 + lengths(book, { danger: 'yes' }).most).toBe(3);
  });
});

describe.each(Object.keys(words) as Language[])('in %s', (language) => {
  it.each([...book.questions.values()].map((question) => [question.key, question] as const))(
    '%s and all its options are worded',
    (_, question) => {
      const { text, options } = asked(question, language);
      expect(text).toBe(question.text[language]);
      for (const { key, label } of options) {
        expect(label).not.toBe(key);
        expect(label.length).toBeGreaterThan(0);
      }
    },
  );
});

it('a question nobody has written in the person’s language is asked in English, and says so', () => {
  const question = book.questions.get('need')!;
  const unwritten = { ...question, text: { sv: question.text.sv, en: question.text.en } };
  const { text, options } = asked(unwritten, 'ar');
  expect(text).toBe(`${words.ar.notInYourLanguage} ${question.text.en}`);
  expect(options[0]!.label).toBe('Alcohol or drugs');
});
