import { press, type Facts, type Said } from './index.js';

const SAID: Said[] = [{ prompt: 'safe-call' }];
const asked = (isLost: boolean): Facts => ({
  ...{ number: '+46701740605', isSafe: null, entered: null, options: ['yes', 'no'], times: [] },
  ...{ isEmergency: false, isTyped112: false, isHasty: false },
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

  it('takes nothing with it where nothing was asked', () => {
    for (const stage of ['waiting', 'recording', 'after', 'hello', 'bye'] as const)
      expect(press(stage, null, asked(true))).toEqual(press(stage, null, asked(false)));
  });
});
