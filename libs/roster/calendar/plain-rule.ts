import type ICAL from 'ical.js';
import { DAY_MS } from '../wall-time.js';

/** From one hour on a wall to another, as if the wall were UTC. */
export interface WallWindow {
  from: number;
  to: number;
}

/** As ical.js numbers them: Sunday is 1. */
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WEEK = 7;

interface Plain {
  weekly: boolean;
  /** Days since 1970. */
  first: number;
  every: number;
  /** Sunday is 0. Null: every day of a daily rule. */
  weekdays: Set<number> | null;
  /** On which the weeks begin. */
  weekStart: number;
  until: number;
  count: number;
}

const weekdayOf = (day: number): number => (((day + 4) % WEEK) + WEEK) % WEEK;
export const wallMs = (time: ICAL.Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

const weekdaysOf = ({ parts }: ICAL.Recur): number[] | undefined =>
  (parts as Record<string, (string | number)[] | undefined>)['BYDAY']?.map((name) =>
    WEEKDAYS.indexOf(String(name)),
  );

/** Whether a rule says no more than every so many days or weeks, and on which weekdays. */
export const isPlain = (recur: ICAL.Recur): boolean =>
  ['DAILY', 'WEEKLY'].includes(recur.freq) &&
  Object.keys(recur.parts).every((name) => name === 'BYDAY') &&
  !weekdaysOf(recur)?.includes(-1);

function plainOf(start: number, recur: ICAL.Recur): Plain | null {
  const { freq } = recur;
  if (!isPlain(recur)) return null;
  const named = weekdaysOf(recur);
  const first = Math.floor(start / DAY_MS);
  const own = freq === 'WEEKLY' ? [weekdayOf(first)] : null;
  const weekdays = named ?? own;
  return {
    ...{ weekly: freq === 'WEEKLY', first, every: recur.interval },
    weekdays: weekdays && new Set(weekdays),
    weekStart: recur.wkst - 1,
    until: recur.until ? wallMs(recur.until) : Infinity,
    count: recur.count ?? Infinity,
  };
}

/** The first day of the week in which a day is. */
const weekOf = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + WEEK) % WEEK);

function falls({ weekly, first, every, weekdays, weekStart }: Plain, day: number): boolean {
  if (weekdays && !weekdays.has(weekdayOf(day))) return false;
  const steps = weekly ? (weekOf(day, weekStart) - weekOf(first, weekStart)) / WEEK : day - first;
  return steps % every === 0;
}

/**
 * When the turns of a rule begin that says no more than every so many days or weeks, and on which weekdays: nearly all
 * that is ever rostered. Sums of days, from the window on; only one that counts its turns is followed from its first.
 * @returns null for a rule that says more
 */
export function plainStarts(starts: string, recur: ICAL.Recur, within: WallWindow): number[] | null {
  const start = Date.parse(`${starts}Z`);
  const plain = plainOf(start, recur);
  if (!plain) return null;
  const hour = start - plain.first * DAY_MS;
  const counts = plain.count !== Infinity;
  const found: number[] = [];
  const to = Math.min(within.to, plain.until);
  const from = counts ? plain.first : Math.max(plain.first, Math.floor((within.from - hour) / DAY_MS));
  for (let day = from, n = 0; day * DAY_MS + hour <= to && n < plain.count; day += 1) {
    if (!falls(plain, day)) continue;
    n += 1;
    if (day * DAY_MS + hour >= within.from) found.push(day * DAY_MS + hour);
  }
  return found;
}
