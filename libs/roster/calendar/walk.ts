import ICAL from 'ical.js';
import { DAY_MS } from '../wall-time.js';
import { wallMs, type WallWindow } from './plain-rule.js';

/** So many turns of one rule are followed, from near the window on; a rule that has none in years must end somewhere. */
export const MOST = 20_000;
const WALKS_MOST = 500;
/** No week, month or year is cut by where a walk begins: that far before the window, and on a year's first day. */
const BEFORE_MS = 400 * DAY_MS;
const LAST_DAY_OF_ALL_MONTHS = 28;

const text = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

interface Walk {
  starts: string;
  next: () => number | null;
  walls: number[];
}
const walks = new Map<string, Walk>();

const STEP_DAYS: Record<string, number> = { DAILY: 1, WEEKLY: 7 };
const STEP_MONTHS: Record<string, number> = { MONTHLY: 1, YEARLY: 12 };

/** Whole periods of a rule that end at or before an hour on the wall, counted from its start. */
function stepsOfDays(start: number, days: number, anchor: number): number {
  return start + Math.floor((anchor - start) / (days * DAY_MS)) * days * DAY_MS;
}

function stepsOfMonths(start: number, months: number, anchor: number, isDayNamed: boolean): number {
  const [first, last] = [new Date(start), new Date(anchor)];
  const between = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const steps = Math.floor((between(last) - between(first)) / months) * months;
  if (first.getUTCDate() > LAST_DAY_OF_ALL_MONTHS && !isDayNamed) return start;
  const moved = new Date(start);
  if (isDayNamed) moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + steps);
  return moved.getTime();
}

/**
 * From where a rule can be followed instead of from its own start: whole periods later, well before the window. One that
 * counts its turns, or that names weeks of the year, is followed from its start; so is one on the 29th to 31st of a
 * month that does not name that day (a dozen a year).
 */
export function nearBy(starts: string, recur: ICAL.Recur, within: WallWindow): string {
  const start = Date.parse(`${starts}Z`);
  const { freq, interval, parts } = recur;
  const anchor = Date.UTC(new Date(within.from - BEFORE_MS).getUTCFullYear(), 0, 1);
  if (recur.count || 'BYWEEKNO' in parts || anchor <= start) return starts;
  const days = STEP_DAYS[freq];
  if (days) return text(stepsOfDays(start, days * interval, anchor));
  const isDayNamed = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY'].some((name) => name in parts);
  const moved = stepsOfMonths(start, (STEP_MONTHS[freq] ?? 1) * interval, anchor, isDayNamed);
  return moved > start ? text(moved) : starts;
}

function walkOf(starts: string, rule: string): Walk {
  const key = `${starts} ${rule}`;
  const known = walks.get(key);
  if (known) return known;
  if (walks.size >= WALKS_MOST) walks.clear();
  const times = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(starts));
  const next = (): number | null => {
    const time = times.next() as ICAL.Time | null;
    return time ? wallMs(time) : null;
  };
  const walk = { starts, next, walls: [] };
  walks.set(key, walk);
  return walk;
}

/** Followed by ical.js, as far as somebody has asked, and never twice: it takes a twentieth of a millisecond a turn. */
export function walked(starts: string, rule: string, { from, to }: WallWindow): number[] {
  const walk = walkOf(starts, rule);
  while (walk.walls.length < MOST && (walk.walls.at(-1) ?? -Infinity) < to) {
    const wall = walk.next();
    if (wall === null) {
      walk.next = () => null;
      break;
    }
    walk.walls.push(wall);
  }
  return walk.walls.filter((wall) => wall >= from && wall <= to);
}
