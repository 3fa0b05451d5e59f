import type { Band } from '../../libs/protocol/index.js';
import {
  asChosen,
  belongsTo,
  NO_WISHES,
  planFor,
  type Competence,
  type PlanRow,
  type Redirect,
  type Waiting,
  type Wishes,
} from '../../libs/routing/index.js';
import { targetSeconds } from '../../libs/triage/index.js';

/** How long whoever was told at home is not told again: what can wait disturbs nobody twice in a night. */
const TOLD_FOR = `case when h.rank < 3 then interval '10 minutes' else interval '8 hours' end`;

/**
 * The head of the queue, per need: as many as are or could be offered now and a few more, so that the time to decide
 * does not grow with how many wait behind them. And of each kind (need, place, age, channel) the first who are before
 * nobody: one who is free must not sit idle because all at the head are of a kind that is not theirs. Every danger to life
 * is among them, and so are those who have waited long enough to go before others ($3: the first age at which anyone does)
 * and those who want help now. `between` and `order by need` say nothing new, but hold PostgreSQL to the index of each
 * need: else it walks the whole line for each.
 */
export const WAITING = `
    with recursive many as materialized (select $1 + $2 * count(*) as n from workers),
    few as materialized (
      select $4 + least(count(*) filter (where available
        and not exists (select from offer where worker_id = "workerId" and outcome is null)), $5) as n from workers),
    kinds as (
      (select line_kind from contact where waits order by line_kind limit 1)
      union all
      select (select c.line_kind from contact c where c.waits and c.line_kind > kinds.line_kind order by c.line_kind limit 1)
      from kinds where kinds.line_kind is not null),
    head as (
      select c.id from kinds cross join lateral (
        select id from contact c where c.waits and c.line_kind between kinds.line_kind and kinds.line_kind
          and not exists (select from offer o where o.contact_id = c.id and o.outcome is null)
          order by c.line_kind, c.rank, c.arrived_at, c.id limit (select n from few)) c
      union
      select c.id from unnest(array['social','psychiatry','addiction','violence','child','housing','other']) as n(need)
      cross join lateral (
        select id from contact c where c.waits and c.need between n.need and n.need
          order by c.need, c.rank, c.arrived_at, c.id limit (select n from many)) c
      union
      select * from (select id from contact where waits and need is null order by need, rank, arrived_at, id limit (select n from many)) not_graded
      union
      select id from contact where waits and rank = 0
      union
      select id from contact where to_relieve is not null
      union
      select * from (select id from contact where waits and rank >= 3 and arrived_at < (select at from t) - make_interval(secs => $3)
        order by arrived_at, id limit (select n from many)) oldest
      union
      select * from (select id from contact where waits and wants_now order by rank, arrived_at, id limit (select n from many)) wants_now)
    select h.id as "contactId", h.channel, h.band, h.rank::int, h.need, h.area, coalesce(h.spoken, h.language) as language, h.own_worker as "ownWorker", h.alarm, h.round, h.step::int,
      extract(epoch from h.arrived_at)::float8 * 1000 as "arrivedAt", extract(epoch from h.round_at)::float8 * 1000 as "roundAt",
      extract(epoch from coalesce(h.step_at, h.round_at))::float8 * 1000 as "stepAt",
      coalesce(o.asked, '{}') as asked, coalesce(o.open, '{}') as open,
      case when pw.person_id is not null or h.own_worker is not null or h.wants_now or h.step > 0 or a.contact_id is not null
          or num_nonnulls(h.mid_area, h.age_group, h.acknowledged_until, h.to_relieve) > 0
        then json_build_object('midArea', h.mid_area, 'age', h.age_group, 'wantsNow', h.wants_now, 'toldUnmet', h.unmet, 'toRelieve', h.to_relieve,
          'unmetChoice', h.unmet_choice, 'acknowledgedUntil', extract(epoch from h.acknowledged_until)::float8 * 1000, 'wish', to_json(pw),
          'ownTeam', coalesce(k.team, '{}'), 'met', coalesce(k.met, '{}'),
          'alerted', coalesce(a.alerted, '{}'), 'rung', coalesce(a.rung, '{}'), 
          'unreachable', json_build_object('sms', coalesce(a.no_text, '{}'), 'ring', coalesce(a.no_ring, '{}'))) end as more
    from head cross join lateral (select * from contact c where c.id = head.id limit 1) h
    left join person_wish pw on pw.person_id = h.person_id
    left join lateral (
      select array_agg(worker_id) filter (where round = h.round) as asked,
        -- a handover sought at the desk keeps nobody else from being asked, as any offer to the desk
        array_agg(case when step = 'handover' and 'nobody-else' = any(why) then 'desk' else step end) filter (where outcome is null) as open
      from offer where contact_id = h.id and (round = h.round or outcome is null)) o on true
    left join lateral (
      select array(select distinct unit_id from shift where worker_id = h.own_worker
          and ends_at > clock_timestamp() - interval '90 days') as team,
        array(select distinct r.worker_id from contact m join responsibility r on r.contact_id = m.id and r.kind = 'worker'
          where m.person_id = h.person_id) as met
      where h.own_worker is not null) k on true
    left join lateral (
      -- also when the escalation has begun anew: whoever was told a moment ago is not told again, but of danger to life once a round
      select contact_id, array_agg(worker_id) filter (where by = 'sms' and outcome is distinct from 'failed') as alerted,
        array_agg(worker_id) filter (where by = 'ring' and outcome is distinct from 'failed') as rung,
        array_agg(worker_id) filter (where by = 'sms' and outcome = 'failed') as no_text,
        array_agg(worker_id) filter (where by = 'ring' and outcome = 'failed') as no_ring
      from alert where contact_id = h.id and not held and relieves is not distinct from h.to_relieve
        and made_at > greatest(clock_timestamp() - ${TOLD_FOR}, case when h.rank = 0 then h.round_at end)
        and (h.step > 0 or h.step_at is not null or h.round > 1) group by contact_id) a on true`;

/** What the leads have set: plans of their own, queues sent elsewhere. */
export interface Rules {
  plans: PlanRow[];
  redirects: Redirect[];
}

interface WishRow {
  gender: Wishes['gender'];
  only_gender: boolean;
  only_language: boolean;
  only_own: boolean;
  peer: boolean;
  avoid: string[];
}

type Rare = Pick<
  Waiting,
  | 'midArea'
  | 'age'
  | 'wantsNow'
  | 'toldUnmet'
  | 'toRelieve'
  | 'acknowledgedUntil'
  | 'ownTeam'
  | 'met'
  | 'alerted'
  | 'rung'
  | 'unreachable'
>;
export interface WaitingRow extends Omit<Waiting, 'wishes' | 'plan' | 'targetSeconds' | keyof Rare> {
  band: Band;
  round: number;
  more: (Rare & { wish: WishRow | null; unmetChoice: 'wait' | 'another' | 'call-back' | null }) | null;
}

const NOTHING_MORE: Rare & { wishes: Wishes } = {
  ...{ midArea: null, age: null, wantsNow: false, toldUnmet: null, toRelieve: null, acknowledgedUntil: null },
  ...{ ownTeam: [], met: [], alerted: [], rung: [], unreachable: { sms: [], ring: [] } },
  wishes: NO_WISHES,
};

function wishesOf({ wish, unmetChoice }: NonNullable<WaitingRow['more']>): Wishes {
  if (!wish) return NO_WISHES;
  const { gender, peer, avoid } = wish;
  const only = { onlyGender: wish.only_gender, onlyLanguage: wish.only_language, onlyOwn: wish.only_own };
  return asChosen({ gender, peer, avoid, ...only }, unmetChoice);
}

/**
 * With the plan of each: of the unit whose it is, when that unit has one of its own; whether anybody is there or not. What was
 * sent to another unit goes by that one's plan: those who are to take it must not be passed at the pace of those who are not asked.
 */
export function asWaiting(rows: WaitingRow[], units: Competence[], { plans, redirects }: Rules): Waiting[] {
  const ofUnits = plans.some(({ unitId }) => unitId !== null);
  return rows.map(({ more, ...row }) => {
    const { wish: _, unmetChoice: __, ...rare } = more ?? { ...NOTHING_MORE, wish: null, unmetChoice: null };
    const contact = { ...NOTHING_MORE, ...row, ...rare };
    const isOf = (unit: Competence): boolean => belongsTo({ competences: [unit] }, contact, redirects);
    const mine = ofUnits ? units.filter(isOf).map(({ unitId }) => unitId) : [];
    return {
      ...contact,
      targetSeconds: targetSeconds(row.band),
      wishes: more ? wishesOf(more) : NO_WISHES,
      plan: planFor(row.band, mine, plans),
    };
  });
}
