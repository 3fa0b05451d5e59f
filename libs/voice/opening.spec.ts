import { ourBook } from '../triage/our-book.js';
import { openings } from './opening.js';
import { secondsOf } from './pace.js';

/** A caller in danger has no longer: from the first word until what is theirs to say of it is said. */
const LONGEST_SECONDS = 20;
const book = ourBook();

describe.each([
  ['sv', 'greeted in it', false],
  ['sv', 'after the 8', true],
  ['en', 'greeted in it', false],
  ['en', 'after the 8', true],
] as const)('danger to life by telephone in %s, %s', (language, _, switched) => {
  const ways = openings(book, language, switched);

  it('has a way for every answer there is: yes, no, and not knowing with each sign of it', () => {
    expect(ways.map(({ answers }) => Object.values(answers).join(' '))).toEqual([
      'yes',
      'no',
      ...['asleep', 'attack', 'hurt', 'none', 'unknown'].map((sign) => `unknown ${sign}`),
    ]);
  });

  it.each(ways.map((way) => [Object.values(way.answers).join(' '), way.seconds] as const))(
    '%s: %d seconds, heard to the end',
    (__, seconds) => expect(seconds).toBeLessThan(LONGEST_SECONDS),
  );
});

describe('the pace of a voice', () => {
  it('takes a number for as long as its digits take', () => {
    expect(secondsOf('112', 'sv')).toBe(secondsOf('ett ett två', 'sv'));
  });

  it('a word of ours has about six letters with the space after it: fifteen letters a second are 150 words a minute', () => {
    for (const language of ['sv', 'en'] as const) {
      const words = [...book.questions.values()].flatMap(({ text }) => text[language].split(/\s+/));
      const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
      expect(letters / words.length).toBeGreaterThan(5);
      expect(letters / words.length).toBeLessThan(6.6);
    }
  });
});
