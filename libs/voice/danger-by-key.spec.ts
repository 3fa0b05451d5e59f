import { BY_KEY, CALLER_STAGES, press, wordsOf, type CallerStage, type Facts } from './index.js';

const FACTS: Facts[] = [null, '+46701740605'].flatMap((number) =>
  [null, true, false].flatMap((isSafe) =>
    [[], BY_KEY].map((times) => ({
      ...{ number, isSafe, times, entered: null, isEmergency: false, hello: { said: [], times: 1 } },
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
});
