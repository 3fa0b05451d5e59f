import { Injectable } from '@nestjs/common';
import type { Band, HeldAttention } from '../../../libs/protocol/index.js';
import { planFor, secondsToDesk, type PlanRow } from '../../../libs/routing/index.js';
import { Database, type Tx } from '../../platform/database/database.js';

/**
 * What a worker does that the person has of it: a message, a word on the telephone, a question put. A handover that is
 * reached out counts while it is open. A note does not: nobody but staff hears it.
 */
const SAID = `
  (e.actor ->> 'workerId' = r.worker_id::text and e.kind in ('message', 'noted')
    or e.kind = 'call' and e.body -> 'who' ->> 'workerId' = r.worker_id::text
      and e.body ->> 'what' not in ('worker-not-reached', 'worker-out'))`;

const HELD = `
    select c.id as "contactId", c.channel, c.band, c.need, c.area, coalesce(c.spoken, c.language) as language,
      jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) as who,
      c.to_relieve_at as "wishedAt", s.since, extract(epoch from clock_timestamp() - s.since)::float8 as seconds
    from responsibility r join contact c on c.id = r.contact_id and c.state = 'answered' join worker w on w.id = r.worker_id
    left join lateral (
      select max(e.at) as at from entry e where e.contact_id = c.id and e.at >= r.since and ${SAID}) acted on true
    left join lateral (
      select min(e.at) as at from entry e where e.contact_id = c.id and e.at > acted.at
        and e.kind in ('message', 'answer') and e.actor ->> 'kind' = 'person') asked on true
    cross join lateral (select case when acted.at is null then r.since else asked.at end as since) s
    where r.until is null and r.kind = 'worker' and ($1::uuid is null or c.id = $1) and ($2::int is null or c.rank <= $2)
      and (c.to_relieve is not null or s.since is not null)
      and not (c.to_relieve is null and exists (
        select from offer o where o.contact_id = c.id and o.from_id = r.worker_id and o.outcome is null))`;
const PLANS = `select band, unit_id as "unitId", steps from escalation_plan where ended_at is null and unit_id is null`;

type Reads = Pick<Tx, 'rows'>;
interface Row extends Omit<HeldAttention, 'kind' | 'since'> {
  band: Band;
  wishedAt: Date | null;
  since: Date | null;
  seconds: number | null;
}

/**
 * An acceptance without action expires: who has accepted and says nothing to the person for as long as it would have
 * taken until the desk heard of it had nobody accepted, by the city's plan of the band, is seen by the desk. So is whom
 * the person wishes to be relieved of. They stay responsible until another accepts.
 */
@Injectable()
export class HeldInVain {
  constructor(private readonly db: Database) {}

  list(): Promise<HeldAttention[]> {
    return this.of(this.db, { contactId: null });
  }

  /** Those of the most urgent ranks whose worker says nothing to the person. */
  async silent(mostRank: number): Promise<HeldAttention[]> {
    return (await this.of(this.db, { contactId: null, mostRank })).filter(({ kind }) => kind === 'silent');
  }

  /** Whether the desk may take it over from its worker. */
  async isOpen(tx: Reads, contactId: string): Promise<boolean> {
    return (await this.of(tx, { contactId })).length > 0;
  }

  private async of(
    tx: Reads,
    { contactId, mostRank = null }: { contactId: string | null; mostRank?: number | null },
  ): Promise<HeldAttention[]> {
    const rows = await tx.rows<Row>(HELD, [contactId, mostRank]);
    const plans = await tx.rows<PlanRow>(PLANS);
    return rows
      .flatMap((row) => attentionOf(row, secondsToDesk(planFor(row.band, [], plans))))
      .sort((a, b) => a.band.localeCompare(b.band) || a.since.localeCompare(b.since));
  }
}

function attentionOf({ wishedAt, since, seconds, ...row }: Row, most: number): HeldAttention[] {
  if (since !== null && seconds !== null && seconds >= most)
    return [{ ...row, kind: 'silent', since: since.toISOString() }];
  return wishedAt === null ? [] : [{ ...row, kind: 'another-wished', since: wishedAt.toISOString() }];
}
