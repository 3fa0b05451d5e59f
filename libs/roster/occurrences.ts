import { calendarOccurrences } from './calendar/occurrences.js';
import type { Rule, WeeklyRule, Window } from './model.js';
import { dayKind } from './red-days.js';
import { clockMs, DAY_MS, dateAt, dateText, instantOf, STOCKHOLM, wallDate } from './wall-time.js';

const ALL_KINDS = 3;
/** Days since 1970, which began on a Thursday: so that a year of a whole city's rosters is sums and not dates. */
const weekdayOfDay = (day: number): number => ((day + 3) % 7) + 1;
const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
const dayOf = (date: string): number => wallDate(date) / DAY_MS;

function falls(rule: WeeklyRule, day: number): boolean {
  if (!rule.weekdays.includes(weekdayOfDay(day))) return false;
  if ((weekOfDay(day) - weekOfDay(dayOf(rule.from))) % rule.everyWeeks !== 0) return false;
  return rule.on.length === ALL_KINDS || rule.on.includes(dayKind(dateText(day * DAY_MS)));
}

function weeklyOccurrences(rule: WeeklyRule, within: Window): Window[] {
  const [starts, ends] = [clockMs(rule.starts), rule.days * DAY_MS + clockMs(rule.ends)];
  const first = Math.max(dayOf(dateAt(within.from)) - rule.days - 1, dayOf(rule.from));
  const last = Math.min(dayOf(dateAt(within.to)), rule.until ? dayOf(rule.until) : Infinity);
  const found: Window[] = [];
  for (let day = first; day <= last; day += 1) {
    if (!falls(rule, day)) continue;
    const from = instantOf(STOCKHOLM, day * DAY_MS + starts);
    const to = instantOf(STOCKHOLM, day * DAY_MS + ends);
    if (to > from && from < within.to && to > within.from) found.push({ from, to });
  }
  return found;
}

/** The shifts of a rule that touch a window, in order, whole. */
export const occurrences = (rule: Rule, within: Window): Window[] =>
  rule.kind === 'weekly' ? weeklyOccurrences(rule, within) : calendarOccurrences(rule, within);
