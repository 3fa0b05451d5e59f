import { Injectable } from '@nestjs/common';
import { expectedWait, liftSeconds } from '../../libs/routing/index.js';
import { inPassing, targetSeconds } from '../../libs/triage/index.js';
import type { Band, PickPolicy, QueueItem, QueueView } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { Cards } from './cards.js';

export interface Place {
  contactId: string;
  position: number;
  /** How many of those before are in greater danger. */
  inDanger: number;
  expectedSeconds: number | null;
}

const SHOWN = 100;
/** Acceptances looked at for the pace, and how far back: an older pace says nothing about tonight. */
const PACE = { most: 20, minutes: 120 };

/** When they are to be called, for those who wished for another time than their turn. They are shown after those who wait. */
const CALL_AT = `(select b.due_at from call_back b where b.contact_id = c.id and b.ended_at is null and c.state = 'later') as "callAt"`;

/** From which age in seconds the ranks 3, 4 and 5 go before R2: none of those before them waits so long. */
const LIFTED_FROM = [3, 4, 5].map(liftSeconds);
const isLifted = (c: string): string =>
  `${c}.rank >= 3 and ${c}.arrived_at <= (select clock_timestamp()) - make_interval(secs => ($2::float8[])[${c}.rank - 2])`;
/** Where somebody stands, as the router goes about it: by rank, and after R1 whoever has waited three quarters of their ceiling. */
const standing = (c: string): string => `case when ${isLifted(c)} then 1.5 else ${c}.rank end`;

/** The head of the line, and those who are to be called later behind it. */
const QUEUE = `
  select c.id as "contactId", c.channel, c.band, c.reasons, c.need, c.area, coalesce(c.spoken, c.language) as language, c.arrived_at as "arrivedAt",
      c.state, c.alarm, coalesce(o.names, '{}') as "offeredTo", c.unmet, c.unmet_choice as "unmetChoice", c.wants_now as "wantsNow",
      (select first_name from worker where id = c.acknowledged_by and c.acknowledged_until > clock_timestamp()) as "seenBy",
    ${CALL_AT}
    from (
      (select id from contact where waits order by rank, arrived_at, id limit $1)
      union
      (select id from contact h where waits and ${isLifted('h')} order by arrived_at, id limit $1)
      union
      (select id from contact where state = 'later' order by rank, arrived_at, id limit $1)) shown
    join contact c on c.id = shown.id
    left join lateral (
      select array_agg(w.first_name order by o.made_at) as names from offer o join worker w on w.id = o.worker_id
      where o.contact_id = c.id and o.outcome is null) o on true
    order by c.state = 'later', ${standing('c')}, c.arrived_at, c.id`;

/**
 * Everyone's place, of all who wait. Whoever was lifted has none but those in greater danger before them, and whoever they were
 * lifted over is told of a place, not of a danger.
 */
const PLACES = `
  select id as "contactId", position, case when lifted then before_standing else before_rank end as "inDanger" from (
    select c.id, ${isLifted('c')} as lifted,
      row_number() over (order by ${standing('c')}, c.arrived_at, c.id)::int as position,
      rank() over (order by ${standing('c')})::int - 1 as before_standing, rank() over (order by c.rank)::int - 1 as before_rank
    from contact c where c.waits) line
  where id = any($1::uuid[]) order by position`;

/** The line of those who wait, as others see it: the worker's queue and the person's place. */
@Injectable()
export class Line {
  constructor(
    private readonly db: Database,
    readonly offers: Cards,
  ) {}

  /** Places of those of these contacts that still wait. */
  async places(contactIds: string[]): Promise<Place[]> {
    const rows = await this.db.rows<Omit<Place, 'expectedSeconds'>>(PLACES, [contactIds, LIFTED_FROM]);
    if (rows.length === 0) return [];
    const pace = await this.pace();
    return rows.map((row) => ({
      ...row,
      expectedSeconds: expectedWait(row.position, pace.accepted, pace.now),
    }));
  }

  async view(): Promise<QueueView> {
    const [counted, rows, [policy]] = await Promise.all([
      this.db.rows<{ band: Band; n: number }>(
        `select band, count(*)::int as n from contact where waits group by band`,
      ),
      this.db.rows<
        Omit<QueueItem, 'arrivedAt' | 'targetSeconds' | 'callAt'> & { arrivedAt: Date; callAt: Date | null }
      >(QUEUE, [SHOWN, LIFTED_FROM]),
      this.db.rows<{ pick: PickPolicy }>(`select pick from routing_policy`),
    ]);
    const items = rows.map((row) => ({
      ...row,
      reasons: inPassing(row.reasons),
      arrivedAt: row.arrivedAt.toISOString(),
      callAt: row.callAt?.toISOString() ?? null,
      targetSeconds: targetSeconds(row.band),
    }));
    const counts = Object.fromEntries(counted.map(({ band, n }) => [band, n]));
    return {
      total: counted.reduce((sum, { n }) => sum + n, 0),
      counts,
      items,
      pick: policy?.pick ?? 'watch',
    };
  }

  private async pace(): Promise<{ accepted: number[]; now: number }> {
    const [row] = await this.db.rows<{ accepted: number[]; now: number }>(
      `select extract(epoch from clock_timestamp())::float8 * 1000 as now, array(
         select extract(epoch from settled_at)::float8 * 1000 from offer
         where outcome = 'accepted' and step <> 'handover' and settled_at > clock_timestamp() - make_interval(mins => $2)
         order by settled_at desc limit $1) as accepted`,
      [PACE.most, PACE.minutes],
    );
    return row ?? { accepted: [], now: 0 };
  }
}
