import { Injectable } from '@nestjs/common';
import type { AbsenceView, Named, OverrideView, Series, WeekView } from '../../../libs/protocol/index.js';
import {
  addDays,
  dayAt,
  dayKind,
  gapsIn,
  holidayOn,
  resolve,
  weekdayOf,
  type Window,
} from '../../../libs/roster/index.js';
import { Database } from '../../platform/database/database.js';
import { ofUnit, SERIES } from '../duty/counted-plan.js';
import { asGap, asStretch, instant, Rosters, type Which } from './rosters.js';

const WORKERS = `
  select id as "workerId", first_name as name, title from worker
  where (disabled_at is null and role <> 'admin') or id = any($1::uuid[]) order by first_name, id`;
const LEADS = `
  select id as "workerId", first_name as name, title from worker
  where disabled_at is null and role in ('lead', 'admin') order by first_name, id`;
const OVERRIDES = `
  select id, series_id as "seriesId", worker_id as "workerId", from_at as "from", to_at as "to"
  from shift_override where withdrawn_at is null and from_at < $2 and to_at > $1 order by seq`;
const ABSENCES = `
  select id, worker_id as "workerId", from_at as "from", to_at as "to"
  from absence where withdrawn_at is null and from_at < $2 and to_at > $1 order by from_at`;
const PUBLISHED = `
  with planned as (select coalesce(jsonb_object_agg(id, ${SERIES}), '{}') as all from shift_series where unit_id = $1),
  newest as (select at, series from roster_publication where unit_id = $1 order by at desc limit 1)
  select n.at, p.all is distinct from coalesce(
    (select jsonb_object_agg(s->>'id', s) from jsonb_array_elements(n.series) s), '{}') as unpublished
  from planned p left join newest n on true`;

type Dated<T> = Omit<T, 'from' | 'to'> & { from: Date; to: Date };
const told = <T extends { from: string; to: string }>(row: Dated<T>): T =>
  ({ ...row, from: row.from.toISOString(), to: row.to.toISOString() }) as unknown as T;

const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date));

function daysOf(monday: string): WeekView['days'] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const date = addDays(monday, day);
    return {
      date,
      kind: dayKind(date),
      holiday: holidayOn(date),
      from: instant(dayAt(date)),
      to: instant(dayAt(addDays(date, 1))),
    };
  });
}

/** A week of one unit, with everything a page needs to draw it and to change it. */
@Injectable()
export class Week {
  constructor(
    private readonly db: Database,
    private readonly rosters: Rosters,
  ) {}

  /** @throws Refused `unknown` */
  async of(unitId: string, date: string, which: Which): Promise<WeekView> {
    const unit = await this.rosters.unit(unitId);
    const monday = mondayOf(date);
    const within = { from: dayAt(monday), to: dayAt(addDays(monday, 7)) };
    const plan = ofUnit(await this.rosters.plan(which, within.from), unitId);
    const stretches = resolve(plan, within);
    const manning = await this.rosters.manning(which);
    return {
      unit,
      days: daysOf(monday),
      stretches: stretches.map((one) => asStretch(plan, one)),
      gaps: gapsIn(unit.hours, manning(stretches), within).map((gap) => asGap(unitId, gap)),
      series: plan.series as Series[],
      ...(await this.changes(
        within,
        plan.series.map(({ id }) => id),
      )),
      workers: await this.db.rows<Named>(WORKERS, [stretches.map(({ workerId }) => workerId)]),
      leads: await this.db.rows<Named>(LEADS),
      ...(await this.published(unitId)),
    };
  }

  private async changes({ from, to }: Window, seriesIds: string[]) {
    const window = [new Date(from), new Date(to)];
    const overrides = await this.db.rows<Dated<OverrideView>>(OVERRIDES, window);
    const absences = await this.db.rows<Dated<AbsenceView>>(ABSENCES, window);
    return {
      overrides: overrides
        .filter(({ seriesId }) => seriesIds.includes(seriesId))
        .map((row) => told<OverrideView>(row)),
      absences: absences.map((row) => told<AbsenceView>(row)),
    };
  }

  private async published(unitId: string): Promise<Pick<WeekView, 'publishedAt' | 'unpublished'>> {
    const [row] = await this.db.rows<{ at: Date | null; unpublished: boolean }>(PUBLISHED, [unitId]);
    return { publishedAt: row?.at?.toISOString() ?? null, unpublished: row?.unpublished ?? false };
  }
}
