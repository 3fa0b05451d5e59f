import {
  documentOf,
  isRecordable,
  LONGEST_TALK,
  pressByWorker,
  PROMPT_KEYS,
  recordingOf,
  wordsOf,
  type Setting,
} from './index.js';

const KEYS = [null, '', '0', '1', '2', '9', '*', '#', '99'];
const given = {
  ...{ position: 2, minutes: 4, name: 'Anna', title: 'socialjouren', key: 1, label: 'Ja' },
  ...{ about: '', brief: '' },
};
/** Every prompt that can be has been recorded. */
const SPOKEN_IN: Setting = {
  language: 'sv',
  backup: null,
  from: '46766861004',
  step: 'https://hub.example/step?s=x',
  record: 'https://hub.example/record?s=x',
  music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
  recordings: {
    base: 'https://hub.example/prompts',
    files: new Set(PROMPT_KEYS.map((key) => recordingOf(key, 'sv'))),
  },
};

describe('a worker’s phone', () => {
  it('says yes by a pressed 1 only: no voicemail, no pocket, no silence takes a call', () => {
    for (const key of KEYS.filter((one) => one !== '1'))
      for (const tick of [1, 2, 3]) expect(pressByWorker('ask', key, tick)).not.toBe('join');
    expect(pressByWorker('ask', '1', 1)).toBe('join');
    expect(pressByWorker('ask', null, 1)).toBe('again');
    expect(pressByWorker('ask', null, 2)).toBe('decline');
    expect(pressByWorker('gone', '1', 1)).toBe('call-back');
  });
});

describe('prompts', () => {
  it('are all there in both languages, short enough for one breath of the provider, and say what they are given', () => {
    for (const prompt of PROMPT_KEYS)
      for (const language of ['sv', 'en'] as const) {
        const words = wordsOf({ prompt, with: given }, language);
        expect(words).not.toMatch(/[{}]/);
        expect(words.length).toBeLessThan(LONGEST_TALK / 4);
      }
  });

  it('do not name the line to whoever else may hold the phone', () => {
    for (const prompt of PROMPT_KEYS.filter((key) => key.startsWith('out-')))
      for (const language of ['sv', 'en'] as const)
        expect(wordsOf({ prompt, with: given }, language)).not.toMatch(
          /kris|crisis|stafett|social|psyk|112/i,
        );
  });

  it('with a name or a number in them are never a recording', () => {
    expect(isRecordable('greeting')).toBe(true);
    expect(isRecordable('joined')).toBe(false);
    const [first] = documentOf({ stage: 'waiting', say: [{ prompt: 'joined', with: given }] }, SPOKEN_IN);
    expect(first).toMatchObject({ action: 'talk' });
  });
});
