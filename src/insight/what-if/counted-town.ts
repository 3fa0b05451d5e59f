import { Injectable } from '@nestjs/common';
import type { WhatIfReport } from '../../../libs/protocol/index.js';
import { HOURS, MADE_UP, type Shift, type Town, type TownUnit } from '../../../libs/simulation/index.js';
import { Database } from '../../platform/database/database.js';

const DAYS = 28;
/** Fewer than this say more about chance than about the city. */
const ENOUGH = 200;

interface Figures {
  contacts: number;
  shape: { hour: number; n: number }[];
  bands: Record<string, number>;
  needs: Record<string, number>;
  areas: Record<string, number>;
  ages: Record<string, number>;
  languages: Record<string, number>;
  offers: number;
  missed: number;
  plans: number;
  returning: number;
  talkMinutes: number | null;
  waitedMinutes: number;
  left: number;
}

/** Four weeks of what really happened, in the city's own hours. Patience: all waiting, shared among those who gave up. */
const FIGURES = `
  with c as (
    select *, (extract(isodow from arrived_at at time zone 'Europe/Stockholm')::int - 1) * 24
        + extract(hour from arrived_at at time zone 'Europe/Stockholm')::int as hour_of_week,
      left_at is not null and (answered_at is null or left_at < answered_at) as gave_up
    from contact where arrived_at > clock_timestamp() - make_interval(days => $1))
  select (select count(*)::int from c) as contacts,
    coalesce((select jsonb_agg(jsonb_build_object('hour', hour_of_week, 'n', n))
      from (select hour_of_week, count(*)::int as n from c group by 1) h), '[]') as shape,
    coalesce((select jsonb_object_agg(band, n) from (
      select 'R' || least(rank, 4) as band, count(*)::int as n from c group by 1) b), '{}') as bands,
    coalesce((select jsonb_object_agg(need, n) from (
      select need, count(*)::int as n from c where need is not null group by 1) n), '{}') as needs,
    coalesce((select jsonb_object_agg(place, n) from (
      select coalesce(mid_area, area) as place, count(*)::int as n from c where area is not null group by 1) a), '{}') as areas,
    coalesce((select jsonb_object_agg(age_group, n) from (
      select age_group, count(*)::int as n from c where age_group is not null group by 1) g), '{}') as ages,
    coalesce((select jsonb_object_agg(language, n) from (
      select coalesce(spoken, language) as language, count(*)::int as n from c group by 1) l), '{}') as languages,
    (select count(*)::int from c join offer o on o.contact_id = c.id and o.outcome in ('accepted', 'declined', 'expired')) as offers,
    (select count(*)::int from c join offer o on o.contact_id = c.id and o.outcome = 'expired') as missed,
    (select count(*)::int from escalation_plan where ended_at is null) as plans,
    coalesce((select 1 - count(distinct person_id)::float8 / nullif(count(*), 0) from c), 0)::float8 as returning,
    (select avg(extract(epoch from r.until - r.since) / 60)::float8 from c join responsibility r on r.contact_id = c.id
       and r.kind = 'worker' and r.until is not null) as "talkMinutes",
    coalesce((select sum(extract(epoch from coalesce(answered_at, left_at, clock_timestamp()) - arrived_at) / 60) from c), 0)::float8
      as "waitedMinutes",
    (select count(*)::int from c where gave_up) as left`;

interface Planned {
  unit: string;
  takes: TownUnit['takes'];
  /** Who, as a number that means nothing elsewhere. */
  worker: number;
  languages: string[];
  from: number;
  hours: number;
}

/** Who is on duty in the week ahead, as the roster has it, by hours of the week; a shift that runs now may come again in it. */
const PLANNED = `
  with s as (
    select s.unit_id, s.worker_id, s.starts_at at time zone 'Europe/Stockholm' as starts, s.ends_at - s.starts_at as lasts
    from shift s
    where s.mode = 'site' and s.starts_at < clock_timestamp() + interval '7 days' and s.ends_at > clock_timestamp()),
  takes as (
    select unit_id, jsonb_agg(jsonb_build_object('needs', needs, 'areas', areas, 'ages', ages)) as takes
    from competence_today group by 1)
  select distinct u.name as unit, t.takes, dense_rank() over (order by s.worker_id)::int as worker, w.languages,
    (extract(isodow from s.starts)::int - 1) * 24 + extract(hour from s.starts)::int as "from",
    least(168, greatest(1, round(extract(epoch from s.lasts) / 3600)))::int as hours
  from s join unit u on u.id = s.unit_id join takes t on t.unit_id = u.id join worker w on w.id = s.worker_id
  order by unit, "from", worker`;

/** What the simulator knows nothing of, whatever was counted. */
const NEVER_COUNTED = ['standby', 'room', 'more'] as const;

export interface CountedTown extends Pick<WhatIfReport, 'counted' | 'assumed'> {
  town: Town;
}

/** The city as this hub has met it; what cannot be counted yet comes from a made-up one, and is named. */
@Injectable()
export class CountTown {
  constructor(private readonly db: Database) {}

  async run(): Promise<CountedTown> {
    const [[figures], planned] = await Promise.all([
      this.db.rows<Figures>(FIGURES, [DAYS]),
      this.db.rows<Planned>(PLANNED),
    ]);
    if (!figures) throw new Error('the database said nothing');
    const roster = rosterOf(planned);
    const { town, assumed } = arrivalsOf(figures);
    return {
      town: { ...town, ...roster },
      assumed: [...assumed, ...(roster ? [] : ['roster' as const]), ...NEVER_COUNTED],
      counted: { contacts: figures.contacts, days: DAYS, shifts: planned.length },
    };
  }
}

const hasAny = (counted: object): boolean => Object.keys(counted).length > 0;

/** What is not known of the others stands for itself: without it everyone would be as those of whom it is known. */
function withOthers(known: Record<string, number>, all: number, others: string): Record<string, number> {
  const rest = all - Object.values(known).reduce((sum, n) => sum + n, 0);
  return { ...known, [others]: (known[others] ?? 0) + rest };
}

/** What was counted, by parts of a town; false where there is too little of it. */
function countedOf(figures: Figures) {
  const { contacts, needs, bands, areas, ages, languages, left, talkMinutes, waitedMinutes } = figures;
  return {
    // the crowds that came are in what was counted
    arrivals: {
      ...{ perWeek: (contacts * 7) / DAYS, shape: shapeOf(figures.shape) },
      bursts: { ...MADE_UP.bursts, perWeek: 0 },
    },
    needs: hasAny(needs) && { needs: needs as Town['needs'] },
    bands: { ranks: bands as Town['ranks'] },
    areas: hasAny(areas) && { areas: withOthers(areas, contacts, 'elsewhere') },
    ages: hasAny(ages) && { ages: withOthers(ages, contacts, 'unknown') },
    languages: { languages },
    missed: figures.offers >= ENOUGH && { missed: figures.missed / figures.offers },
    talk: talkMinutes !== null && { talkMinutes },
    patience: left > 0 && { patienceMinutes: waitedMinutes / left },
    returning: { returning: figures.returning },
  };
}

function arrivalsOf(figures: Figures): { town: Town; assumed: WhatIfReport['assumed'] } {
  const known = countedOf(figures);
  const isEnough = figures.contacts >= ENOUGH;
  const parts = (Object.entries(known) as [keyof typeof known, object | false][]).map(
    ([name, part]) => [name, isEnough && part] as const,
  );
  return {
    town: Object.assign({}, MADE_UP, ...parts.map(([, part]) => part || {})) as Town,
    // the simulator goes by our own plans of escalation, whatever the leads have set
    assumed: [
      ...parts.filter(([, part]) => !part).map(([name]) => name),
      ...(figures.plans > 0 ? (['plans'] as const) : []),
    ],
  };
}

/** An hour in which nobody happened to come is not one in which nobody can. */
const shapeOf = (shape: Figures['shape']): number[] =>
  Array.from({ length: HOURS }, (_, hour) => 0.25 + (shape.find((one) => one.hour === hour)?.n ?? 0));

function rosterOf(planned: Planned[]): { units: TownUnit[]; shifts: Shift[] } | null {
  if (planned.length === 0) return null;
  const names = [...new Set(planned.map(({ unit }) => unit))];
  return {
    units: names.map((name) => ({
      name,
      takes: planned.find(({ unit }) => unit === name)?.takes ?? [],
      also: [],
    })),
    shifts: planned.map(({ unit, worker, languages, from, hours }) => ({
      ...{ unit, count: 1, from, until: from + hours },
      worker: { id: String(worker), languages },
    })),
  };
}
