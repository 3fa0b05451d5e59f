import { CALLER_STAGES, documentOf, Ncco, press, type Facts, type Said, type Setting } from './index.js';

const SAID: Said[] = [{ prompt: 'out-hello' }];
const facts = (times: number): Facts => ({
  ...{
    number: '+46701740605',
    isSafe: true,
    entered: null,
    isEmergency: false,
    isSeen: true,
    isTyped112: false,
    isHasty: false,
    options: [],
    times: [],
    unmet: null,
  },
  asked: { said: SAID, times, isLost: false },
});
const setting: Setting = {
  ...{ language: 'sv', backup: '46313650000', from: '46766861004' },
  step: 'https://hub.example/step?s=x',
  record: 'https://hub.example/record?s=x',
  music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
  recordings: { base: 'https://hub.example/prompts', files: new Set() },
};
const NO_ANSWER = [null, '', '0', '4', '5', '6', '7', '8', '*', '#', '12'];

describe('whoever picks up when we call', () => {
  it('is asked three times in the same words, by silence and by any key that is no answer; then it is over, and nothing is done', () => {
    for (const key of NO_ANSWER) {
      for (const times of [1, 2])
        expect(press('hello', key, facts(times))).toEqual({ stage: 'hello', say: SAID });
      expect(press('hello', key, facts(3))).toEqual({ stage: 'bye', say: [{ prompt: 'out-end' }] });
    }
  });

  it('is met, put off or let be by the same keys each time', () => {
    for (const times of [1, 2, 3]) {
      expect(press('hello', '1', facts(times))).toMatchObject({
        stage: 'waiting',
        deed: { kind: 'reached' },
      });
      expect(press('hello', '2', facts(times))).toMatchObject({ stage: 'bye', deed: { kind: 'not-now' } });
      expect(press('hello', '3', facts(times))).toMatchObject({ stage: 'bye', deed: { kind: 'declined' } });
    }
    expect(CALLER_STAGES.filter((stage) => press(stage, '1', facts(1)).deed?.kind === 'reached')).toEqual([
      'hello',
    ]);
  });

  it('has eight seconds for the key, and a hub that blinks asks on, in words that name no line and to no other line', () => {
    const document = documentOf({ stage: 'hello', say: SAID }, setting);
    expect(Ncco.safeParse(document).error).toBeUndefined();
    const asks = document.findIndex(({ action }) => action === 'input');
    expect(document[asks]).toMatchObject({ dtmf: { maxDigits: 1, timeOut: 8 } });
    const net = document.slice(asks + 1);
    expect(net.filter(({ action }) => action === 'notify').length).toBeGreaterThan(2);
    expect(net.map(({ action }) => action)).not.toContain('connect');
    const words = net.flatMap((one) => (one.action === 'talk' ? [one.text] : []));
    expect(words.at(-1)).toBe('Hej då.');
    for (const text of words) expect(text).not.toMatch(/112|kris|stafett/i);
  });
});
