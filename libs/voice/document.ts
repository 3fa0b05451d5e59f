import type { CallerStage } from './journey.js';
import { LONGEST_CALL_SECONDS, LONGEST_TALK, type Action, type Ncco } from './ncco.js';
import {
  isRecordable,
  otherVoice,
  recordingOf,
  VOICES,
  wordsOf,
  type PromptKey,
  type Said,
  type VoiceLanguage,
} from './prompts.js';
import type { WorkerStage } from './worker-journey.js';

/** What the documents of a call are made of, besides where the call is. */
export interface Setting {
  language: VoiceLanguage;
  /** Our number as the wire writes it. */
  from: string;
  /** Another line, for when the hub is gone; null: none is set. */
  backup: string | null;
  /** Where the next step is asked for. */
  step: string;
  record: string;
  /** Soft music, and a short piece of it for when each moment counts. */
  music: { long: string; short: string };
  /** Recorded prompts, like `sv/greeting.mp3`, and where they are. */
  recordings: { base: string; files: ReadonlySet<string> };
}

export interface View {
  stage: CallerStage | WorkerStage;
  say: Said[];
  /** A question with its keys, which follows; and the name of its recording. */
  question?: { words: string; recording: string };
  room?: string;
  /** They are to be reached within seconds: short music. */
  soon?: boolean;
  /** Listens for a whole number, not for one key. */
  entersNumber?: boolean;
  /** In a room: heard by nobody, or by these legs only. */
  mute?: boolean;
  canSpeak?: string[];
}

const SILENCE_SECONDS = 4;

interface Part {
  words: string;
  /** Whose voice says it. */
  voice: VoiceLanguage;
  /** Its recording. */
  url?: string;
}

/** What is said, each part with its recording where there is one. */
function partsOf({ say, question }: View, { language, recordings }: Setting): Part[] {
  const withRecording = (part: Part, file: string): Part =>
    recordings.files.has(file) ? { ...part, url: `${recordings.base}/${encodeURI(file)}` } : part;
  const parts = say.map((said): Part => {
    const { prompt } = said;
    // that there is another language is said by a voice that speaks it
    const voice = prompt === 'other-language' ? otherVoice(language) : language;
    const part = { words: wordsOf(said, language), voice };
    return isRecordable(prompt) ? withRecording(part, recordingOf(prompt, language)) : part;
  });
  if (!question) return parts;
  return [...parts, withRecording({ words: question.words, voice: language }, question.recording)];
}

const spokenBy = ({ words, voice }: Part, bargeIn: boolean): Action => ({
  action: 'talk',
  text: words.slice(0, LONGEST_TALK),
  language: VOICES[voice],
  bargeIn,
});

const heard = (part: Part, bargeIn: boolean): Action =>
  part.url ? { action: 'stream', streamUrl: [part.url], bargeIn } : spokenBy(part, bargeIn);

const spokenActions = (view: View, setting: Setting): Action[] =>
  partsOf(view, setting).map((part) => heard(part, false));

/**
 * Words that any key may cut short, from the first on. Vonage refuses a mixture of recordings and a machine's voice in what may
 * be cut short: one part that is not recorded, and the machine says all of it. A key that works is worth more than a warm voice.
 */
function interruptible(view: View, setting: Setting): Action[] {
  const parts = partsOf(view, setting);
  const isRecorded = parts.every(({ url }) => url !== undefined);
  return parts.map((part) => (isRecorded ? heard(part, true) : spokenBy(part, true)));
}

const keyInput = (setting: Setting, timeOut: number, entersNumber = false): Action => ({
  action: 'input',
  type: ['dtmf'],
  dtmf: entersNumber ? { maxDigits: 15, timeOut: 10, submitOnHash: true } : { maxDigits: 1, timeOut },
  eventUrl: [setting.step],
  eventMethod: 'POST',
});

const talk = (prompt: Said['prompt'], { language }: Setting): Action => ({
  action: 'talk',
  text: wordsOf({ prompt }, language),
  language: VOICES[language],
  bargeIn: false,
});

/** Said and asked so often, each some seven seconds long: a hub that is begun anew is there again before the last of them. */
const TIMES_AGAIN = 5;

/**
 * What a call falls on when we do not answer: another line; and where none is set, or it does not answer either, we are asked
 * again for half a minute, and the truth is said. A silence that ends a call is never the last thing.
 */
export function safetyNet(setting: Setting): Action[] {
  const { backup, from, step } = setting;
  const asked: Action[] = [
    talk('trouble-stay', setting),
    { action: 'notify', payload: { why: 'once-more' }, eventUrl: [step], eventMethod: 'POST' },
  ];
  const again: Action[] = [
    ...Array.from({ length: TIMES_AGAIN }, () => asked).flat(),
    talk('trouble-last', setting),
  ];
  if (!backup) return again;
  return [talk('trouble', setting), connectTo(from, backup), ...again];
}

const connectTo = (from: string, number: string): Action => ({
  action: 'connect',
  from,
  endpoint: [{ type: 'phone', number }],
  limit: LONGEST_CALL_SECONDS,
});

/**
 * What a call is answered when the hub cannot be asked at all. It stands as a file on another machine too, so it names no hub.
 * @param from our number, @param backup another line; both as the wire writes them
 */
export function lastDocument(from: string, backup: string | null): Ncco {
  const say = (prompt: PromptKey): Action[] =>
    (['sv', 'en'] as const).map((language) => ({
      action: 'talk',
      text: wordsOf({ prompt }, language),
      language: VOICES[language],
      bargeIn: false,
    }));
  if (!backup) return say('trouble-last');
  return [...say('trouble'), connectTo(from, backup), ...say('trouble-last')];
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
  return [...said, keyInput(setting, quiet ? 1 : SILENCE_SECONDS, entersNumber)];
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
  return isWorker || view.stage === 'hello' ? part : [...part, ...safetyNet(setting)];
}
