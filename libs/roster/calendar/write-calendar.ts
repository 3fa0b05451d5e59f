import ICAL from 'ical.js';

export interface FeedEvent {
  uid: string;
  from: number;
  to: number;
  summary: string;
}
export interface Feed {
  name: string;
  /** When the feed was made. */
  at: number;
  events: FeedEvent[];
}

const utc = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

/** A roster as other calendars read it: instants in UTC, so that no calendar needs to know our zone. */
export function writeCalendar({ name, at, events }: Feed): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Stafett//Jourschema//SV');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const every = calendar.addPropertyWithValue('refresh-interval', 'PT15M');
  every.setParameter('value', 'DURATION');
  for (const { uid, from, to, summary } of events) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstamp', utc(at));
    event.addPropertyWithValue('dtstart', utc(from));
    event.addPropertyWithValue('dtend', utc(to));
    event.addPropertyWithValue('summary', summary);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
