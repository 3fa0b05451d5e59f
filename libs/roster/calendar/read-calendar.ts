import ICAL from 'ical.js';
import type { CalendarRule } from '../model.js';
import { instantOfMoment, momentsOf, ruleOfEvent, Unreadable, type EventFault } from './event.js';

export type { EventFault } from './event.js';

export interface Attendee {
  /** Without mailto:, in small letters. */
  address: string;
  name: string;
}

/** One event of a calendar: when it is, and everyone who is to be there. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  attendees: Attendee[];
  rule: CalendarRule;
}

export interface ReadCalendar {
  events: CalendarEvent[];
  /** Events that could not be taken in: said, never dropped in silence. */
  faults: { summary: string; fault: EventFault }[];
}

const textOf = (event: ICAL.Component, name: string): string => {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

const attendeesOf = (event: ICAL.Component): Attendee[] =>
  event.getAllProperties('attendee').map((property) => ({
    address: String(property.getFirstValue() ?? '')
      .replace(/^mailto:/i, '')
      .toLowerCase(),
    name: property.getFirstParameter('cn') ?? '',
  }));

const isCancelled = (event: ICAL.Component): boolean => textOf(event, 'status').toUpperCase() === 'CANCELLED';

/** What a reader knows an event by: its title, else whatever its program calls it. */
const titleOf = (event: ICAL.Component): string => textOf(event, 'summary') || textOf(event, 'uid');

/** RANGE=THISANDFUTURE: from there on the series is another. Half of it would be wrong without a word, so none is taken. */
const changesAllThatFollow = (event: ICAL.Component): boolean =>
  event.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined;

function replacedBy(changed: ICAL.Component, calendar: ICAL.Component): number[] {
  const property = changed.getFirstProperty('recurrence-id');
  return property ? momentsOf(property, calendar).map(instantOfMoment) : [];
}

/** @param changed single occurrences that take the place of one occurrence of their series */
function read(event: ICAL.Component, changed: ICAL.Component[], calendar: ICAL.Component): CalendarEvent {
  const uid = textOf(event, 'uid');
  const rule = ruleOfEvent(event, calendar);
  const mine = event.hasProperty('recurrence-id')
    ? []
    : changed.filter((other) => textOf(other, 'uid') === uid);
  const except = mine.flatMap((other) => replacedBy(other, calendar));
  const occurrence = event.getFirstProperty('recurrence-id');
  return {
    uid: occurrence ? `${uid}#${String(occurrence.getFirstValue())}` : uid,
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
  const found: ReadCalendar = { events: [], faults: [] };
  for (const calendar of calendars) readInto(found, calendar);
  return found;
}

function readInto(found: ReadCalendar, calendar: ICAL.Component): void {
  const events = calendar.getAllSubcomponents('vevent');
  const changed = events.filter((event) => event.hasProperty('recurrence-id'));
  const split = changed.filter(changesAllThatFollow).map((event) => textOf(event, 'uid'));
  const isSplit = (event: ICAL.Component): boolean => split.includes(textOf(event, 'uid'));
  for (const uid of new Set(split)) {
    const event = events.find((one) => textOf(one, 'uid') === uid)!;
    found.faults.push({ summary: titleOf(event), fault: 'all-that-follow' });
  }
  for (const event of events.filter((one) => !isCancelled(one) && !isSplit(one))) {
    try {
      found.events.push(read(event, changed, calendar));
    } catch (failure) {
      if (!(failure instanceof Unreadable)) throw failure;
      found.faults.push({ summary: titleOf(event), fault: failure.fault });
    }
  }
}
