import fc from 'fast-check';
import { Band } from '../protocol/index.js';
import { assess } from './assess.js';
import { rankOf, worse } from './bands.js';
import { answer, raise, regrade, regrading, type Grading } from './grading.js';
import { ourBook } from './our-book.js';

const book = ourBook();
const START: Grading = {
  ...{ band: 'Rx', floor: null, settled: false, answers: {}, need: null, area: null, reasons: [] },
};

/** Each of these answers, one after the other. */
const after = (pairs: readonly (readonly [string, string])[], from: Grading = START): Grading =>
  pairs.reduce((so, [question, option]) => answer(book, so, question, option)?.grading ?? so, from);

describe('an answer', () => {
  it('counts the ungraded as R2, danger to life as R0 and not knowing as more urgent than no', () => {
    expect(rankOf('Rx')).toBe(2);
    expect(after([['danger', 'yes']]).band).toBe('R0');
    expect(after([['danger', 'unknown']]).band).toBe('R1');
    expect(after([['danger', 'no']]).band).toBe('R2');
  });

  it('that is no option of the question is none', () => {
    expect(answer(book, START, 'danger', 'maybe')).toBeNull();
    expect(answer(book, START, 'dangr', 'yes')).toBeNull();
  });

  it('finds less than R2 only when nothing that matters is left to ask', () => {
    const calm = [
      ['danger', 'no'],
      ['need', 'social'],
    ] as const;
    expect(after(calm).band).toBe('R2');
    expect(after([...calm, ['child', 'none']]).band).toBe('R2');
    const nearly = [...calm, ['child', 'none'], ['life-thoughts', 'no']] as const;
    expect(after(nearly).band).toBe('R2');
    expect(after([...nearly, ['who', 'self']]).band).toBe('R4');
  });

  it('stays R2 when the person does not know, however much else they answer', () => {
    expect(
      after([
        ['danger', 'no'],
        ['need', 'social'],
        ['child', 'unknown'],
      ]).band,
    ).toBe('R2');
  });

  it('taken back lowers nothing', () => {
    expect(
      after([
        ['danger', 'unknown'],
        ['danger', 'no'],
      ]),
    ).toMatchObject({
      band: 'R1',
      reasons: ['danger:unknown', 'danger:no'],
    });
  });

  it('tells whom to put it to, when the person did not know what it was about', () => {
    expect(
      after([
        ['danger', 'no'],
        ['need', 'other'],
        ['suicide', 'plan'],
      ]).need,
    ).toBe('psychiatry');
    expect(
      after([
        ['need', 'housing'],
        ['child', 'now'],
      ]).need,
    ).toBe('housing');
  });
});

const questions = [...book.questions.values()];
const pair = fc
  .constantFrom(...questions)
  .chain(({ key, options }) => fc.constantFrom(...options.map((option) => [key, option.key] as const)));
const band = fc.constantFrom(...Band.options.filter((one) => one !== 'Rx'));

it('whatever is answered after it, what a text or a worker raised stays raised', () => {
  fc.assert(
    fc.property(fc.array(pair), band, fc.array(pair), (first, to, then) => {
      const so = after(first);
      const raised = raise(so, to, ['words:x']);
      // The same by whoever knows of nothing but band and reasons.
      const bare = { ...so, band: worse(so.band, to), reasons: [...so.reasons, 'words:x'] };
      expect(rankOf(after(then, bare).band)).toBeLessThanOrEqual(rankOf(to));
      const end = after(then, raised);
      expect(rankOf(end.band)).toBeLessThanOrEqual(rankOf(to));
      expect(end.reasons).toContain('words:x');
    }),
  );
});

it('whatever is answered, in whatever order, nothing found is lost', () => {
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      let so = START;
      for (const [question, option] of pairs) {
        const next = answer(book, so, question, option)!.grading;
        expect(rankOf(next.floor ?? 'R5')).toBeLessThanOrEqual(rankOf(so.floor ?? 'R5'));
        expect(rankOf(next.band)).toBeLessThanOrEqual(rankOf(next.floor ?? 'R5'));
        so = next;
      }
    }),
  );
});

it('what somebody drinks or takes never lowers, whatever else is so', () => {
  const about = ['substance', 'drowsy', 'withdrawal', 'relapse', 'wants-now', 'medicine-left'];
  const isAbout = ([key]: readonly [string, string]): boolean => about.includes(key);
  fc.assert(
    fc.property(fc.array(pair), fc.array(pair.filter(isAbout)), (others, substances) => {
      const without = assess(book, Object.fromEntries(others.filter((one) => !isAbout(one)))).found;
      const found = assess(
        book,
        Object.fromEntries([...others.filter((one) => !isAbout(one)), ...substances]),
      ).found;
      expect(rankOf(found ?? 'R5')).toBeLessThanOrEqual(rankOf(without ?? 'R5'));
    }),
    { numRuns: 2000 },
  );
});

describe('a worker', () => {
  it('may raise freely, needs a reason to lower, and a second person to lower R0 or R1', () => {
    expect(regrading('R3', 'R1')).toBe('nothing');
    expect(regrading('R2', 'R3')).toBe('reason');
    expect(regrading('Rx', 'R4')).toBe('reason');
    expect(regrading('R1', 'R2')).toBe('second-person');
    expect(regrading('R0', 'R1')).toBe('second-person');
  });

  it('words that raise are the reason that is read first', () => {
    expect(raise(after([['danger', 'no']]), 'R0', ['words:overdose']).reasons[0]).toBe('words:overdose');
  });

  it('has the word, until something new is found', () => {
    const lowered = regrade(after([['danger', 'unknown']]), 'R3');
    expect(lowered.band).toBe('R3');
    expect(after([['need', 'social']], lowered).band).toBe('R3');
    expect(
      after(
        [
          ['need', 'psychiatry'],
          ['suicide', 'plan'],
        ],
        lowered,
      ).band,
    ).toBe('R1');
  });
});
