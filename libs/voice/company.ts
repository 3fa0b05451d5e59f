import type { UnmetWish } from '../protocol/index.js';
import type { Keyed } from './keyed.js';
import type { PromptKey, Said } from './prompts.js';

/** A hard wish of theirs that nobody here can meet, while they have not taken another instead. */
export interface Unmet {
  wish: UnmetWish;
  /** Whom they avoid is not offered as another. */
  mayMeetAnother: boolean;
}

/** What a person in the line has been told, so that only what is new is said again. */
export interface Told {
  position?: number;
  /** How many of those before were in greater danger. */
  inDanger?: number;
  minutes?: number | null;
  /** Who has taken it. */
  worker?: string;
  /** The wish of theirs that nobody here can meet, and how often it was said what they may choose instead. */
  unmet?: UnmetWish;
  chances?: number;
  /** They were told how to leave a message, since nobody could answer. */
  message?: boolean;
  /** What they must hear first at the next chance: something happened that they cannot know. */
  owed?: Said[];
  /** Pieces of music since something was last said. */
  quiet?: number;
  /** What they keyed last: three keys in one go may be a number that we were not asked for. */
  keyed?: Keyed;
}

export interface Standing {
  place: { position: number; inDanger: number; expectedSeconds: number | null } | null;
  /** Who has taken it, and is being connected. */
  accepted: { workerId: string; name: string; title: string } | null;
  /** They are in the room. */
  isReady: boolean;
  /** Everyone has been asked, up to the last rung. */
  isExhausted: boolean;
  unmet: Unmet | null;
  /** First name of whoever answers for it now. */
  holder: string;
}

export interface Company {
  stage: 'room' | 'message' | 'waiting';
  say: Said[];
  told: Told;
}

/** So many pieces of music (some twenty seconds each), and something is said again: no silence, and no babble. */
const QUIET_PIECES = 5;

const minutesOf = ({ expectedSeconds }: NonNullable<Standing['place']>): number | null =>
  expectedSeconds === null ? null : Math.max(1, Math.ceil(expectedSeconds / 60));

function placeWords(position: number, minutes: number | null): Said {
  if (position === 1) return { prompt: 'place-next' };
  if (minutes === 1) return { prompt: 'place-minute', with: { position } };
  return minutes === null
    ? { prompt: 'place', with: { position } }
    : { prompt: 'place-minutes', with: { position, minutes } };
}

/** A guess that grew or shrank by less than a third is the same guess. */
const isOtherGuess = (before: number | null | undefined, now: number | null): boolean =>
  now !== null && (before == null || Math.abs(now - before) > Math.max(1, before / 3));

/**
 * Told when it changes. Being passed by somebody in greater danger is said as what it is, never as a mere number that grew; for
 * another reason (who was called back in vain has kept their place, one's own band was lowered) only that the order has changed.
 */
function placeNews(told: Told, place: NonNullable<Standing['place']>): Said[] {
  const { position } = place;
  const minutes = minutesOf(place);
  if (told.position === position && !isOtherGuess(told.minutes, minutes)) return [];
  const words = placeWords(position, minutes);
  if (told.position === undefined || position <= told.position) return [words];
  return [{ prompt: place.inDanger > (told.inDanger ?? 0) ? 'overtaken' : 'reordered' }, words];
}

/** At once, and with one reminder: nobody is talked out of a wish, and who does nothing keeps waiting. */
const MOST_CHANCES = 2;

export const choiceOf = ({ mayMeetAnother }: Unmet): PromptKey =>
  mayMeetAnother ? 'wish-keys' : 'wish-keys-avoid';

const isQuiet = ({ quiet = 0 }: Told): boolean => quiet >= QUIET_PIECES;

/** Who waits for somebody who is not here must know it, and what they may have instead. */
function wishNews(told: Told, { unmet, accepted, holder }: Standing): Said[] {
  if (unmet === null || accepted !== null) return [];
  const isAgain = told.unmet === unmet.wish;
  if (isAgain && !(isQuiet(told) && (told.chances ?? 0) < MOST_CHANCES)) return [];
  return [{ prompt: 'wish-unmet', with: { name: holder } }, { prompt: choiceOf(unmet) }];
}

/** @param hasChoice it was said just now what they may choose: to be called back is among it */
function news(told: Told, { place, accepted, isExhausted, holder }: Standing, hasChoice: boolean): Said[] {
  if (accepted)
    return told.worker === accepted.workerId
      ? []
      : [{ prompt: 'accepted', with: { name: accepted.name, title: accepted.title } }];
  const moved = place ? placeNews(told, place) : [];
  const isFirst = told.position === undefined && moved.length > 0;
  if (isFirst) return [...moved, { prompt: hasChoice ? 'other-keys' : 'waiting-keys' }];
  if (moved.length > 0 || !isQuiet(told)) return moved;
  return hasChoice ? [{ prompt: 'other-keys' }] : reminder(isExhausted, holder);
}

const reminder = (isExhausted: boolean, name: string): Said[] => [
  isExhausted ? { prompt: 'nobody-now', with: { name } } : { prompt: 'company' },
  { prompt: 'waiting-keys' },
];

/**
 * What a person in the line hears now: the worker who is there; else, when nobody could answer, the way to leave a message,
 * once and by itself, unless nobody here is as they wish and they may choose; else what is new; else music.
 */
export function company(told: Told, now: Standing): Company {
  if (now.isReady && now.accepted) {
    const { name, title, workerId } = now.accepted;
    return {
      stage: 'room',
      say: [{ prompt: 'joined', with: { name, title } }],
      told: { ...told, worker: workerId },
    };
  }
  const choice = wishNews(told, now);
  if (now.isExhausted && !now.accepted && !told.message && choice.length === 0)
    return {
      stage: 'message',
      say: [{ prompt: 'nobody-now', with: { name: now.holder } }, { prompt: 'message-offer' }],
      told: { ...told, message: true, quiet: 0 },
    };
  const { owed = [], ...rest } = told;
  const say = [...owed, ...choice, ...news(rest, now, choice.length > 0)];
  const heard = choice.length > 0 ? chosenFrom(rest, now) : {};
  return { stage: 'waiting', say, told: { ...after(rest, now, say.length > 0), ...heard } };
}

/** Among what they may choose is how to leave a message: it is not offered by itself besides. */
function chosenFrom({ unmet: before, chances = 0 }: Told, { unmet }: Standing): Partial<Told> {
  if (unmet === null) return {};
  return { unmet: unmet.wish, chances: before === unmet.wish ? chances + 1 : 1, message: true };
}

function after(told: Told, { place, accepted }: Standing, spoke: boolean): Told {
  const quiet = spoke ? 0 : (told.quiet ?? 0) + 1;
  if (accepted) return { ...told, quiet, worker: accepted.workerId };
  // who is lost and takes it again is new again
  const { worker: _, ...rest } = told;
  if (!place || !spoke) return { ...rest, quiet };
  const { position, inDanger } = place;
  return { ...rest, quiet, position, inDanger, minutes: minutesOf(place) };
}
