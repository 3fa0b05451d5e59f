import ICAL from 'ical.js';
import type { CalendarRule } from '../model.js';
import { isAbsence } from './absence.js';
import { instantOnDayOf, momentsOf, ruleOfEvent, Unreadable, type EventFault } from './event.js';
import { newestOf, textOf } from './versions.js';

export type { EventFault } from './event.js';

export interface Attendee {
  /** Without mailto:, in small letters. */
  address: string;
  name: string;
  /** They have said no, or somebody else comes instead. */
  declined: boolean;
}

/** One event of a calendar: when it is, and everyone who is to be there. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  attendees: Attendee[];
  rule: CalendarRule;
}

export interface ReadCalendar {
  /** What the calendar calls itself, by a name of its own or by its title; '' when it does not say. */
  source: string;
  events: CalendarEvent[];
  /** The names of all events in it, also of those that are cancelled or nobody's shift. */
  seen: string[];
  /** Events that could not be taken in: said, never dropped in silence. */
  faults: { summary: string; fault: EventFault }[];
  /** The names of those of them that could not be read: they may be somebody's shift. */
  unread: string[];
}

const NOT_COMING = new Set(['DECLINED', 'DELEGATED']);

const attendeesOf = (event: ICAL.Component): Attendee[] =>
  event.getAllProperties('attendee').map((property) => ({
    address: String(property.getFirstValue() ?? '')
      .replace(/^mailto:/i, '')
      .toLowerCase(),
    name: property.getFirstParameter('cn') ?? '',
    declined: NOT_COMING.has((property.getFirstParameter('partstat') ?? '').toUpperCase()),
  }));

const isCancelled = (event: ICAL.Component): boolean => textOf(event, 'status').toUpperCase() === 'CANCELLED';
const takesAllBack = (calendar: ICAL.Component): boolean =>
  textOf(calendar, 'method').toUpperCase() === 'CANCEL';

/** What a reader knows an event by: its title, else whatever its program calls it. */
const titleOf = (event: ICAL.Component): string => textOf(event, 'summary') || textOf(event, 'uid');

/** RANGE=THISANDFUTURE: from there on the series is another. Half of it would be wrong without a word, so none is taken. */
const changesAllThatFollow = (event: ICAL.Component): boolean =>
  event.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined;

/** An event without a name of its own is known by what it is. */
function uidOf(event: ICAL.Component, { starts, seconds, rules }: CalendarRule): string {
  const uid = textOf(event, 'uid') || `~${[starts, seconds, ...rules, textOf(event, 'summary')].join(' ')}`;
  const occurrence = event.getFirstPropertyValue('recurrence-id');
  return occurrence ? `${uid}#${String(occurrence)}` : uid;
}

/** @param changed single occurrences that take the place of one occurrence of their series */
function read(event: ICAL.Component, changed: ICAL.Component[], calendar: ICAL.Component): CalendarEvent {
  const rule = ruleOfEvent(event, calendar);
  const mine = event.hasProperty('recurrence-id')
    ? []
    : changed.filter((other) => textOf(other, 'uid') === textOf(event, 'uid'));
  const except = mine
    .flatMap((other) => other.getAllProperties('recurrence-id'))
    .flatMap((property) => momentsOf(property, calendar))
    .map((moment) => instantOnDayOf(moment, rule));
  return {
    uid: uidOf(event, rule),
    summary: textOf(event, 'summary'),
    attendees: attendeesOf(event),
    rule: { ...rule, except: [...rule.except, ...except] },
  };
}

function componentsOf(text: string): ICAL.Component[] {
  // Byte order marks and bare line feeds come from real programs; RFC 5545 has neither.
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, '\r\n')) as unknown[];
  const roots = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<
    typeof ICAL.Component
  >[0][];
  return roots.map((root) => new ICAL.Component(root));
}

const nameOf = (calendar: ICAL.Component): string =>
  ['x-wr-relcalid', 'uid', 'x-wr-calname', 'name'].map((name) => textOf(calendar, name)).find(Boolean) ?? '';

/**
 * The events of an iCalendar text (RFC 5545). Lines and values are ical.js's; what they mean for a roster is ours.
 * @returns null when it is no calendar at all
 */
export function readCalendar(text: string): ReadCalendar | null {
  // ical.js reads a file that breaks off in the middle as far as it goes; half a roster is worse than none.
  if (!/END:VCALENDAR\s*$/i.test(text)) return null;
  let calendars: ICAL.Component[];
  try {
    calendars = componentsOf(text);
  } catch (unreadable) {
    // ical.js throws a ParserError or, for a torn file, whatever its reading ran into: it is no calendar either way.
    if (unreadable instanceof Error) return null;
    throw unreadable;
  }
  const names = [...new Set(calendars.map(nameOf).filter(Boolean))];
  const found: ReadCalendar = { source: names.join(' '), events: [], seen: [], faults: [], unread: [] };
  for (const calendar of calendars) readInto(found, calendar);
  found.events = asManyAsNamed(found.events);
  return found;
}

function readInto(found: ReadCalendar, calendar: ICAL.Component): void {
  const events = newestOf(calendar.getAllSubcomponents('vevent'));
  found.seen.push(...new Set(events.map((event) => textOf(event, 'uid')).filter(Boolean)));
  if (takesAllBack(calendar)) return;
  const changed = events.filter((event) => event.hasProperty('recurrence-id'));
  const split = changed.filter(changesAllThatFollow).map((event) => textOf(event, 'uid'));
  const isSplit = (event: ICAL.Component): boolean => split.includes(textOf(event, 'uid'));
  for (const uid of new Set(split)) {
    const event = events.find((one) => textOf(one, 'uid') === uid)!;
    found.faults.push({ summary: titleOf(event), fault: 'all-that-follow' });
    found.unread.push(uid);
  }
  for (const event of events.filter((one) => !isCancelled(one) && !isSplit(one))) {
    try {
      if (isAbsence(textOf(event, 'summary')))
        found.faults.push({ summary: titleOf(event), fault: 'absence' });
      else found.events.push(read(event, changed, calendar));
    } catch (failure) {
      if (!(failure instanceof Unreadable)) throw failure;
      found.faults.push({ summary: titleOf(event), fault: failure.fault });
      found.unread.push(...[textOf(event, 'uid')].filter(Boolean));
    }
  }
}

/** Two events of one name that begin at different hours are two: the second is known by when it begins as well. */
function asManyAsNamed(events: CalendarEvent[]): CalendarEvent[] {
  const taken = new Map<string, string>();
  return events.map((event) => {
    const { uid, rule } = event;
    const first = taken.get(uid) ?? rule.starts;
    taken.set(uid, first);
    return first === rule.starts ? event : { ...event, uid: `${uid}@${rule.starts}` };
  });
}
