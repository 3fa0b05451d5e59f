import type ICAL from 'ical.js';
import { isZone, STOCKHOLM } from '../wall-time.js';

/** The names under which Outlook knows Stockholm's clock. */
const AS_STOCKHOLM = new Set([
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Romance Standard Time',
]);

const known = (name: string): string | null => {
  if (AS_STOCKHOLM.has(name)) return STOCKHOLM;
  if (name && isZone(name)) return name;
  // Some programs write /their.domain/Europe/Stockholm.
  const tail = name.split('/').slice(-2).join('/');
  return tail !== name && isZone(tail) ? tail : null;
};

/** The zone that a TZID means: by its name, else by what the calendar's own definition of it says it stands for. */
export function zoneOf(tzid: string, calendar: ICAL.Component): string | null {
  const byName = known(tzid);
  if (byName) return byName;
  const definition = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid);
  const location = definition?.getFirstPropertyValue('x-lic-location');
  return typeof location === 'string' ? known(location) : null;
}
