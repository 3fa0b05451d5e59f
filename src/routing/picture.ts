import { liftSeconds, type Competence, type Scene } from '../../libs/routing/index.js';
import type { Tx } from '../platform/database/database.js';
import { asWaiting, WAITING, type Rules, type WaitingRow } from './picture-waiting.js';
import { asCandidates, LOAD, WORKERS, type Load, type WorkerRow } from './picture-workers.js';
import { REDIRECTS_NOW } from './steering/redirects-now.js';

/** What the leads have set. */
const RULES = `
    select coalesce((select jsonb_agg(jsonb_build_object('band', band, 'unitId', unit_id, 'steps', steps))
        from escalation_plan where ended_at is null), '[]') as plans,
      ${REDIRECTS_NOW} as redirects`;

/** One look, so one instant: what is read here is true together. */
const PICTURE = `
    with t as materialized (select clock_timestamp() as at),
    desk as materialized (
      select (select worker_id from watch where until is null) as holder,
        (select worker_id from watch_standby where rung = 'lead') as lead),
    workers as materialized (${WORKERS}),
    load as materialized (${LOAD}),
    waiting as materialized (${WAITING}),
    rules as materialized (${RULES})
    select extract(epoch from clock_timestamp())::float8 * 1000 as now, row_to_json(desk) as desk, row_to_json(rules) as rules, row_to_json(load) as load,
      coalesce((select json_agg(workers) from workers), '[]') as workers,
      coalesce((select json_agg(waiting) from waiting), '[]') as waiting,
      (select json_object_agg(t.unit_id, t.takes) from (
        select unit_id, json_agg(json_build_object('unitId', unit_id, 'needs', needs, 'areas', areas, 'ages', ages)) as takes
        from competence_today group by unit_id) t) as units
    from desk, rules, load`;

export type Picture = Omit<Scene, 'pace'> & { now: number };
/** What the units take is said once, not for each of their workers: writing it out costs more than finding it. */
interface Seen {
  now: number;
  desk: Scene['desk'];
  workers: WorkerRow[];
  load: Load;
  waiting: WaitingRow[];
  rules: Rules;
  units: Record<string, Competence[]> | null;
}

/** Contacts looked at beyond those who are or could be offered now: enough to raise the alarm for. */
const MORE = 50;
/** Each worker has at most one before them, and could be asked about one more. */
const EACH = 2;
/** Of each kind, before nobody yet: some whose wishes fit nobody, and one for each who is free, up to as many as a run may give out. */
const FEW = 8;
const MOST_FREE = 40;
/** R3 is the first that can be lifted. */
const FIRST_LIFT = liftSeconds(3);

/** All waiting contacts that matter now and all workers who could be asked, in one view of the database. */
export async function picture(tx: Tx): Promise<Picture> {
  const [seen] = await tx.rows<Seen>(PICTURE, [MORE, EACH, FIRST_LIFT, FEW, MOST_FREE]);
  if (!seen) throw new Error('the database said nothing');
  const { now, desk, rules, load } = seen;
  const units = seen.units ?? {};
  const workers = asCandidates(seen.workers, desk, load, units);
  const waiting = asWaiting(seen.waiting, Object.values(units).flat(), rules);
  return { now, desk, workers, waiting, redirects: rules.redirects };
}
