import { next, type ContactEvent } from '../../libs/contact/index.js';
import type { ContactState, Named, Outcome, Plan } from '../../libs/protocol/index.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { append, HUB, type EntryRow, type Line } from './log.js';

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

const HOLD: Statement = {
  name: 'ledger.hold',
  text: `
    select c.id as "contactId", c.state, c.channel, c.language, r.kind as holds, r.seq as link,
      case when w.id is not null then jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) end as holder
    from contact c
    join responsibility r on r.contact_id = c.id and r.until is null
    left join worker w on w.id = r.worker_id
    where c.id = $1
    for update of c, r`,
};

/**
 * Locks a contact and reads who holds it: the first step of every change. Taken before anything else and one contact
 * at a time (or in the order of their ids), so that two changes can never wait for each other.
 * @throws Refused `unknown-contact`
 */
export async function hold(tx: Tx, contactId: string): Promise<Held> {
  // A second look: when the link passed on while we waited for the lock, the first look finds the old link gone.
  for (let look = 1; look <= 3; look += 1) {
    const [held] = await tx.rows<Held>(HOLD, [contactId]);
    if (held) return held;
  }
  throw new Refused('unknown-contact', 'Kontakten finns inte.', 404);
}

/** What becomes of the contact when this happens to it. @throws Refused `not-now` when it cannot happen in its state. */
export function after(held: Held, event: ContactEvent): ContactState {
  const state = next(held.state, event);
  if (!state) throw new Refused('not-now', 'Det går inte för den här kontakten just nu.');
  return state;
}

const PASS_TO_WORKER: Statement = {
  name: 'ledger.pass-to-worker',
  text: `
    with old as (
      update responsibility r set until = o.settled_at from offer o
      where r.contact_id = $1 and r.seq = $2 and r.until is null and o.id = $3 and o.outcome = 'accepted'
      returning r.contact_id, r.seq, o.settled_at as at, o.worker_id),
    link as (
      insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
      select contact_id, seq + 1, 'worker', worker_id, at, $3 from old)
    update contact set state = $4, answered_at = coalesce(answered_at, old.at), alarm = null, alarm_at = null
    from old where id = old.contact_id`,
};

const PASS_TO_DESK: Statement = {
  name: 'ledger.pass-to-desk',
  text: `
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
      update contact set state = $3, own_worker = coalesce($4, own_worker), round = round + 1, round_at = old.until
      from old where id = old.contact_id returning id)
    select jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) as holder
    from moved, desk join worker w on w.id = desk.worker_id`,
};

const CLOSE: Statement = {
  name: 'ledger.close',
  text: `
    with old as (
      update responsibility r set until = greatest(clock_timestamp(), r.since + interval '1 microsecond')
      where r.contact_id = $1 and r.seq = $2 and r.until is null returning r.contact_id, r.seq, r.until),
    link as (
      insert into responsibility (contact_id, seq, kind, since)
      select contact_id, seq + 1, 'closed', until from old)
    update contact set state = $3, outcome = $4, plan = $5, closed_at = old.until, alarm = null, question = null
    from old where id = old.contact_id`,
};

/** The worker of an accepted offer becomes responsible, from the instant of their acceptance. */
export async function passToWorker(tx: Tx, held: Held, offerId: string, who: Named): Promise<EntryRow[]> {
  const state = after(held, held.holds === 'desk' ? 'accept' : 'pass');
  await tx.rows(PASS_TO_WORKER, [held.contactId, held.link, offerId, state]);
  return tell(tx, held, who, 'worker');
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
async function tell(tx: Tx, held: Held, who: Named, holds: 'desk' | 'worker'): Promise<EntryRow[]> {
  const body = { kind: 'responsible' as const, who, holds, before: held.holder };
  tx.announce({ kind: 'contact', contactId: held.contactId });
  return append(tx, held.contactId, [{ actor: HUB, body }]);
}
