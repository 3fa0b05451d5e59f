import ICAL from 'ical.js';
import { DAY_MS, isZone, offsetAt, STOCKHOLM } from '../wall-time.js';

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

/** Often enough to tell the last Sunday of a month from any other, over two years of turning clocks. */
const LOOKS = Array.from({ length: 244 }, (_, n) => Date.UTC(2026, 0, 1) + n * 3 * DAY_MS);

/** The zone of the database that shows what a definition shows; the city's own before any other. */
function zoneThatTurnsAs(definition: ICAL.Component): string | null {
  const defined = new ICAL.Timezone(definition);
  const shown = LOOKS.map((at) => {
    const wall = ICAL.Time.fromJSDate(new Date(at), true).convertToZone(defined);
    return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - at;
  });
  const turnsSo = (zone: string): boolean => LOOKS.every((at, n) => offsetAt(zone, at) === shown[n]);
  return [STOCKHOLM, 'UTC', ...Intl.supportedValuesOf('timeZone')].find(turnsSo) ?? null;
}

/** Asked for every hour in a file, of which there are thousands. */
const told = new WeakMap<ICAL.Component, string | null>();

function zoneByDefinition(definition: ICAL.Component): string | null {
  const before = told.get(definition);
  if (before !== undefined) return before;
  const location = definition.getFirstPropertyValue('x-lic-location');
  const zone = (typeof location === 'string' ? known(location) : null) ?? zoneThatTurnsAs(definition);
  told.set(definition, zone);
  return zone;
}

/** The zone that a TZID means: by its name, else by what the calendar's own definition of it says. */
export function zoneOf(tzid: string, calendar: ICAL.Component): string | null {
  const byName = known(tzid);
  if (byName) return byName;
  const definition = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid);
  return definition ? zoneByDefinition(definition) : null;
}
