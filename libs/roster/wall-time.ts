import type { ClockText, DateText } from './model.js';

export const STOCKHOLM = 'Europe/Stockholm';
export const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

interface Change {
  at: number;
  offset: number;
}
const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Map<number, Change[]>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    ...digits,
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** @throws RangeError for a zone that the time zone database does not have. */
const askOffset = (zone: string, at: number): number => {
  const second = Math.floor(at / 1000) * 1000;
  return Date.parse(`${formatOf(zone).format(second).replace(' ', 'T')}Z`) - second;
};

export function isZone(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined;
  } catch (unknown) {
    if (unknown instanceof RangeError) return false;
    throw unknown;
  }
}

/**
 * The offsets of a zone in one year. Intl takes microseconds for every question, and a year of gaps asks tens of
 * thousands: asked once a week of the year, and to the second where two weeks differ.
 */
function changesIn(zone: string, year: number): Change[] {
  const ofZone = years.get(zone) ?? new Map<number, Change[]>();
  years.set(zone, ofZone);
  const known = ofZone.get(year);
  if (known) return known;
  const end = Date.UTC(year + 1, 0, 1);
  const changes: Change[] = [{ at: Date.UTC(year, 0, 1), offset: askOffset(zone, Date.UTC(year, 0, 1)) }];
  for (let at = Date.UTC(year, 0, 1); at < end; at += WEEK_MS) {
    const next = Math.min(at + WEEK_MS, end);
    const offset = askOffset(zone, next);
    if (offset !== changes.at(-1)?.offset) changes.push({ at: turnBetween(zone, at, next), offset });
  }
  ofZone.set(year, changes);
  return changes;
}

function turnBetween(zone: string, from: number, to: number): number {
  const after = askOffset(zone, to);
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (askOffset(zone, middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, at: number): number {
  const changes = changesIn(zone, new Date(at).getUTCFullYear());
  return changes.findLast((change) => change.at <= at)?.offset ?? askOffset(zone, at);
}

/** The one instant, or the two between which the clock turns: by the offset before the turn, and by the one after. */
function readings(zone: string, wall: number): { before: number; after: number; isThere: boolean } {
  // A day before and after are never in the same turn.
  const before = wall - offsetAt(zone, wall - DAY_MS);
  const after = wall - offsetAt(zone, wall + DAY_MS);
  return { before, after, isThere: [before, after].some((at) => at + offsetAt(zone, at) === wall) };
}

/**
 * The instant at which a wall clock shows this (`wall`: as if it were UTC). An hour that comes twice means its first
 * coming; an hour that is skipped means the turn itself. So what is later on the wall is never earlier in truth, and
 * shifts that follow each other on the wall have no gap and no overlap on either night.
 */
export function instantOf(zone: string, wall: number): number {
  const { before, after, isThere } = readings(zone, wall);
  if (before === after) return before;
  if (isThere) return before + offsetAt(zone, before) === wall ? before : after;
  const year = new Date(before).getUTCFullYear();
  return changesIn(zone, year).find(({ at }) => at > after && at <= before)?.at ?? before;
}

/** The same as RFC 5545 has it (3.3.5): a skipped hour is as long after the last one that was there. */
export function instantByRfc5545(zone: string, wall: number): number {
  const { before, isThere } = readings(zone, wall);
  return isThere ? instantOf(zone, wall) : before;
}

/** What a wall clock shows at an instant, as if it were UTC. */
export const wallOf = (zone: string, at: number): number => at + offsetAt(zone, at);

export const dateText = (wall: number): DateText => new Date(wall).toISOString().slice(0, 10);
export const wallDate = (date: DateText): number => Date.parse(`${date}T00:00:00Z`);
export const addDays = (date: DateText, days: number): DateText => dateText(wallDate(date) + days * DAY_MS);

/** 08:30 as milliseconds into its day; 24:00 is the end of it. */
export function clockMs(clock: ClockText): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: DateText): number => ((new Date(wallDate(date)).getUTCDay() + 6) % 7) + 1;

export const dateAt = (at: number, zone = STOCKHOLM): DateText => dateText(wallOf(zone, at));
export const instantAt = (date: DateText, clock: ClockText, zone = STOCKHOLM): number =>
  instantOf(zone, wallDate(date) + clockMs(clock));
export const dayAt = (date: DateText): number => instantAt(date, '00:00');
