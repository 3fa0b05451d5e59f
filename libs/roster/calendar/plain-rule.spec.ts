import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOccurrences, startsWithin } from './occurrences.js';
import type { CalendarRule } from '../model.js';

const DAY = 86_400_000;
const text = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** Every turn from the first, one by one: slow and plain. */
function wholeWalk(starts: string, rule: string, to: number): number[] {
  const recur = ICAL.Recur.fromString(rule);
  const until = recur.until ? Date.parse(`${recur.until.toString()}Z`) : Infinity;
  const times = recur.iterator(ICAL.Time.fromDateTimeString(starts));
  const found: number[] = [];
  for (let time = times.next() as ICAL.Time | null; time; time = times.next() as ICAL.Time | null) {
    const wall = Date.parse(`${time.toString()}Z`);
    if (wall > Math.min(to, until)) break;
    found.push(wall);
  }
  return found;
}

const some = <T>(from: T[]) => fc.subarray(from, { minLength: 1 });
const part = (name: string, values: fc.Arbitrary<(string | number)[]>) =>
  fc.option(values.map((them) => `;${name}=${them.join()}`)).map((said) => said ?? '');
const days = some(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
const everyOther = part(
  'INTERVAL',
  fc.integer({ min: 1, max: 5 }).map((n) => [n]),
);
const inMonths = part('BYMONTH', some([1, 2, 6, 7, 12]));
const start = fc.integer({ min: 0, max: 4_000 }).map((n) => Date.UTC(2012, 0, 1, 22) + n * DAY);
const ends = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 300 }).map((n) => `;COUNT=${n}`),
  fc
    .integer({ min: 0, max: 6_000 })
    .map((n) => `;UNTIL=${text(Date.UTC(2012, 0, 1) + n * DAY).replaceAll(/[-:]/g, '')}`),
);
const weekStart = part('WKST', fc.constantFrom(['SU'], ['MO'], ['TH']));
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts, ends).map((all) => all.join(''));
const daily = join(fc.constant('FREQ=DAILY'), everyOther, part('BYDAY', days), inMonths);
const weekly = join(fc.constant('FREQ=WEEKLY'), everyOther, part('BYDAY', days), weekStart);
const monthDays = part('BYMONTHDAY', some([1, 15, 28, 31, -1]));
const ordinals = part('BYDAY', some(['1MO', '-1FR', '2TU', '4SU']));
const monthly = join(fc.constant('FREQ=MONTHLY'), everyOther, fc.oneof(monthDays, ordinals));
const yearly = join(fc.constant('FREQ=YEARLY'), everyOther, part('BYMONTH', some([2, 7])));

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const names = (rule: string, at: number): boolean =>
  !rule.includes('BYDAY') ||
  (/BYDAY=([^;]*)/.exec(rule)?.[1] ?? '').includes(WEEKDAYS[new Date(at).getUTCDay()] ?? '');

describe('a rule is followed from near the window, and says what it says from its beginning', () => {
  it.each(Object.entries({ daily, weekly, monthly, yearly }))('%s', (_, rules) => {
    fc.assert(
      fc.property(start, rules, fc.integer({ min: -100, max: 3_000 }), (first, rule, later) => {
        // What a rule means whose own start it does not name is undefined (RFC 5545, 3.8.5.3): there we keep to the rule.
        fc.pre(!rule.startsWith('FREQ=DAILY') || names(rule, first));
        const from = first + later * DAY;
        const to = from + 60 * DAY;
        const whole = wholeWalk(text(first), rule, to).filter((wall) => wall >= from);
        expect(startsWithin(text(first), rule, { from, to })).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});

const since = (starts: string, rule: string): CalendarRule => ({
  ...{ kind: 'calendar', zone: 'Europe/Stockholm', starts, seconds: 8 * 3600, exact: false },
  ...{ rules: [rule], also: [], except: [] },
});
const week = { from: Date.parse('2026-06-01T00:00:00Z'), to: Date.parse('2026-06-08T00:00:00Z') };

it('a daily rule from long ago has its shifts', () => {
  for (const rule of ['FREQ=DAILY', 'FREQ=DAILY;BYMONTH=5,6', 'FREQ=DAILY;COUNT=1000000'])
    expect(calendarOccurrences(since('1926-01-01T08:00:00', rule), week)).toHaveLength(7);
});

it('a roster of imported rows costs no more than one of our own', () => {
  const rows = Array.from({ length: 56 }, (_, n) =>
    since(`2016-01-${String((n % 28) + 1).padStart(2, '0')}T08:00:00`, 'FREQ=WEEKLY;BYDAY=MO,TH'),
  );
  const year = { from: week.from, to: week.from + 366 * DAY };
  const began = performance.now();
  for (const row of rows) expect(calendarOccurrences(row, year).length).toBeGreaterThan(100);
  // From the first turn on each would take ical.js fifty milliseconds and more.
  expect(performance.now() - began).toBeLessThan(1_000);
});
