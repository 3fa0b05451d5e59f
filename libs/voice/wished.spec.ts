import {
  BY_KEY,
  documentOf,
  press,
  wordsOf,
  type Action,
  type Facts,
  type Setting,
  type Unmet,
} from './index.js';

const GENDER: Unmet = { wish: 'gender', mayMeetAnother: true };
const AVOID: Unmet = { wish: 'avoid', mayMeetAnother: false };
const facts = (unmet: Unmet | null): Facts => ({
  ...{ number: '+46701740605', isSafe: null, entered: null, options: [], times: BY_KEY, unmet },
  ...{ isSeen: true, isEmergency: false, isTyped112: false, isHasty: false },
  asked: { said: [], times: 1, isLost: false },
});
const setting: Setting = {
  ...{ language: 'sv', backup: null, from: '46766861004' },
  step: 'https://hub.example/step?s=x',
  record: 'https://hub.example/record?s=x',
  music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
  recordings: { base: 'https://hub.example/prompts', files: new Set(['sv/wish-keys.mp3']) },
};

describe('whom nobody here fits', () => {
  it('meets another by the 4, and by nothing else; whom they avoid is never that', () => {
    expect(press('waiting', '4', facts(GENDER))).toEqual({
      ...{ stage: 'waiting', say: [{ prompt: 'another-now' }], deed: { kind: 'another' } },
    });
    for (const key of [null, '0', '3', '5', '6', '7', '8', '9', '*', '#'])
      expect(press('waiting', key, facts(GENDER)).deed?.kind).not.toBe('another');
    for (const unmet of [AVOID, null])
      expect(press('waiting', '4', facts(unmet))).toEqual({ stage: 'waiting', say: [] });
  });

  it('is called back by one who fits by the 1 that calls back, where it is safe; no time is asked for that nobody knows', () => {
    for (const unmet of [GENDER, AVOID]) {
      expect(press('waiting', '1', facts(unmet)).stage).toBe('safe-call');
      const promised = {
        ...{ stage: 'waiting', say: [{ prompt: 'promised-wished' }] },
        deed: { kind: 'call-back', number: '+46701740605' },
      };
      expect(press('safe-call', '1', facts(unmet))).toEqual(promised);
      expect(press('waiting', '1', { ...facts(unmet), isSafe: true })).toEqual(promised);
    }
    expect(press('safe-call', '1', facts(null)).stage).toBe('when');
  });

  it('gives no wish away by a 4 in the middle of a number: it is asked for once more', () => {
    expect(press('waiting', '4', { ...facts(GENDER), isHasty: true })).toEqual({
      ...{ stage: 'waiting', say: [{ prompt: 'wish-keys' }] },
    });
  });

  it('keeps waiting by doing nothing', () => {
    expect(press('waiting', null, facts(GENDER))).toEqual({ stage: 'waiting', say: [] });
  });

  it('hears which keys these are, and may press them while it is said', () => {
    for (const language of ['sv', 'en'] as const) {
      expect(wordsOf({ prompt: 'wish-keys' }, language)).toMatch(/(tryck|press) 4.*(tryck|press) 1/);
      expect(wordsOf({ prompt: 'wish-keys-avoid' }, language)).not.toContain('4');
      expect(wordsOf({ prompt: 'other-keys' }, language)).toMatch(/(tryck|press) 2.*(tryck|press) 3/);
    }
    const document = documentOf({ stage: 'waiting', say: [{ prompt: 'wish-keys' }] }, setting);
    expect(document.slice(0, 2) as Action[]).toMatchObject([
      { action: 'stream', streamUrl: ['https://hub.example/prompts/sv/wish-keys.mp3'], bargeIn: true },
      { action: 'input' },
    ]);
  });
});
