import { Injectable } from '@nestjs/common';
import { targetSeconds } from '../../libs/triage/index.js';
import type { Band, ContactView, Entry, GapReport, Link } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { asEntry, type EntryRow } from './log.js';

const NAMED = `jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title)`;
const CONTACT = `
  select c.id as "contactId", c.channel, c.band, c.reasons, c.need, c.area, coalesce(c.spoken, c.language) as language, c.arrived_at as "arrivedAt", c.state,
    c.answered_at as "answeredAt", c.closed_at as "closedAt", c.address,
    case when w.id is not null then ${NAMED} || jsonb_build_object('holds', r.kind, 'since', r.since) end as responsible
  from contact c
  join responsibility r on r.contact_id = c.id and r.until is null
  left join worker w on w.id = r.worker_id`;

const MANY = `${CONTACT} where c.id = any($1::uuid[])`;

type ContactRow = Omit<ContactView, 'arrivedAt' | 'answeredAt' | 'closedAt' | 'targetSeconds'> & {
  arrivedAt: Date;
  answeredAt: Date | null;
  closedAt: Date | null;
  band: Band;
};
const asView = (row: ContactRow): ContactView => ({
  ...row,
  responsible: row.responsible && {
    ...row.responsible,
    since: new Date(row.responsible.since).toISOString(),
  },
  arrivedAt: row.arrivedAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
  targetSeconds: targetSeconds(row.band),
});

/** What may be read of the record. Every edge that shows it to a worker records the reading. */
@Injectable()
export class Contacts {
  constructor(private readonly db: Database) {}

  /** Those of these that exist, in no order. */
  async many(contactIds: string[]): Promise<ContactView[]> {
    return (await this.db.rows<ContactRow>(MANY, [contactIds])).map(asView);
  }

  /** @throws Refused `unknown-contact` */
  async one(contactId: string): Promise<ContactView> {
    const [row] = await this.many([contactId]);
    if (!row) throw new Refused('unknown-contact', 'Kontakten finns inte.', 404);
    return row;
  }

  /** Contacts this worker is responsible for now: by acceptance, not those the desk holds. */
  async heldBy(workerId: string): Promise<ContactView[]> {
    const rows = await this.db.rows<ContactRow>(
      `${CONTACT} where r.worker_id = $1 and r.kind = 'worker' order by c.arrived_at`,
      [workerId],
    );
    return rows.map(asView);
  }

  /** Where the logs of a worker's own contacts end now. */
  endsHeldBy(workerId: string): Promise<{ contactId: string; seq: number }[]> {
    return this.db.rows(
      `select c.id as "contactId", c.last_seq as seq from contact c join responsibility r on r.contact_id = c.id
       where r.worker_id = $1 and r.until is null and r.kind = 'worker'`,
      [workerId],
    );
  }

  /** Is this worker responsible for it now, as its worker or at the desk? */
  async isHeldBy(contactId: string, workerId: string): Promise<boolean> {
    const rows = await this.db.rows(
      `select seq from responsibility where contact_id = $1 and worker_id = $2 and until is null`,
      [contactId, workerId],
    );
    return rows.length > 0;
  }

  /** The latest contacts, open ones first. @param ofWorker only those this worker has or had; null: all. */
  async latest(state: string | null, most: number, ofWorker: string | null): Promise<ContactView[]> {
    const rows = await this.db.rows<ContactRow>(
      `${CONTACT} where ($1::text is null or c.state = $1)
         and ($3::uuid is null or exists (select from responsibility m where m.contact_id = c.id and m.worker_id = $3))
       order by (c.state = 'closed'), c.arrived_at desc limit $2`,
      [state, most, ofWorker],
    );
    return rows.map(asView);
  }

  /** The log after a line, for one audience: `person` sees only what a person may see. */
  async log(contactId: string, after: number, audience: 'person' | 'staff'): Promise<Entry[]> {
    const rows = await this.rows(contactId, after);
    let last = after;
    return rows
      .filter((row) => audience === 'staff' || row.audience === 'person')
      .map((row) => {
        const entry = asEntry(row, last);
        last = row.seq;
        return entry;
      });
  }

  rows(contactId: string, after: number): Promise<EntryRow[]> {
    return this.rowsOf([{ contactId, after }]);
  }

  /** What each of these logs has after a line, in order. */
  rowsOf(wanted: { contactId: string; after: number }[]): Promise<EntryRow[]> {
    return this.db.rows<EntryRow>(ROWS, [
      wanted.map(({ contactId }) => contactId),
      wanted.map(({ after }) => after),
    ]);
  }

  async chain(contactId: string): Promise<Link[]> {
    const rows = await this.db.rows<Omit<Link, 'since' | 'until'> & { since: Date; until: Date | null }>(
      `select r.seq, r.kind, r.since, r.until, case when w.id is not null then ${NAMED} end as who
       from responsibility r left join worker w on w.id = r.worker_id where r.contact_id = $1 order by r.seq`,
      [contactId],
    );
    return rows.map((row) => ({
      ...row,
      since: row.since.toISOString(),
      until: row.until?.toISOString() ?? null,
    }));
  }

  /** Measured on the ledger itself: every instant of every contact against every link, nothing assumed. */
  async gaps(): Promise<GapReport> {
    const [report] = await this.db.rows<GapReport>(GAPS);
    return report as GapReport;
  }
}

const ROWS = `
    select e.contact_id, e.seq, e.at, e.audience, e.actor, e.body, e.client_id
    from unnest($1::uuid[], $2::int[]) as w(contact_id, after) join entry e on e.contact_id = w.contact_id and e.seq > w.after
    order by e.contact_id, e.seq`;

const GAPS = `
  with linked as (
    select r.contact_id, r.kind, r.since, r.until, lag(r.until) over link as before, lead(r.since) over link as after
    from responsibility r window link as (partition by r.contact_id order by r.seq)),
  gap as (
    select contact_id, extract(epoch from since - before) as seconds from linked where before is distinct from since and before is not null
    union all
    select contact_id, extract(epoch from clock_timestamp() - until) from linked where until is not null and after is null
    union all
    select c.id, extract(epoch from coalesce(first.since, clock_timestamp()) - c.arrived_at)
    from contact c left join lateral (
      select min(r.since) as since from responsibility r where r.contact_id = c.id) first on true
    where coalesce(first.since, clock_timestamp()) > c.arrived_at)
  select (select count(*)::int from contact) as contacts,
    (select count(*)::int from contact where state <> 'closed') as open,
    (select count(distinct contact_id)::int from gap where seconds > 0) as "unownedContacts",
    coalesce((select sum(seconds)::float8 from gap where seconds > 0), 0) as "unownedSeconds",
    (select count(*)::int from responsibility) as links,
    (select percentile_cont(0.5) within group (order by extract(epoch from settled_at - made_at))::float8
     from offer where outcome = 'accepted') as "medianAcceptSeconds"`;
