import ICAL from 'ical.js';
import type { CalendarRule, Window } from '../model.js';
import { DAY_MS, instantByRfc5545 } from '../wall-time.js';
import { plainStarts, wallMs, type WallWindow } from './plain-rule.js';
import { nearBy, walked } from './walk.js';

/** What ical.js reckons with: an hour on a wall, of no zone. */
export function floating(wall: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(wall);
}

/** Rules come again at every look at a roster: read once, and never changed. */
const read = new Map<string, ICAL.Recur>();
const READ_MOST = 2_000;
function recurOf(rule: string): ICAL.Recur {
  const known = read.get(rule);
  if (known) return known;
  if (read.size >= READ_MOST) read.clear();
  const recur = ICAL.Recur.fromString(rule);
  read.set(rule, recur);
  return recur;
}

/** When a rule has its turns begin, on the wall, within a window: by sums where it is plain, else by ical.js from near by. */
export function startsWithin(starts: string, rule: string, within: WallWindow): number[] {
  const recur = recurOf(rule);
  const until = recur.until ? wallMs(recur.until) : Infinity;
  // ical.js gives a first turn also of a rule that has ended before it.
  return (plainStarts(starts, recur, within) ?? walked(nearBy(starts, recur, within), rule, within)).filter(
    (wall) => wall <= until,
  );
}

/** A wall's hours first, then the instant each of them is: so that 22 is 22 on both sides of the clock's turning. */
export function calendarOccurrences(rule: CalendarRule, within: Window): Window[] {
  const { zone, seconds, exact, starts, rules } = rule;
  const except = new Set(rule.except);
  const found = new Map<number, Window>();
  const add = (wall: number): void => {
    const from = instantByRfc5545(zone, wall);
    const to = exact ? from + seconds * 1000 : instantByRfc5545(zone, wall + seconds * 1000);
    const touches = from < within.to && to > within.from && to > from;
    if (touches && !except.has(from)) found.set(from, { from, to });
  };
  // No wall is further from UTC than a day.
  const walls = { from: within.from - seconds * 1000 - 2 * DAY_MS, to: within.to + 2 * DAY_MS };
  if (rules.length === 0) add(Date.parse(`${starts}Z`));
  for (const one of rules) for (const wall of startsWithin(starts, one, walls)) add(wall);
  for (const wall of rule.also) add(wall);
  return [...found.values()].sort((a, b) => a.from - b.from);
}
