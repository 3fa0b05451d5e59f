import { press, type Facts, type Said } from './index.js';

const SAID: Said[] = [{ prompt: 'safe-call' }];
const asked = (isLost: boolean): Facts => ({
  ...{ number: '+46701740605', isSafe: null, entered: null, options: ['yes', 'no'], times: [] },
  ...{ isSeen: true, isEmergency: false, isTyped112: false, isHasty: false },
  unmet: null,
  asked: { said: SAID, times: 1, isLost },
});

describe('a step that did not reach us', () => {
  it('may have carried an answer: what was asked is asked again, in the same words', () => {
    for (const stage of ['greeting', 'question', 'safe-call', 'number-text', 'when', 'message'] as const) {
      expect(press(stage, null, asked(true))).toEqual({ stage, say: SAID });
      expect(press(stage, null, asked(false))).not.toEqual({ stage, say: SAID });
      expect(press(stage, '9', asked(true)).deed).toEqual({ kind: 'danger' });
    }
  });

  it('may have carried what they choose instead of a wish that nobody meets', () => {
    const unmet = { wish: 'gender', mayMeetAnother: true } as const;
    const said: Said[] = [{ prompt: 'wish-keys' }];
    const lost: Facts = { ...asked(true), unmet, asked: { said, times: 1, isLost: true } };
    expect(press('waiting', null, lost)).toEqual({ stage: 'waiting', say: said });
    // somebody who fits has come meanwhile, or something else was said last
    expect(press('waiting', null, { ...lost, unmet: null })).toEqual({ stage: 'waiting', say: [] });
    expect(press('waiting', null, { ...lost, asked: { ...lost.asked, said: SAID } }).say).toEqual([]);
  });

  it('takes nothing with it where nothing was asked', () => {
    for (const stage of ['waiting', 'recording', 'after', 'hello', 'bye'] as const)
      expect(press(stage, null, asked(true))).toEqual(press(stage, null, asked(false)));
  });
});
