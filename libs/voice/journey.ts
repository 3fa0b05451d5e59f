import { BY_KEY, type ByKey } from './call-back.js';
import { choiceOf, type Unmet } from './company.js';
import type { PromptKey, Said } from './prompts.js';

/**
 * Where a person is in a call. `greeting`: met, asked whether a life is in danger; `question`: what follows from not knowing;
 * `waiting`: in the line, with company; `when`: they will be called, and may say at what time; `after`: the talk is over on our side; `hello`: we called them.
 */
export const CALLER_STAGES = [
  ...(['greeting', 'question', 'waiting', 'safe-call', 'number-call', 'safe-text', 'number-text'] as const),
  ...(['when', 'message', 'recording', 'room', 'after', 'hello', 'bye'] as const),
] as const;
export type CallerStage = (typeof CALLER_STAGES)[number];

/** What a key asks the hub to do. */
export type Deed =
  | { kind: 'answer'; option: string }
  | { kind: 'danger' | 'language' | 'unsafe' | 'resume' | 'reached' | 'not-now' | 'declined' | 'another' }
  | { kind: 'call-at'; wished: ByKey }
  | { kind: 'call-back' | 'text'; number: string };

/** What is known of the person when a key is pressed. */
export interface Facts {
  /** A number of theirs that may be called. */
  number: string | null;
  /** The network told us where they call from, also where we may not call that. */
  isSeen: boolean;
  /** Their word on it; null: not asked. */
  isSafe: boolean | null;
  /** The answers of the open question, in the order of their keys. */
  options: readonly string[];
  /** What they keyed in, when it is a number that may be called. */
  entered: string | null;
  /** What they keyed in is 112, or another that we cannot ring for anybody. */
  isEmergency: boolean;
  /** This key and those just before it, in one go, are 112. */
  isTyped112: boolean;
  /** So soon after the key before it that nobody can have heard the question. */
  isHasty: boolean;
  /** The times at which they may wish to be called instead of when it is their turn. */
  times: readonly ByKey[];
  /** Nobody here is as they wish, and they have not taken another. */
  unmet: Unmet | null;
  /** What they were asked last, how often by now, and that we could not be reached since: what they answered may be lost. */
  asked: { said: readonly Said[]; times: number; isLost: boolean };
}

export interface Step {
  stage: CallerStage;
  say: Said[];
  deed?: Deed;
}

const say = (...prompts: PromptKey[]): Said[] => prompts.map((prompt) => ({ prompt }));
/** What a stage itself says, after whatever led to it. */
const OPENS_WITH: Partial<Record<CallerStage, PromptKey>> = {
  'safe-call': 'safe-call',
  'safe-text': 'safe-text',
  'number-call': 'number-enter',
  'number-text': 'number-enter',
  message: 'message-offer',
  recording: 'message-speak',
};

function to(stage: CallerStage, led: Said[] = [], deed?: Deed): Step {
  const own = OPENS_WITH[stage];
  const said = own ? [...led, ...say(own)] : led;
  return deed ? { stage, say: said, deed } : { stage, say: said };
}

/** They want to be called, or texted: only where they say that it is safe. */
function reachBy(way: 'call' | 'text', facts: Facts): Step {
  const { number, isSeen, isSafe } = facts;
  const not = isSafe === false ? 'unsafe' : isSeen ? 'elsewhere' : 'hidden';
  if (number === null) return to(`number-${way}`, say(`number-${not}`));
  return isSafe ? promise(way, number, facts) : to(`safe-${way}`);
}

/**
 * Promised before a time is asked for: whoever hangs up in the middle of that is called when it is their turn. Whom somebody is to call
 * who is not here is asked for no time: nobody knows one.
 */
function promise(way: 'call' | 'text', number: string, { times, unmet }: Facts): Step {
  if (way === 'text') return to('waiting', say('promised-text'), { kind: 'text', number });
  const deed: Deed = { kind: 'call-back', number };
  if (unmet) return to('waiting', say('promised-wished'), deed);
  if (times.length === 0) return to('waiting', say('promised-call'), deed);
  return to('when', say('promised-call', ...times.map((time) => `when-${time}` as const)), deed);
}

/** A life is in danger, by this key alone. */
export const DANGER_KEY = '9';
/** Where no key of theirs is ours to hear: in a room, after the tone, and when nothing more is asked. */
const NO_DANGER_KEY: ReadonlySet<CallerStage> = new Set(['room', 'recording', 'bye']);
const danger = (): Step => to('waiting', say('danger'), { kind: 'danger' });

type Pressed = (key: string | null, facts: Facts) => Step;

/** A question can always be skipped: whatever is no answer, and silence too, leads on to the line. */
const asked: Pressed = (key, { options }) => {
  const option = options[Number(key) - 1];
  if (key === null || option === undefined) return to('waiting', say('may-skip'));
  return to('waiting', say('thanks'), { kind: 'answer', option });
};

const safe =
  (way: 'call' | 'text'): Pressed =>
  (key, facts) => {
    const { number, isHasty } = facts;
    // the end of a 112 of which the line lost a key: who really means it is asked once more, who does not stays reachable
    if (key === '2' && isHasty) return to(`safe-${way}`);
    if (key === '1' && number !== null) return promise(way, number, facts);
    if (key === '2') return to(`number-${way}`, say('number-unsafe'), { kind: 'unsafe' });
    return to('waiting', say(`no-${way}-asked`));
  };

const number =
  (way: 'call' | 'text'): Pressed =>
  (key, facts) => {
    const { entered, isEmergency } = facts;
    if (key === null) return to('waiting', say(`no-${way}-asked`));
    if (entered !== null) return promise(way, entered, facts);
    return to(`number-${way}`, say(isEmergency ? 'number-emergency' : 'number-wrong'));
  };

const when: Pressed = (key, { times }) => {
  const wished = BY_KEY[Number(key) - 1];
  if (key === null || wished === undefined || !times.includes(wished))
    return to('waiting', say('still-waiting'));
  return to('waiting', say(`later-${wished}`), { kind: 'call-at', wished });
};

/** No digit of 112. */
const ANOTHER_KEY = '4';
const waiting: Pressed = (key, facts) => {
  if (key === '1') return reachBy('call', facts);
  if (key === '2') return reachBy('text', facts);
  if (key === ANOTHER_KEY && facts.unmet?.mayMeetAnother)
    // one of several in one go (a number that they dial) gives no wish away: who means it hears the choice and presses it again
    return facts.isHasty
      ? to('waiting', say(choiceOf(facts.unmet)))
      : to('waiting', say('another-now'), { kind: 'another' });
  return to(key === '3' ? 'message' : 'waiting');
};

/** After what they said: how they get their answer. Who is not asked yet whether a call is safe is asked now. */
const recorded: Pressed = (_key, facts) => {
  const { stage, say: said, deed } = reachBy('call', facts);
  return { stage, say: [...say('message-kept'), ...said], ...(deed ? { deed } : {}) };
};

/** Whoever picks up is asked so often, in the same words: half asleep, or with the telephone at the ear, nobody finds the key at once. */
const MOST_HELLOS = 3;
const hello: Pressed = (key, { asked: { said, times } }) => {
  if (key === '1') return to('waiting', [], { kind: 'reached' });
  if (key === '2') return to('bye', say('out-later'), { kind: 'not-now' });
  if (key === '3') return to('bye', say('out-never'), { kind: 'declined' });
  return times < MOST_HELLOS ? to('hello', [...said]) : to('bye', say('out-end'));
};

const JOURNEY: Record<CallerStage, Pressed> = {
  greeting: asked,
  question: asked,
  waiting,
  'safe-call': safe('call'),
  'safe-text': safe('text'),
  'number-call': number('call'),
  'number-text': number('text'),
  when,
  message: (key) => to(key === '0' ? 'waiting' : 'recording', key === '0' ? say('still-waiting') : []),
  recording: recorded,
  room: () => to('room'),
  after: (key) => (key === '1' ? to('waiting', say('still-waiting'), { kind: 'resume' }) : to('after')),
  hello,
  bye: () => to('bye', say('out-end')),
};

const LANGUAGE_KEY = '8';
function otherLanguage(stage: CallerStage): Step | undefined {
  // a question that is asked anew in the other language says by itself that it is
  if (stage === 'greeting' || stage === 'question') return to(stage, [], { kind: 'language' });
  return stage === 'waiting' ? to(stage, say('language-set'), { kind: 'language' }) : undefined;
}

const ASKS_NOTHING = new Set<CallerStage>(['waiting', 'recording', 'room', 'after', 'hello', 'bye']);
/** A question is open, or the choice was said last: silence after words of trouble is no answer to it. */
const isAsking = (stage: CallerStage, { unmet, asked: { said } }: Facts): boolean =>
  !ASKS_NOTHING.has(stage) || (unmet !== null && said.some(({ prompt }) => prompt === choiceOf(unmet)));

/**
 * Where a key leads, or silence (null). Every stage answers every key: there is no wrong key, and none that ends a call that
 * somebody made to us.
 */
export function press(stage: CallerStage, digits: string | null, facts: Facts): Step {
  const key = digits === '' ? null : digits;
  if (key === null && facts.asked.isLost && isAsking(stage, facts))
    return { stage, say: [...facts.asked.said] };
  if ((key === DANGER_KEY || facts.isTyped112) && !NO_DANGER_KEY.has(stage)) return danger();
  return (key === LANGUAGE_KEY && otherLanguage(stage)) || JOURNEY[stage](key, facts);
}
