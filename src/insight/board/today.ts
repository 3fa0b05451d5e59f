import type { Band, Counted } from '../../../libs/protocol/index.js';
import type { Database } from '../../platform/database/database.js';
import { DUE, LEFT, TARGETS, WITHIN } from '../meanings.js';

/** Today begins at midnight in the city; the last hour, since soon after midnight that says little. */
const MIDNIGHT = `date_trunc('day', now(), 'Europe/Stockholm')`;
const HOUR_AGO = `(now() - interval '1 hour')`;

const COUNTED = `
  count(*)::int as arrived, count(answered)::int as answered, count(*) filter (where within)::int as within,
  count(*) filter (where due)::int as due, count(*) filter (where "left")::int as "left",
  percentile_cont(0.5) within group (order by answered)::float8 as "medianSeconds",
  percentile_cont(0.9) within group (order by answered)::float8 as "p90Seconds"`;

/** `band` null: all of them. Contacts count on the day they arrived. */
const TODAY = `
    with came as materialized (
      select band, arrived_at, extract(epoch from answered_at - arrived_at)::float8 as answered, ${WITHIN} as within, ${DUE} as due,
        ${LEFT} as "left"
      from contact where arrived_at >= least(${MIDNIGHT}, ${HOUR_AGO}))
    select 'today' as "when", band, ${MIDNIGHT} as since, ${COUNTED} from came where arrived_at >= ${MIDNIGHT} group by grouping sets ((band), ())
    union all
    select 'hour', null, ${HOUR_AGO}, ${COUNTED} from came where arrived_at >= ${HOUR_AGO}`;

export interface Came extends Counted {
  when: 'today' | 'hour';
  band: Band | null;
  since: Date;
}

export const whatCame = (db: Pick<Database, 'rows'>): Promise<Came[]> => db.rows<Came>(TODAY, [TARGETS]);
