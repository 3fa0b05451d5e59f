import { Injectable } from '@nestjs/common';
import { expectedWait } from '../../libs/routing/index.js';
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

/** The head of the line, and those who are to be called later behind it. */
const QUEUE = `
  select c.id as "contactId", c.channel, c.band, c.reasons, c.need, c.area, c.language, c.arrived_at as "arrivedAt",
      c.state, c.alarm, coalesce(o.names, '{}') as "offeredTo", c.unmet, c.unmet_choice as "unmetChoice", c.wants_now as "wantsNow",
      (select first_name from worker where id = c.acknowledged_by and c.acknowledged_until > clock_timestamp()) as "seenBy",
    ${CALL_AT}
    from (
      (select id from contact where waits order by rank, arrived_at, id limit $1)
      union
      (select id from contact where state = 'later' order by rank, arrived_at, id limit $1)) shown
    join contact c on c.id = shown.id
    left join lateral (
      select array_agg(w.first_name order by o.made_at) as names from offer o join worker w on w.id = o.worker_id
      where o.contact_id = c.id and o.outcome is null) o on true
    order by c.state = 'later', c.rank, c.arrived_at, c.id`;

/** The line of those who wait, as others see it: the worker's queue and the person's place. */
@Injectable()
export class Line {
  constructor(
    private readonly db: Database,
    readonly offers: Cards,
  ) {}

  /** Places of those of these contacts that still wait. */
  async places(contactIds: string[]): Promise<Place[]> {
    const rows = await this.db.rows<Omit<Place, 'expectedSeconds'>>(
      `select id as "contactId", position, "inDanger" from (
         select c.id, row_number() over (order by c.rank, c.arrived_at, c.id)::int as position,
           rank() over (order by c.rank)::int - 1 as "inDanger" from contact c where c.waits) line
       where id = any($1::uuid[]) order by position`,
      [contactIds],
    );
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
      >(QUEUE, [SHOWN]),
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
