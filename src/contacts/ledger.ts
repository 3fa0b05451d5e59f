import { next, type ContactEvent } from '../../libs/contact/index.js';
import type { ContactState, Named, Outcome, Plan } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { append, asRecords, HUB, type EntryRow, type Line } from './log.js';

/** A contact whose row is locked, and the link of responsibility that is open now. */
export interface Held {
  contactId: string;
  state: ContactState;
  channel: string;
  language: string;
  holds: 'desk' | 'worker' | 'closed';
  link: number;
  holder: Named | null;
}

const HOLD = `
    select c.id as "contactId", c.state, c.channel, c.language, r.kind as holds, r.seq as link,
      case when w.id is not null then jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) end as holder
    from contact c
    join responsibility r on r.contact_id = c.id and r.until is null
    left join worker w on w.id = r.worker_id
    where c.id = any($1::uuid[])
    order by c.id for update of c, r`;

/**
 * Locks a contact and reads who holds it: the first step of every change. Taken before anything else and one contact
 * at a time (or in the order of their ids), so that two changes can never wait for each other.
 * @throws Refused `unknown-contact`
 */
export async function hold(tx: Tx, contactId: string): Promise<Held> {
  const held = (await holdAll(tx, [contactId])).get(contactId);
  if (!held) throw new Refused('unknown-contact', 'Kontakten finns inte.', 404);
  return held;
}

/** The same for many, locked in the order of their ids. @returns those that exist */
export async function holdAll(tx: Tx, contactIds: string[]): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  const wanted = new Set(contactIds).size;
  // A second look: when a link passed on while we waited for the lock, the first look finds the old link gone.
  for (let look = 1; look <= 3 && held.size < wanted; look += 1)
    for (const one of await tx.rows<Held>(HOLD, [contactIds])) held.set(one.contactId, one);
  return held;
}

/** What becomes of the contact when this happens to it. @throws Refused `not-now` when it cannot happen in its state. */
export function after(held: Held, event: ContactEvent): ContactState {
  const state = next(held.state, event);
  if (!state) throw new Refused('not-now', 'Det går inte för den här kontakten just nu.');
  return state;
}

const PASS_TO_WORKER = `
    -- Lateral, with a limit: each offer is looked up by its key. Joined plainly, all that were ever accepted are read.
    with passing as materialized (
      select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::jsonb[]) as p(contact_id, link, offer_id, state, lines)
      cross join lateral (
        select o.settled_at as at, o.worker_id from offer o where o.id = p.offer_id and o.outcome = 'accepted' limit 1) taken),
    old as (
      update responsibility r set until = p.at from passing p
      where r.contact_id = p.contact_id and r.seq = p.link and r.until is null
      returning r.contact_id, r.seq, p.at, p.worker_id, p.offer_id),
    link as (
      insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
      select contact_id, seq + 1, 'worker', worker_id, at, offer_id from old),
    moved as (
      update contact c set state = p.state, answered_at = coalesce(c.answered_at, old.at), alarm = null, alarm_at = null,
        to_relieve = null, to_relieve_at = null, acknowledged_by = null, acknowledged_until = null,
        last_seq = c.last_seq + jsonb_array_length(p.lines)
      from old join passing p on p.contact_id = old.contact_id where c.id = old.contact_id
      returning c.id, c.last_seq - jsonb_array_length(p.lines) as base, p.lines)
    insert into entry (contact_id, seq, kind, audience, actor, body)
    select m.id, m.base + l.n, l.line ->> 'kind', l.line ->> 'audience', l.line -> 'actor', l.line -> 'body'
    from moved m, jsonb_array_elements(m.lines) with ordinality as l(line, n)
    returning contact_id, seq, at, audience, actor, body, client_id`;

const PASS_TO_DESK = `
    with desk as (select seq, worker_id, since from watch where until is null for key share),
    old as (
      update responsibility r
      set until = greatest(clock_timestamp(), r.since + interval '1 microsecond', desk.since)
      from desk where r.contact_id = $1 and r.seq = $2 and r.until is null
      returning r.contact_id, r.seq, r.until),
    link as (
      insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
      select old.contact_id, old.seq + 1, 'desk', desk.worker_id, old.until, desk.seq, desk.since from old, desk),
    moved as (
      update contact set state = $3, own_worker = coalesce($4, own_worker), round = round + 1, round_at = old.until,
        step = 0, step_at = null, acknowledged_by = null, acknowledged_until = null,
        to_relieve = null, to_relieve_at = null, seen_at = old.until
      from old where id = old.contact_id returning id)
    select jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) as holder
    from moved, desk join worker w on w.id = desk.worker_id`;

const CLOSE = `
    with old as (
      update responsibility r set until = greatest(clock_timestamp(), r.since + interval '1 microsecond')
      where r.contact_id = $1 and r.seq = $2 and r.until is null returning r.contact_id, r.seq, r.until),
    link as (
      insert into responsibility (contact_id, seq, kind, since)
      select contact_id, seq + 1, 'closed', until from old)
    update contact set state = $3, outcome = $4, plan = $5, closed_at = old.until, alarm = null, question = null,
      to_relieve = null, to_relieve_at = null
    from old where id = old.contact_id`;

/** An accepted offer of a contact that is held, and what its log says of the acceptance. */
export interface Passing {
  held: Held;
  offerId: string;
  who: Named;
  lines: Line[];
}

/** The workers of accepted offers become responsible, each from the instant of their acceptance. */
export async function passToWorkers(tx: Tx, passings: Passing[]): Promise<EntryRow[]> {
  const written = await tx.rows<EntryRow>(PASS_TO_WORKER, [
    passings.map(({ held }) => held.contactId),
    passings.map(({ held }) => held.link),
    passings.map(({ offerId }) => offerId),
    passings.map(({ held }) => after(held, held.holds === 'desk' ? 'accept' : 'pass')),
    passings.map(({ held, who, lines }) =>
      JSON.stringify(asRecords([...lines, responsible(held, who, 'worker')])),
    ),
  ]);
  for (const { held } of passings) {
    const rows = written.filter(({ contact_id }) => contact_id === held.contactId);
    tx.announce({ kind: 'contact', contactId: held.contactId });
    tx.announce({ kind: 'entries', contactId: held.contactId, rows: rows.sort((a, b) => a.seq - b.seq) });
  }
  return written;
}

/** The desk holds it again: its worker is lost, and will be asked first when they come back. */
export async function fallToDesk(tx: Tx, held: Held): Promise<EntryRow[]> {
  const lost = held.holder;
  const [row] = await tx.rows<{ holder: Named }>(PASS_TO_DESK, [
    held.contactId,
    held.link,
    after(held, 'lose'),
    lost?.workerId,
  ]);
  if (!row) throw new Refused('try-again', 'Vakten lämnades över i samma ögonblick. Försök igen.', 503);
  if (lost) await append(tx, held.contactId, [{ actor: HUB, body: { kind: 'lost', who: lost } }]);
  return tell(tx, held, row.holder, 'desk');
}

/** The end: with an outcome and a plan, or the recorded wish for none. */
export async function close(
  tx: Tx,
  held: Held,
  end: { outcome: Outcome; plan: Plan },
  lines: Line[],
): Promise<EntryRow[]> {
  const state = after(held, 'close');
  await tx.rows(CLOSE, [held.contactId, held.link, state, end.outcome, JSON.stringify(end.plan)]);
  tx.announce({ kind: 'contact', contactId: held.contactId });
  return append(tx, held.contactId, lines);
}

/** The contact's state moves while the same person stays responsible. */
export async function move(tx: Tx, held: Held, event: ContactEvent, lines: Line[]): Promise<void> {
  await tx.rows(
    `update contact set state = $2, left_at = case when $2 = 'callback' then clock_timestamp() else left_at end where id = $1`,
    [held.contactId, after(held, event)],
  );
  await append(tx, held.contactId, lines);
  tx.announce({ kind: 'contact', contactId: held.contactId });
}

/** The person and the staff learn who is responsible now, and who was. */
const responsible = (held: Held, who: Named, holds: 'desk' | 'worker'): Line => ({
  actor: HUB,
  body: {
    kind: 'responsible',
    who,
    holds,
    before: held.holder?.workerId === who.workerId ? null : held.holder,
  },
});

async function tell(tx: Tx, held: Held, who: Named, holds: 'desk' | 'worker'): Promise<EntryRow[]> {
  tx.announce({ kind: 'contact', contactId: held.contactId });
  return append(tx, held.contactId, [responsible(held, who, holds)]);
}
