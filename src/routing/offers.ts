import {
  audienceOf,
  type Named,
  type OfferOutcome,
  type OfferStep,
  type Points,
  type Why,
} from '../../libs/protocol/index.js';
import { announceLines, append, HUB, WRITTEN, type EntryRow, type Line } from '../contacts/log.js';
import type { Tx } from '../platform/database/database.js';
import { asCard, CARD_COLUMNS, type CardRow } from './cards.js';

export interface NewOffer {
  contactId: string;
  workerId: string;
  step: OfferStep;
  why: Why[];
  /** How long it waits for its answer, when not as long as others. */
  seconds?: number;
  /** What was counted: why now, why you. */
  score?: Points[];
  /** Who reaches it out and what they say; only for a handover. */
  from?: string;
  brief?: string;
  /** They take it themselves: that a colleague has seen it, and nobody else is to be disturbed, holds them back from nothing. */
  byOwnHand?: boolean;
}

interface OfferRow {
  id: string;
  contact_id: string;
  worker_id: string;
  step: OfferStep;
  brief: string | null;
  reason: string | null;
  outcome: OfferOutcome;
  named: Named;
}

const NAMED = `jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title)`;

/**
 * A contact that no longer waits, that somebody has meanwhile said they see to, or that has an open offer to the same worker, is
 * passed over: the router simply looks again.
 */
const MAKE = `
    with wished as (
      select * from jsonb_to_recordset($1::jsonb) as n("contactId" uuid, "workerId" uuid, step text, why jsonb, "from" uuid, brief text,
        seconds float8, score jsonb, "byOwnHand" boolean)),
    locked as (
      select * from contact where id in (select "contactId" from wished) order by id for update),
    new as (
      insert into offer (id, contact_id, worker_id, step, round, why, from_id, brief, made_at, expires_at, score)
      select gen_random_uuid(), c.id, n."workerId", n.step, c.round, array(select jsonb_array_elements_text(n.why)), n."from", n.brief,
        t.at, t.at + make_interval(secs => coalesce(n.seconds, $2)), coalesce(n.score, '[]')
      from wished n join locked c on c.id = n."contactId" and (c.waits or n.step = 'handover' and (c.to_relieve = n."from" or not n.why ? 'another-wished'))
        and (n."byOwnHand" or c.acknowledged_until is null or c.acknowledged_until <= clock_timestamp())
      cross join (select clock_timestamp() as at) t
      on conflict (contact_id, worker_id) where outcome is null do nothing
      returning *),
    lines as (
      select o.contact_id, 'offered' as kind, $3 as audience, $4::jsonb as actor, o.id as n,
        jsonb_strip_nulls(jsonb_build_object('kind', 'offered', 'offerId', o.id, 'to', ${NAMED}, 'step', o.step, 'brief', o.brief)) as body
      from new o join worker w on w.id = o.worker_id),
    ${WRITTEN}
    select ${CARD_COLUMNS}, o.worker_id as "workerId", e.*
    from written e join new o on o.id = (e.body ->> 'offerId')::uuid join locked c on c.id = o.contact_id
    left join worker f on f.id = o.from_id`;
type Made = CardRow & EntryRow & { workerId: string };

/** Puts contacts to workers, and writes it down. @returns the ids of the offers made. */
export async function make(tx: Tx, offers: NewOffer[], seconds: number): Promise<string[]> {
  if (offers.length === 0) return [];
  const made = await tx.rows<Made>(MAKE, [
    JSON.stringify(offers),
    seconds,
    audienceOf('offered'),
    JSON.stringify(HUB),
  ]);
  announceLines(tx, made);
  for (const row of made) {
    const { offerId, workerId, contactId } = row;
    tx.announce({ kind: 'offer', offerId, workerId, contactId, ended: false, card: asCard(row) });
  }
  return made.map(({ offerId }) => offerId);
}

/** The ways in which offers end other than by acceptance, as conditions on `o`. */
const ENDED_BY = {
  expired: `o.expires_at <= clock_timestamp()`,
  /** $1: workers who are lost. */
  lost: `o.worker_id = any($1::uuid[])`,
  /** $1: offers that have become pointless. */
  withdrawn: `o.id = any($1::uuid[])`,
  /** $1: the offer, in an array; the worker is checked by the caller. */
  declined: `o.id = any($1::uuid[])`,
} as const;

/** Ends open offers; each ends exactly once, whoever comes first. @returns those ended now. */
export async function end(
  tx: Tx,
  outcome: keyof typeof ENDED_BY,
  which: string[] = [],
  reason: string | null = null,
): Promise<OfferRow[]> {
  // Contacts before offers, in the order of their ids: the same order as every other change.
  const locked = await tx.rows<{ id: string }>(
    `select id from contact where id in (select contact_id from offer o
       where o.outcome is null and $1::uuid[] is not null and ${ENDED_BY[outcome]}) order by id for update`,
    [which],
  );
  if (locked.length === 0) return [];
  const rows = await tx.rows<OfferRow>(
    `update offer o set outcome = $2, settled_at = greatest(clock_timestamp(), o.made_at), reason = $3
     from worker w where w.id = o.worker_id and o.outcome is null and $1::uuid[] is not null and ${ENDED_BY[outcome]}
       -- time has gone on since: what has run out only now is not locked, and waits for the next look
       and o.contact_id = any($4::uuid[])
     returning o.id, o.contact_id, o.worker_id, o.step, o.brief, o.reason, o.outcome, ${NAMED} as named`,
    [which, outcome, reason, locked.map(({ id }) => id)],
  );
  for (const row of rows) await tell(tx, row);
  return rows;
}

/** Takes back what lies before colleagues. @param from only what lies before these; null: before anyone */
export async function withdrawOpen(tx: Tx, contactId: string, from: string[] | null = null): Promise<void> {
  await withdraw(tx, `contact_id = $1 and ($2::uuid[] is null or worker_id = any($2::uuid[]))`, [
    contactId,
    from,
  ]);
}

/** Takes back what the router put to colleagues for a person who wished for another. */
export async function withdrawSought(tx: Tx, contactId: string): Promise<void> {
  await withdraw(tx, `contact_id = $1 and 'another-wished' = any(why)`, [contactId]);
}

async function withdraw(tx: Tx, which: string, values: unknown[]): Promise<void> {
  const open = await tx.rows<{ id: string }>(
    `select id from offer where outcome is null and ${which}`,
    values,
  );
  const ids = open.map(({ id }) => id);
  if (ids.length > 0) await end(tx, 'withdrawn', ids);
}

export interface Acceptance {
  offerId: string;
  workerId: string;
}
export type Accepted = OfferRow & { /** Offers of the same contact that are open still. */ others: string[] };

/** The longest idle is asked first, and who has just taken one is not: their presence is marked in the order of their ids. */
const ACCEPT = `
    with taken as (
      update offer o set outcome = 'accepted',
        settled_at = greatest(clock_timestamp(), o.made_at, r.since + interval '1 microsecond')
      from unnest($1::uuid[], $2::uuid[]) as a(offer_id, worker_id), responsibility r, worker w
      where o.id = a.offer_id and o.worker_id = a.worker_id and o.outcome is null and o.expires_at > clock_timestamp()
        and r.contact_id = o.contact_id and r.until is null and w.id = o.worker_id
      returning o.id, o.contact_id, o.worker_id, o.step, o.brief, o.reason, o.outcome, ${NAMED} as named),
    busy as (
      update presence p set idle_since = clock_timestamp()
      from (select worker_id from presence where worker_id in (select worker_id from taken) order by worker_id for update) mine
      where p.worker_id = mine.worker_id)
    select t.*, array(
      select x.id from offer x where x.contact_id = t.contact_id and x.outcome is null and x.id <> t.id) as others
    from taken t`;

/**
 * Marks offers accepted that still can be: at most one for each contact, and all their contacts locked. The instant
 * becomes the beginning of the worker's responsibility; `endOf` is what its log says.
 */
export async function accept(tx: Tx, acceptances: Acceptance[]): Promise<Accepted[]> {
  const rows = await tx.rows<Accepted>(ACCEPT, [
    acceptances.map(({ offerId }) => offerId),
    acceptances.map(({ workerId }) => workerId),
  ]);
  for (const row of rows) announceEnd(tx, row);
  return rows;
}

async function tell(tx: Tx, row: OfferRow): Promise<void> {
  await append(tx, row.contact_id, [endOf(row)]);
  announceEnd(tx, row);
  tx.announce({ kind: 'contact', contactId: row.contact_id });
}

export const endOf = ({ id, named, outcome, reason }: OfferRow): Line => ({
  actor: HUB,
  body: { kind: 'offer-ended', offerId: id, to: named, outcome, ...(reason ? { reason } : {}) },
});

function announceEnd(tx: Tx, { id, contact_id, worker_id, outcome }: OfferRow): void {
  const who = { offerId: id, workerId: worker_id, contactId: contact_id };
  tx.announce({ kind: 'offer', ...who, ended: true, outcome });
}
