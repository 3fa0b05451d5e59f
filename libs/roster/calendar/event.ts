import ICAL from 'ical.js';
import type { CalendarFault } from '../../protocol/index.js';
import type { CalendarRule } from '../model.js';
import { instantByRfc5545, STOCKHOLM, wallOf } from '../wall-time.js';
import { floating } from './occurrences.js';
import { isPlain, wallMs } from './plain-rule.js';
import { MOST } from './walk.js';
import { zoneOf } from './zones.js';

/** Why an event of a calendar cannot be taken in; the page has words for each. */
export type EventFault = CalendarFault;

export class Unreadable extends Error {
  constructor(readonly fault: EventFault) {
    super(fault);
  }
}

const TOO_OFTEN = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);

interface Moment {
  /** As if the wall were UTC. */
  wall: number;
  zone: string;
  isDate: boolean;
}

export const wallText = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** An hour without a zone is Stockholm's: a roster hangs on a wall in the city. */
function zoneOfTime(property: ICAL.Property, time: ICAL.Time, calendar: ICAL.Component): string {
  if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const tzid = property.getFirstParameter('tzid');
  if (!tzid) return STOCKHOLM;
  const zone = zoneOf(tzid, calendar);
  if (!zone) throw new Unreadable('unknown-zone');
  return zone;
}

export function momentsOf(property: ICAL.Property, calendar: ICAL.Component): Moment[] {
  return property.getValues().flatMap((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) return [];
    return [{ wall: wallMs(time), zone: zoneOfTime(property, time, calendar), isDate: time.isDate }];
  });
}

function momentOf(event: ICAL.Component, name: string, calendar: ICAL.Component): Moment | null {
  const property = event.getFirstProperty(name);
  return (property && momentsOf(property, calendar)[0]) ?? null;
}

export const instantOfMoment = ({ wall, zone }: Moment): number => instantByRfc5545(zone, wall);

interface Length {
  seconds: number;
  exact: boolean;
}

/** By DTEND an hour on the wall; by DURATION real time, unless it counts whole days (RFC 5545, 3.3.6). */
function lengthOf(event: ICAL.Component, start: Moment, calendar: ICAL.Component): Length {
  const end = momentOf(event, 'dtend', calendar);
  if (end) {
    const wall = wallOf(start.zone, instantOfMoment(end));
    // In its own zone the end is what is written, also on the night when that hour comes twice.
    return { seconds: ((end.zone === start.zone ? end.wall : wall) - start.wall) / 1000, exact: false };
  }
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration)
    return {
      seconds: duration.toSeconds(),
      exact: duration.hours + duration.minutes + duration.seconds > 0,
    };
  return { seconds: start.isDate ? 86_400 : 0, exact: false };
}

/** A rule that names weeks of the year is followed from its start: from before this it has too many turns to follow. */
const EARLIEST_BY_WEEKS = 2000;

/** Too many turns to follow would be no turns at all, without a word. */
function goesTooFar(rule: ICAL.Recur, start: Moment): boolean {
  if (isPlain(rule)) return false;
  const year = new Date(start.wall).getUTCFullYear();
  return (rule.count ?? 0) > MOST || ('BYWEEKNO' in rule.parts && year < EARLIEST_BY_WEEKS);
}

/** UNTIL is written in UTC or as a date: here it becomes an hour on the wall on which the rule is reckoned. */
function ruleOf(value: unknown, start: Moment): string {
  if (!(value instanceof ICAL.Recur)) throw new Unreadable('unreadable-rule');
  if (TOO_OFTEN.has(value.freq)) throw new Unreadable('too-often');
  if (goesTooFar(value, start)) throw new Unreadable('too-long');
  const { zone } = start;
  const rule = value.clone();
  if (rule.until?.isDate) rule.until = floating(`${wallText(wallMs(rule.until)).slice(0, 10)}T23:59:59`);
  else if (rule.until?.zone === ICAL.Timezone.utcTimezone)
    rule.until = floating(wallText(wallOf(zone, wallMs(rule.until))));
  return rule.toString();
}

/** The instant an exception means: a date alone means the occurrence of that day, whatever its hour. */
export const instantOnDayOf = (
  moment: Moment,
  { zone, starts }: Pick<CalendarRule, 'zone' | 'starts'>,
): number =>
  moment.isDate
    ? instantByRfc5545(zone, moment.wall + (wallMs(floating(starts)) % 86_400_000))
    : instantOfMoment(moment);

/** What would be taken in by half, and so is not: who stands when must never be wrong without a word. */
function refuseHalves(event: ICAL.Component, seconds: number): void {
  if (event.hasProperty('exrule')) throw new Unreadable('except-rule');
  const added = event.getAllProperties('rdate').flatMap((property): unknown[] => property.getValues());
  const isOther = (value: unknown): boolean =>
    value instanceof ICAL.Period && value.getDuration().toSeconds() !== seconds;
  if (added.some(isOther)) throw new Unreadable('other-length');
}

/** @throws Unreadable */
export function ruleOfEvent(event: ICAL.Component, calendar: ICAL.Component): CalendarRule {
  const start = momentOf(event, 'dtstart', calendar);
  if (!start) throw new Unreadable('no-start');
  const { zone } = start;
  const { seconds, exact } = lengthOf(event, start, calendar);
  if (seconds <= 0) throw new Unreadable('no-length');
  refuseHalves(event, seconds);
  const starts = wallText(start.wall);
  const all = (name: string): Moment[] =>
    event.getAllProperties(name).flatMap((property) => momentsOf(property, calendar));
  return {
    kind: 'calendar',
    ...{ zone, seconds, exact },
    starts,
    rules: event.getAllProperties('rrule').map((property) => ruleOf(property.getFirstValue(), start)),
    also: all('rdate').map((moment) => wallOf(zone, instantOfMoment(moment))),
    except: all('exdate').map((moment) => instantOnDayOf(moment, { zone, starts })),
  };
}
