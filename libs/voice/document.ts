import type { Setting, View } from './view.js';
import { interruptible, spokenActions } from './spoken.js';
import { LONGEST_CALL_SECONDS, type Action, type Ncco } from './ncco.js';
import { VOICES, wordsOf, type PromptKey, type Said } from './prompts.js';

const SILENCE_SECONDS = 4;
/** Whoever was called has the telephone at the ear, and has to find the key first. */
const HELLO_SECONDS = 8;

const keyInput = (setting: Setting, timeOut: number, entersNumber = false): Action => ({
  action: 'input',
  type: ['dtmf'],
  dtmf: entersNumber ? { maxDigits: 15, timeOut: 10, submitOnHash: true } : { maxDigits: 1, timeOut },
  eventUrl: [setting.step],
  eventMethod: 'POST',
});

const talk = (prompt: Said['prompt'], { language }: Pick<Setting, 'language'>): Action => ({
  action: 'talk',
  text: wordsOf({ prompt }, language),
  language: VOICES[language],
  bargeIn: false,
});

/** Said and asked so often, each some seven seconds long: a hub that is begun anew is there again before the last of them. */
const TIMES_AGAIN = 5;
/** So often before another line is tried, too: a second in which the database is away sends nobody there. */
const TIMES_BEFORE = 2;

/** What the hub is told when it is asked again. */
export const ONCE_MORE = 'once-more';

const rounds = (times: number, of: Action[][]): Action[] =>
  Array.from({ length: times }, (_, round) => of[round % of.length] ?? []).flat();

/**
 * What a call falls on when we do not answer: we are asked again; then another line; and where none is set, or it does not answer
 * either, we are asked again for half a minute, and the truth is said. A silence that ends a call is never the last thing.
 */
export function safetyNet(setting: Setting): Action[] {
  const { backup, from } = setting;
  const again = [...onceMore('trouble-stay', setting), talk('trouble-last', setting)];
  if (!backup) return again;
  const before = onceMore('trouble-stay', setting, TIMES_BEFORE);
  return [...before, talk('trouble', setting), connectTo(from, backup), ...again];
}

function onceMore(prompt: PromptKey, setting: Setting, times = TIMES_AGAIN): Action[] {
  const asked: Action[] = [
    talk(prompt, setting),
    { action: 'notify', payload: { why: ONCE_MORE }, eventUrl: [setting.step], eventMethod: 'POST' },
  ];
  return rounds(times, [asked]);
}

/** The same for whoever we called, in words that name no line; and to no other line, which might. */
const helloNet = (setting: Setting): Action[] => [...onceMore('out-stay', setting), talk('out-end', setting)];

const connectTo = (from: string, number: string): Action => ({
  action: 'connect',
  from,
  endpoint: [{ type: 'phone', number }],
  limit: LONGEST_CALL_SECONDS,
});

const LANGUAGES = ['sv', 'en'] as const;
/** In both languages: nothing is known of who calls. */
const inBoth = (prompt: PromptKey): Action[] => LANGUAGES.map((language) => talk(prompt, { language }));

/**
 * What a call is answered when the hub cannot be asked at all. It stands on another machine too, so it names no hub.
 * @param from our number, @param backup another line; both as the wire writes them
 */
export function lastDocument(from: string, backup: string | null): Ncco {
  if (!backup) return inBoth('trouble-last');
  return [...inBoth('trouble'), connectTo(from, backup), ...inBoth('trouble-last')];
}

/**
 * What a call is answered when the hub is there and cannot answer now: it is kept, and we are asked again. By an input, since its
 * webhook says who calls, as that of the answer does. @param answer where we are asked what a call is answered
 */
export function soonDocument(from: string, backup: string | null, answer: string): Ncco {
  const asked = LANGUAGES.map((language): Action[] => [
    talk('trouble-stay', { language }),
    {
      action: 'input',
      type: ['dtmf'],
      dtmf: { maxDigits: 1, timeOut: 0 },
      eventUrl: [answer],
      eventMethod: 'POST',
    },
  ]);
  const again = backup ? rounds(TIMES_BEFORE, asked) : rounds(TIMES_AGAIN, asked);
  return [...again, ...lastDocument(from, backup)];
}

const music = ({ music: pieces }: Setting, soon = false): Action => ({
  action: 'stream',
  streamUrl: [soon ? pieces.short : pieces.long],
  bargeIn: true,
  level: -0.3,
});

const conversation = ({ room = '', mute, canSpeak }: View): Action => ({
  action: 'conversation',
  name: room,
  startOnEnter: true,
  endOnExit: false,
  ...(mute ? { mute } : {}),
  ...(canSpeak ? { canSpeak } : {}),
});

/** Words, and the key that may answer them. In the line, music when there is nothing to say. */
function listening(view: View, setting: Setting): Action[] {
  const said = interruptible(view, setting);
  const { stage, soon, entersNumber } = view;
  const quiet = stage === 'waiting' || stage === 'after';
  if (said.length === 0 && quiet) return [music(setting, soon), keyInput(setting, 1)];
  const seconds = stage === 'hello' ? HELLO_SECONDS : SILENCE_SECONDS;
  return [...said, keyInput(setting, quiet ? 1 : seconds, entersNumber)];
}

function recording(view: View, setting: Setting): Action[] {
  const { record, step } = setting;
  return [
    ...spokenActions(view, setting),
    {
      action: 'record',
      format: 'wav',
      endOnSilence: 8,
      endOnKey: '#',
      timeOut: 300,
      beepStart: true,
      eventUrl: [record],
      eventMethod: 'POST',
    },
    { action: 'notify', payload: { why: 'recorded' }, eventUrl: [step], eventMethod: 'POST' },
  ];
}

/** What is said last ends the leg: only a worker's, or one that we began and nobody answered. */
const ENDS: ReadonlySet<View['stage']> = new Set(['over', 'bye']);

/**
 * What the provider is to do with a leg now. In every stage of a person's call something is heard, a way on follows, and
 * what follows if we are gone is written in it.
 */
export function documentOf(view: View, setting: Setting): Ncco {
  if (ENDS.has(view.stage)) return spokenActions(view, setting);
  if (view.stage === 'room' || view.stage === 'calling')
    return [...spokenActions(view, setting), conversation(view)];
  const isWorker = view.stage === 'ask' || view.stage === 'brief' || view.stage === 'gone';
  const part = view.stage === 'recording' ? recording(view, setting) : listening(view, setting);
  if (isWorker) return part;
  return [...part, ...(view.stage === 'hello' ? helloNet(setting) : safetyNet(setting))];
}
