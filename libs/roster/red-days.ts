import Holidays from 'date-holidays';
import type { DateText, DayKind } from './model.js';
import { addDays } from './wall-time.js';

const sweden = new Holidays('SE', { languages: ['sv'] });
const known = new Map<number, Map<DateText, string>>();

/** Public holidays, and the three eves that the law on annual leave treats as Sundays: they are the package's `bank` days. */
function redDaysOf(year: number): Map<DateText, string> {
  const days =
    known.get(year) ??
    new Map(
      sweden
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date, name }) => [date.slice(0, 10), name]),
    );
  known.set(year, days);
  return days;
}

/** The holiday of a date, by its Swedish name. */
export const holidayOn = (date: DateText): string | null =>
  redDaysOf(Number(date.slice(0, 4))).get(date) ?? null;

export function dayKind(date: DateText): DayKind {
  if (holidayOn(date)) return 'red';
  return holidayOn(addDays(date, 1)) ? 'eve' : 'ordinary';
}
