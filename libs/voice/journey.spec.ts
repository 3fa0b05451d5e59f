import fc from 'fast-check';
import {
  BY_KEY,
  CALLER_STAGES,
  documentOf,
  Ncco,
  press,
  PROMPT_KEYS,
  recordingOf,
  wordsOf,
  WORKER_STAGES,
  type Action,
  type CallerStage,
  type Facts,
  type Said,
  type Setting,
  type View,
} from './index.js';

const KEYS = [null, '', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#', '0701740605', '99'];
const HELLO: Said[] = [{ prompt: 'out-hello' }];
const FACTS: Facts[] = [null, '+46701740605'].flatMap((number) =>
  [null, true, false].flatMap((isSafe) =>
    [null, '+46701740606'].flatMap((entered) =>
      [[], ['hour', 'tomorrow'] as const, BY_KEY].map((times) => ({
        ...{
          number,
          isSafe,
          entered,
          times,
          unmet: isSafe === null ? null : { wish: 'gender' as const, mayMeetAnother: isSafe },
          ...{ isSeen: number !== null, isEmergency: false, isTyped112: false, isHasty: false },
          asked: { said: HELLO, times: 1, isLost: false },
        },
        options: ['yes', 'no', 'unknown'],
      })),
    ),
  ),
);
const SETTINGS: Setting[] = (['sv', 'en'] as const).flatMap((language) =>
  [null, '46313650000'].flatMap((backup) =>
    [
      [],
      PROMPT_KEYS.map((key) => recordingOf(key, language)),
      [`${language}/greeting.mp3`, `${language}/safe-call.mp3`],
    ].map((files) => ({
      language,
      backup,
      from: '46766861004',
      step: 'https://hub.example/step?s=x',
      record: 'https://hub.example/record?s=x',
      music: { long: 'https://hub.example/long.wav', short: 'https://hub.example/short.wav' },
      recordings: { base: 'https://hub.example/prompts', files: new Set(files) },
    })),
  ),
);
const given = {
  position: 2,
  minutes: 4,
  name: 'Anna',
  title: 'socialjouren',
  key: 1,
  label: 'Ja',
  about: '',
  brief: '',
};
const all = (prompts: Said[]): Said[] => prompts.map(({ prompt }) => ({ prompt, with: given }));
const of = (setting: Partial<Setting> = {}): Setting => ({ ...(SETTINGS[0] as Setting), ...setting });

const QUESTION = { words: 'Är någon i livsfara? Tryck 1: Ja.', recording: 'sv/P0-liv.2.danger.mp3' };
const viewsOf = (stage: View['stage'], say: Said[]): View[] => [
  { stage, say: all(say), room: 'room-1', entersNumber: stage.startsWith('number-') },
  { stage, say: all(say), room: 'room-1', question: QUESTION, soon: true },
];
/** What has to be said where nothing but words can be: a room is silent to whoever comes first, an end is an end. */
const LAST_WORDS: Said[] = [{ prompt: 'worker-bye' }];

const isHeard = ({ action }: Action): boolean => action === 'talk' || action === 'stream';
/** Every way in which each of these can be shown. */
const shown = <S extends View['stage']>(stages: readonly S[], words: (stage: S) => Said[][]) =>
  SETTINGS.flatMap((setting) =>
    stages.flatMap((stage) =>
      words(stage).flatMap((say) => viewsOf(stage, say).map((view) => documentOf(view, setting))),
    ),
  );
/** Every way the person can go from here: all keys, all that may be known of them. */
const waysFrom = (stage: CallerStage) =>
  KEYS.flatMap((key) => FACTS.map((facts) => press(stage, key, facts)));

describe('every document of every stage', () => {
  it('passes the strict schema, in both languages, with and without recordings and a backup line', () => {
    const words: Said[][] = [
      LAST_WORDS,
      [{ prompt: 'greeting' }, { prompt: 'place' }, { prompt: 'safe-call' }],
    ];
    const documents = shown([...CALLER_STAGES, ...WORKER_STAGES], () => words);
    expect(documents.length).toBeGreaterThan(400);
    for (const document of documents) expect(Ncco.safeParse(document).error).toBeUndefined();
  });

  it('lets a person hear something at once and all the time, and asks on', () => {
    const stages = CALLER_STAGES.filter((one) => one !== 'room' && one !== 'bye');
    const words = (stage: CallerStage) =>
      stage === 'waiting' || stage === 'after' ? [[], LAST_WORDS] : [LAST_WORDS];
    for (const document of shown(stages, words)) {
      expect(isHeard(document[0] as Action)).toBe(true);
      expect(document.some(({ action }) => action === 'input' || action === 'notify')).toBe(true);
      const pauses = document.flatMap((action) => (action.action === 'input' ? [action.dtmf.timeOut] : []));
      for (const seconds of pauses) expect(seconds).toBeLessThanOrEqual(10);
    }
  });

  it('falls on another line, or on us once more, when nobody answers the step', () => {
    for (const setting of SETTINGS)
      for (const stage of CALLER_STAGES.filter((one) => !['room', 'bye', 'hello'].includes(one))) {
        const document = documentOf({ stage, say: all(LAST_WORDS) }, setting);
        const asks = document.findIndex(({ action }) => action === 'input' || action === 'record');
        const net = document.slice(asks + 1);
        if (setting.backup) expect(net.some(({ action }) => action === 'connect')).toBe(true);
        expect(net.some(({ action }) => action === 'notify')).toBe(true);
        expect(document.at(-1)).toMatchObject({ action: 'talk', text: expect.stringContaining('112') });
      }
  });

  it('never lets one who leaves end it for the others', () => {
    const [room] = documentOf({ stage: 'room', say: [], room: 'r' }, of());
    expect(room).toEqual({ action: 'conversation', name: 'r', startOnEnter: true, endOnExit: false });
  });
});

describe('a person’s way through a call', () => {
  it('answers every key in every stage, and never ends a call that they made', () => {
    for (const stage of CALLER_STAGES.filter((one) => one !== 'hello' && one !== 'bye'))
      for (const step of waysFrom(stage)) {
        expect(CALLER_STAGES).toContain(step.stage);
        expect(step.stage).not.toBe('bye');
      }
  });

  it('says of itself where one is and what one can do, wherever a key leads', () => {
    const steps = CALLER_STAGES.flatMap(waysFrom).filter(
      ({ stage }) => !['waiting', 'after', 'room', 'greeting', 'question'].includes(stage),
    );
    expect(steps.length).toBeGreaterThan(50);
    for (const { stage, say } of steps) {
      const document = documentOf({ stage, say: all(say), entersNumber: stage.startsWith('number-') }, of());
      expect(Ncco.safeParse(document).error).toBeUndefined();
      expect(isHeard(document[0] as Action)).toBe(true);
    }
  });

  it('leads to the line from everywhere by doing nothing at all', () => {
    for (const facts of FACTS)
      for (const start of CALLER_STAGES.filter((one) => !['room', 'after', 'hello', 'bye'].includes(one))) {
        let stage: CallerStage = start;
        for (let silences = 0; silences < 4 && stage !== 'waiting'; silences += 1)
          stage = press(stage, null, facts).stage;
        expect(stage).toBe('waiting');
      }
  });

  it('calls back and texts only where they said that it is safe, or to a number they gave themselves', () => {
    const pressed = CALLER_STAGES.flatMap((stage) =>
      KEYS.flatMap((key) =>
        FACTS.map((facts) => ({ stage, key, facts, ...{ deed: press(stage, key, facts).deed } })),
      ),
    );
    const reaching = pressed.flatMap(({ deed, ...rest }) =>
      deed?.kind === 'call-back' || deed?.kind === 'text' ? [{ ...rest, number: deed.number }] : [],
    );
    expect(reaching.length).toBeGreaterThan(50);
    for (const { stage, key, facts, number } of reaching) {
      const saidSo = facts.isSafe === true || (stage.startsWith('safe-') && key === '1');
      expect(number === facts.entered || (number === facts.number && saidSo)).toBe(true);
    }
  });

  it('asks whether it is safe before it promises, and forgets the number when it is not', () => {
    const facts = { ...(FACTS[0] as Facts), number: '+46701740605' };
    expect(press('waiting', '1', facts)).toMatchObject({ stage: 'safe-call' });
    expect(press('safe-call', '1', facts).deed).toEqual({ kind: 'call-back', number: '+46701740605' });
    expect(press('safe-call', '2', facts)).toMatchObject({ stage: 'number-call', deed: { kind: 'unsafe' } });
    expect(press('safe-call', null, facts).deed).toBeUndefined();
    expect(press('waiting', '1', { ...facts, number: null })).toMatchObject({ stage: 'number-call' });
  });

  it('promises a call before it asks for another time, offers only times that are, and takes silence for none', () => {
    const facts: Facts = {
      ...{ ...(FACTS[0] as Facts), number: '+46701740605', isSafe: true },
      times: ['hour', 'tomorrow'],
    };
    const { stage, say, deed } = press('waiting', '1', facts);
    expect([stage, say.map(({ prompt }) => prompt), deed?.kind]).toEqual([
      'when',
      ['promised-call', 'when-hour', 'when-tomorrow'],
      'call-back',
    ]);
    expect(press('when', '3', facts).deed).toEqual({ kind: 'call-at', wished: 'tomorrow' });
    for (const key of [null, '2', '7']) expect(press('when', key, facts)).toMatchObject({ stage: 'waiting' });
    for (const key of [null, '2', '7']) expect(press('when', key, facts).deed).toBeUndefined();
    expect(press('waiting', '1', { ...facts, times: [] }).stage).toBe('waiting');
  });

  it('is the same for whoever presses what, in whatever order: some stage, something to say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS)), fc.constantFrom(...FACTS), (keys, facts) => {
        let stage: CallerStage = 'greeting';
        for (const key of keys) {
          const step = press(stage, key, facts);
          for (const said of step.say) expect(wordsOf({ ...said, with: given }, 'sv')).not.toBe('');
          stage = step.stage;
        }
        expect(['room', 'after', 'hello', 'bye']).not.toContain(stage);
      }),
    );
  });
});
