import type { Absence, Extra, Override, Plan, Series } from '../../../libs/roster/index.js';
import type { Database, Tx } from '../../platform/database/database.js';

type Reads = Pick<Tx, 'rows'> | Pick<Database, 'rows'>;

/** Instants go as whole milliseconds: the same number on the way out and back. */
export const ms = (column: string): string => `ceil(extract(epoch from ${column}) * 1000)::float8`;
export const asInstant = (parameter: string): string => `to_timestamp(${parameter} / 1000.0)`;

/**
 * What changes the series, as it counts. A change counts from the instant it was written down, never before: what has
 * been stays as it was. Whoever's account is closed is away for good.
 */
const CHANGES = `
  select
    (select coalesce(jsonb_agg(o), '[]') from (
       select id, seq, series_id as "seriesId", worker_id as "workerId", ${ms('greatest(from_at, made_at)')} as "from", ${ms('to_at')} as "to"
       from shift_override where withdrawn_at is null and to_at > $1 and to_at > made_at) o) as overrides,
    (select coalesce(jsonb_agg(a), '[]') from (
       select worker_id as "workerId", ${ms('greatest(from_at, made_at)')} as "from", ${ms('to_at')} as "to"
       from absence where withdrawn_at is null and to_at > $1 and to_at > made_at
       union all select id, ${ms('disabled_at')}, 1e15 from worker where disabled_at is not null) a) as absences,
    (select coalesce(jsonb_agg(x), '[]') from (
       select id, unit_id as "unitId", worker_id as "workerId", mode, ${ms('greatest(from_at, made_at)')} as "from", ${ms('to_at')} as "to"
       from extra_shift where withdrawn_at is null and to_at > $1 and to_at > made_at) x) as extras`;

/** What was published last, of every unit. */
const PUBLISHED = `
  select s as one from (
    select distinct on (unit_id) series from roster_publication order by unit_id, at desc) newest,
  jsonb_array_elements(newest.series) s`;

export const SERIES = `jsonb_build_object('id', id, 'unitId', unit_id, 'workerId', worker_id, 'mode', mode, 'rule', rule)`;
const PLANNED = `select ${SERIES} as one from shift_series`;

/** The whole roster, as it counts or as it is planned. `since`: changes that ended before matter no more. */
export async function readPlan(through: Reads, which: 'counted' | 'planned', since: Date): Promise<Plan> {
  const [changes] = await through.rows<{ overrides: Override[]; absences: Absence[]; extras: Extra[] }>(
    CHANGES,
    [since],
  );
  const series = await through.rows<{ one: Series }>(which === 'counted' ? PUBLISHED : PLANNED);
  if (!changes) throw new Error('the database said nothing');
  return { ...changes, series: series.map(({ one }) => one) };
}

export const ofUnit = (plan: Plan, unitId: string): Plan => ({
  ...plan,
  series: plan.series.filter((one) => one.unitId === unitId),
  extras: plan.extras.filter((one) => one.unitId === unitId),
});
