import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { CalendarImport, CalendarImported } from '../../../libs/protocol/index.js';
import {
  readCalendar,
  whoIn,
  type CalendarEvent,
  type Known,
  type ReadCalendar,
  type Who,
} from '../../../libs/roster/index.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { instant, Rosters } from '../plan/rosters.js';
import { goneOf, putRows, type Row } from './imported-rows.js';

const WORKERS = `
  select id as "workerId", username, first_name as name from worker where disabled_at is null and role <> 'admin'`;
/** Years of a whole city's shifts are less; what is larger is another file, or holds pictures. */
const LARGEST = 2_000_000;

type Wished = z.output<typeof CalendarImport>;
type Read = Who & { event: CalendarEvent };

/** @throws Refused `calendar-too-large`, `not-a-calendar` */
function readOf(calendar: string): ReadCalendar {
  if (calendar.length > LARGEST)
    throw new Refused(
      'calendar-too-large',
      'Kalenderfilen är för stor: högst två miljoner tecken. Ta ut en kortare tid ur kalendern och läs in den.',
      413,
    );
  const found = readCalendar(calendar);
  if (!found) throw new Refused('not-a-calendar', 'Det är ingen kalender som går att läsa (iCalendar).', 400);
  return found;
}

/** What a browser calls the second copy of a file is the same calendar: "jour (1).ics". */
const calendarOfFile = (name: string): string => name.replace(/(\s*\(\d+\))?\.ics$/i, '').trim();

/** One row for each event and each who comes, however often the file says so. */
function rowsOf(read: Read[]): Row[] {
  const all = read.flatMap(({ event: { uid, rule }, workerIds }) =>
    workerIds.map((workerId) => ({ uid, workerId, rule })),
  );
  return [...new Map(all.map((row) => [`${row.workerId} ${row.uid}`, row])).values()];
}

/**
 * Takes a calendar into the plan of a unit: a row for each event and each who is to be there. Imported again it is the
 * whole truth about what it brought before: what it no longer says goes, and is named first. Like every plan it counts
 * when it is published.
 */
@Injectable()
export class ImportCalendar {
  constructor(
    private readonly db: Database,
    private readonly rosters: Rosters,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `unknown`, `calendar-too-large`, `not-a-calendar` */
  async run(by: string, wished: Wished): Promise<CalendarImported> {
    const { unitId, mode, calendar, fileName, onlyTry } = wished;
    await this.rosters.unit(unitId);
    const found = readOf(calendar);
    const workers = await this.db.rows<Known>(WORKERS);
    const read = found.events.map((event) => ({ event, ...whoIn(event, workers) }));
    const rows = rowsOf(read);
    const source = found.source || calendarOfFile(fileName);
    const gone = await this.db.transaction(async (tx) => {
      const said = { source, seen: found.seen, unread: found.unread, meant: rows };
      const leaving = await goneOf(tx, unitId, said, await this.rosters.now(tx));
      if (onlyTry) return leaving;
      await putRows(tx, { unitId, mode, source, rows }, leaving);
      await this.audit.record(tx, { workerId: by, action: 'calendar-imported' });
      return leaving;
    });
    return {
      events: found.events.length,
      series: rows.length,
      understood: read.map((one) => understood(one, workers)),
      unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
      removed: gone.map(({ row, next, left }) => ({
        ...{ who: row.name, next: instant(next.from), underWay: left !== null },
        repeats: row.rule.rules.length + row.rule.also.length > 0,
      })),
      faults: found.faults,
    };
  }
}

const understood = (
  { event: { summary, rule }, workerIds, declined }: Read,
  workers: Known[],
): CalendarImported['understood'][number] => ({
  ...{ summary, starts: rule.starts, repeats: rule.rules.length + rule.also.length > 0, declined },
  who: workers.filter(({ workerId }) => workerIds.includes(workerId)).map(({ name }) => name),
});
