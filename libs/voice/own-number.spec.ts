import { press, type Facts } from './index.js';

const from = (known: Partial<Facts>): Facts => ({
  ...{ number: null, isSeen: true, isSafe: null, entered: null, options: [], times: [] },
  ...{ isEmergency: false, isTyped112: false, isHasty: false, unmet: null },
  asked: { said: [], times: 1, isLost: false },
  ...known,
});

describe('where we do not reach somebody who calls', () => {
  it('is said as it is: hidden, not safe by their own word, or seen and none that we call; another is asked for', () => {
    for (const [key, way] of [['1', 'call'] as const, ['2', 'text'] as const]) {
      const says = (known: Partial<Facts>) => {
        const { stage, say, deed } = press('waiting', key, from(known));
        expect([stage, deed]).toEqual([`number-${way}`, undefined]);
        return say.map(({ prompt }) => prompt);
      };
      expect(says({ isSeen: false })).toEqual(['number-hidden', 'number-enter']);
      expect(says({})).toEqual(['number-elsewhere', 'number-enter']);
      expect(says({ isSafe: true })).toEqual(['number-elsewhere', 'number-enter']);
      expect(says({ isSafe: false })).toEqual(['number-unsafe', 'number-enter']);
    }
  });
});
