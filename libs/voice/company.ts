import type { Keyed } from './keyed.js';
import type { Said } from './prompts.js';

/** What a person in the line has been told, so that only what is new is said again. */
export interface Told {
  position?: number;
  /** How many of those before were in greater danger. */
  inDanger?: number;
  minutes?: number | null;
  /** Who has taken it. */
  worker?: string;
  /** The wish of theirs that nobody here can meet. */
  unmet?: string;
  /** They were offered to leave a message, since nobody could answer. */
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
  /** A hard wish of theirs that nobody here can meet. */
  unmet: string | null;
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

/** Said once: who waits for somebody who is not here must know it. */
const wishNews = (told: Told, { unmet, accepted, holder }: Standing): Said[] =>
  unmet === null || accepted !== null || told.unmet === unmet
    ? []
    : [{ prompt: 'wish-unmet', with: { name: holder } }];

function news(told: Told, { place, accepted, isExhausted, holder }: Standing): Said[] {
  if (accepted)
    return told.worker === accepted.workerId
      ? []
      : [{ prompt: 'accepted', with: { name: accepted.name, title: accepted.title } }];
  const moved = place ? placeNews(told, place) : [];
  const isFirst = told.position === undefined && moved.length > 0;
  if (isFirst) return [...moved, { prompt: 'waiting-keys' }];
  if (moved.length > 0 || (told.quiet ?? 0) < QUIET_PIECES) return moved;
  return isExhausted
    ? [{ prompt: 'nobody-now', with: { name: holder } }, { prompt: 'waiting-keys' }]
    : [{ prompt: 'company' }, { prompt: 'waiting-keys' }];
}

/**
 * What a person in the line hears now: the worker who is there; else, when nobody could answer, the way to leave a message,
 * once and by itself; else what is new; else music.
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
  if (now.isExhausted && !now.accepted && !told.message)
    return {
      stage: 'message',
      say: [
        ...wishNews(told, now),
        { prompt: 'nobody-now', with: { name: now.holder } },
        { prompt: 'message-offer' },
      ],
      told: { ...told, ...heard(now), message: true, quiet: 0 },
    };
  const { owed = [], ...rest } = told;
  const say = [...owed, ...wishNews(rest, now), ...news(rest, now)];
  return { stage: 'waiting', say, told: { ...after(rest, now, say.length > 0), ...heard(now) } };
}

const heard = ({ unmet }: Standing): { unmet?: string } => (unmet === null ? {} : { unmet });

function after(told: Told, { place, accepted }: Standing, spoke: boolean): Told {
  const quiet = spoke ? 0 : (told.quiet ?? 0) + 1;
  if (accepted) return { ...told, quiet, worker: accepted.workerId };
  // who is lost and takes it again is new again
  const { worker: _, ...rest } = told;
  if (!place || !spoke) return { ...rest, quiet };
  const { position, inDanger } = place;
  return { ...rest, quiet, position, inDanger, minutes: minutesOf(place) };
}
