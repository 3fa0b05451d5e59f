import ICAL from 'ical.js';
import type { CalendarRule, Window } from '../model.js';
import { instantByRfc5545 } from '../wall-time.js';

/** No roster has more shifts than this; a rule that goes on for ever without one in the window must end somewhere. */
const MOST = 20_000;

const wallMs = (time: ICAL.Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** What ical.js reckons with: an hour on a wall, of no zone. */
export function floating(wall: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(wall);
}

function* startsOf({ starts, rules }: CalendarRule): Generator<number> {
  const first = floating(starts);
  if (rules.length === 0) yield wallMs(first);
  for (const rule of rules) {
    const times = ICAL.Recur.fromString(rule).iterator(first.clone());
    for (let time = times.next(), n = 0; time && n < MOST; time = times.next(), n += 1) yield wallMs(time);
  }
}

/** A wall's hours first, then the instant each of them is: so that 22 is 22 on both sides of the clock's turning. */
export function calendarOccurrences(rule: CalendarRule, within: Window): Window[] {
  const { zone, seconds, exact } = rule;
  const except = new Set(rule.except);
  const found = new Map<number, Window>();
  const add = (wall: number): number => {
    const from = instantByRfc5545(zone, wall);
    const to = exact ? from + seconds * 1000 : instantByRfc5545(zone, wall + seconds * 1000);
    const touches = from < within.to && to > within.from && to > from;
    if (touches && !except.has(from)) found.set(from, { from, to });
    return from;
  };
  for (const wall of startsOf(rule)) {
    if (add(wall) >= within.to && rule.rules.length < 2) break;
  }
  for (const wall of rule.also) add(wall);
  return [...found.values()].sort((a, b) => a.from - b.from);
}
