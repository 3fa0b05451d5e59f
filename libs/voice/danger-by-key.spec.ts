import {
  BY_KEY,
  CALLER_STAGES,
  isEmergencyKeyed,
  keyedOn,
  press,
  wordsOf,
  type CallerStage,
  type Facts,
  type Keyed,
} from './index.js';

const FACTS: Facts[] = [null, '+46701740605'].flatMap((number) =>
  [null, true, false].flatMap((isSafe) =>
    [[], BY_KEY].map((times) => ({
      ...{
        number,
        isSafe,
        times,
        entered: null,
        isEmergency: false,
        isSeen: number !== null,
        isTyped112: false,
        isHasty: false,
        unmet: null,
        asked: { said: [], times: 1, isLost: false },
      },
      options: ['yes', 'no', 'unknown'],
    })),
  ),
);
const DANGER = { stage: 'waiting', say: [{ prompt: 'danger' }], deed: { kind: 'danger' } };

describe('danger to life by key', () => {
  it('is one key, wherever a key of theirs is heard, and says what we cannot do', () => {
    const deaf: readonly CallerStage[] = ['room', 'recording', 'bye'];
    const stages = CALLER_STAGES.filter((one) => !deaf.includes(one));
    expect(stages).toEqual(
      expect.arrayContaining(['safe-call', 'number-text', 'when', 'message', 'after', 'hello']),
    );
    for (const stage of stages) for (const facts of FACTS) expect(press(stage, '9', facts)).toEqual(DANGER);
  });

  it('112 in the place of a number is no wrong number: they hear what to do, and are asked again', () => {
    for (const facts of FACTS)
      for (const way of ['number-call', 'number-text'] as const)
        expect(press(way, '112', { ...facts, isEmergency: true })).toEqual({
          stage: way,
          say: [{ prompt: 'number-emergency' }, { prompt: 'number-enter' }],
        });
    for (const language of ['sv', 'en'] as const)
      expect(wordsOf({ prompt: 'number-emergency' }, language)).toMatch(
        /(lägg på och ring|hang up and call) 112.*9/,
      );
  });

  it('is 112 keyed in one go, in whatever stage the 2 comes: it is no "not safe" and no "tonight"', () => {
    for (const stage of ['waiting', 'safe-call', 'safe-text', 'when', 'number-call', 'question'] as const)
      for (const facts of FACTS) expect(press(stage, '2', { ...facts, isTyped112: true })).toEqual(DANGER);
  });
});

it('a "not safe" keyed before the question can have been heard is asked for again: nobody is made unreachable in haste', () => {
  for (const facts of FACTS)
    for (const stage of ['safe-call', 'safe-text'] as const) {
      expect(press(stage, '2', { ...facts, isHasty: true })).toEqual({ stage, say: [{ prompt: stage }] });
      expect(press(stage, '2', facts).deed).toEqual({ kind: 'unsafe' });
    }
});

describe('keys in one go', () => {
  const typed = (keys: [key: string, at: number, entersNumber?: boolean][]): boolean =>
    isEmergencyKeyed(
      keys.reduce<Keyed | undefined>(
        (before, [key, at, entersNumber = false]) => keyedOn(before, key, at, entersNumber),
        undefined,
      ),
    );

  it('are 112 when each follows within a second and a half, also when a number is asked for meanwhile', () => {
    expect(
      typed([
        ['1', 0],
        ['1', 1400],
        ['2', 2800],
      ]),
    ).toBe(true);
    expect(
      typed([
        ['3', 0],
        ['1', 500],
        ['1', 900],
        ['2', 1500],
      ]),
    ).toBe(true);
    expect(
      typed([
        ['1', 0],
        ['1', 700],
        ['2', 12_000, true],
      ]),
    ).toBe(true);
    expect(
      typed([
        ['1', 0],
        ['12', 11_200, true],
      ]),
    ).toBe(true);
  });

  it('mean what they say when they are pressed slowly, in another order, or as part of a number', () => {
    expect(
      typed([
        ['1', 0],
        ['1', 4000],
        ['2', 5000],
      ]),
    ).toBe(false);
    expect(
      typed([
        ['1', 0],
        ['1', 1000],
        ['2', 2600],
      ]),
    ).toBe(false);
    expect(
      typed([
        ['1', 0],
        ['2', 500],
        ['1', 900],
      ]),
    ).toBe(false);
    expect(
      typed([
        ['1', 0],
        ['0701740112', 500, true],
      ]),
    ).toBe(false);
  });
});
