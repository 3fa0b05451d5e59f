import type { AbsenceView, Stretch, WeekView } from '../../../../libs/protocol/roster-plan.js';
import type { Named } from '../../../../libs/protocol/words.js';

export interface DayCell {
  day: WeekView['days'][number];
  stretches: Stretch[];
  absences: AbsenceView[];
}
export interface WeekRow {
  worker: Named;
  cells: DayCell[];
}

/** A stretch stands on the day it begins, one that began before the week on its first. */
function isOn(
  day: WeekView['days'][number],
  first: boolean,
  { from, to }: { from: string; to: string },
): boolean {
  const [begins, ends] = [Date.parse(from), Date.parse(to)];
  const [opens, closes] = [Date.parse(day.from), Date.parse(day.to)];
  if (begins >= opens && begins < closes) return true;
  return first && begins < opens && ends > opens;
}

const overlaps = (day: WeekView['days'][number], { from, to }: AbsenceView): boolean =>
  Date.parse(from) < Date.parse(day.to) && Date.parse(to) > Date.parse(day.from);

/** One row for each who is on duty some time in the week; a lead sees everyone who could be. */
export function rowsOf(week: WeekView, everyone: boolean): WeekRow[] {
  const onDuty = new Set(week.stretches.map(({ workerId }) => workerId));
  const planned = new Set(week.series.map(({ workerId }) => workerId));
  const rank = ({ workerId }: Named): number => (onDuty.has(workerId) ? 0 : planned.has(workerId) ? 1 : 2);
  return week.workers
    .filter((worker) => everyone || rank(worker) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    .map((worker) => ({
      worker,
      cells: week.days.map((day, n) => ({
        day,
        stretches: week.stretches.filter(
          (one) => one.workerId === worker.workerId && isOn(day, n === 0, one),
        ),
        absences: week.absences.filter((one) => one.workerId === worker.workerId && overlaps(day, one)),
      })),
    }));
}

const WEEK_MS = 7 * 86_400_000;
/** The number of a week as calendars in Sweden have it (ISO 8601): the one that its Thursday lies in. */
export function weekNumber(monday: string): number {
  const thursday = Date.parse(`${monday}T00:00:00Z`) + 3 * 86_400_000;
  const year = new Date(thursday).getUTCFullYear();
  return Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
}
export const shiftWeek = (monday: string, weeks: number): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + weeks * WEEK_MS).toISOString().slice(0, 10);
