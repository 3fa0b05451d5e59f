import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { CalendarImport, CalendarImported } from '../../../libs/protocol/index.js';
import { readCalendar, whoIn, type CalendarEvent, type Known } from '../../../libs/roster/index.js';
import { Audit } from '../../audit/audit.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { Rosters } from '../plan/rosters.js';

const WORKERS = `
  select id as "workerId", username, first_name as name from worker where disabled_at is null and role <> 'admin'`;
const GONE = `
  delete from shift_series s where s.unit_id = $1 and s.source_uid is not null
    and s.source_uid = any($2::text[]) and not exists (
      select from jsonb_to_recordset($3::jsonb) as n(uid text, "workerId" uuid)
      where n.uid = s.source_uid and n."workerId" = s.worker_id)`;
/** A series that comes again keeps its id: overrides of it go on counting. */
const PUT = `
  insert into shift_series (id, unit_id, worker_id, mode, rule, source_uid)
  select gen_random_uuid(), $1, n."workerId", $2, n.rule, n.uid
  from jsonb_to_recordset($3::jsonb) as n(uid text, "workerId" uuid, rule jsonb)
  on conflict (unit_id, source_uid, worker_id) do update set rule = excluded.rule, mode = excluded.mode returning id`;

interface Row {
  uid: string;
  workerId: string;
  rule: CalendarEvent['rule'];
}

interface Into {
  unitId: string;
  mode: string;
  /** Of every event that was read: rows that come from these and are no longer meant go. */
  uids: string[];
}

/**
 * Takes a calendar into the plan of a unit: a row for each event and each who is to be there. Imported again it takes
 * the place of what it brought before. Like every plan it counts when it is published.
 */
@Injectable()
export class ImportCalendar {
  constructor(
    private readonly db: Database,
    private readonly rosters: Rosters,
    private readonly audit: Audit,
  ) {}

  /** @throws Refused `unknown`, `not-a-calendar` */
  async run(by: string, wished: z.output<typeof CalendarImport>): Promise<CalendarImported> {
    const { unitId, mode, calendar, onlyTry } = wished;
    await this.rosters.unit(unitId);
    const found = readCalendar(calendar);
    if (!found)
      throw new Refused('not-a-calendar', 'Det är ingen kalender som går att läsa (iCalendar).', 400);
    const workers = await this.db.rows<Known>(WORKERS);
    const read = found.events.map((event) => ({ event, ...whoIn(event, workers) }));
    const rows = read.flatMap(({ event: { uid, rule }, workerIds }): Row[] =>
      workerIds.map((workerId) => ({ uid, workerId, rule })),
    );
    const into = { unitId, mode, uids: found.events.map(({ uid }) => uid) };
    if (!onlyTry) await this.db.transaction((tx) => this.put(tx, { by, into, rows }));
    return {
      events: found.events.length,
      series: rows.length,
      understood: read.map(({ event, workerIds }) => understood(event, workerIds, workers)),
      unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
      faults: found.faults,
    };
  }

  private async put(tx: Tx, { by, into, rows }: { by: string; into: Into; rows: Row[] }): Promise<void> {
    await tx.rows(GONE, [into.unitId, into.uids, JSON.stringify(rows)]);
    await tx.rows(PUT, [into.unitId, into.mode, JSON.stringify(rows)]);
    await this.audit.record(tx, { workerId: by, action: 'calendar-imported' });
  }
}

const understood = (
  { summary, rule }: CalendarEvent,
  workerIds: string[],
  workers: Known[],
): CalendarImported['understood'][number] => ({
  ...{ summary, starts: rule.starts, repeats: rule.rules.length + rule.also.length > 0 },
  who: workers.filter(({ workerId }) => workerIds.includes(workerId)).map(({ name }) => name),
});
