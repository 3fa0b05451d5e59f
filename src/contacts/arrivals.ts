import type { AgeGroup, Area, EntryBody, Named, Spoken } from '../../libs/protocol/index.js';
import { FIRST_STATE } from '../../libs/contact/index.js';
import type { Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { asRecords, type EntryRow, type Line } from './log.js';

export interface Arrival {
  contactId: string;
  personId: string;
  channel: 'voice' | 'sms' | 'webchat' | 'staff';
  language: string;
  spoken: Spoken | null;
  address: string | null;
  area: Area | null;
  midArea: string | null;
  age: AgeGroup | null;
  /** Where it belongs was said in an earlier contact. */
  carried: boolean;
  ownWorker: string | null;
  question: string | null;
  /** What the log begins with. A `responsible` line is filled in here with whoever holds the watch. */
  lines: Line[];
}

/** A line of an arrival that names the holder, who is known only to the database. */
export const RESPONSIBLE: EntryBody = {
  kind: 'responsible',
  holds: 'desk',
  before: null,
  who: { workerId: '00000000-0000-0000-0000-000000000000', name: '', title: '' },
};

export interface Arrived {
  contactId: string;
  holder: Named;
  rows: EntryRow[];
}

/** One statement, one instant: the contact, its first link of responsibility and the first lines of its log. */
const ARRIVE = `
    with desk as materialized (
      select w.seq, w.worker_id, w.since, greatest(clock_timestamp(), w.since) as at,
        jsonb_build_object('workerId', p.id, 'name', p.first_name, 'title', p.title) as who
      from watch w join worker p on p.id = w.worker_id where w.until is null for key share of w),
    arriving as (
      select * from jsonb_to_recordset($1::jsonb) as a("contactId" uuid, "personId" uuid, channel text, language text,
        spoken text, address text, area text, "midArea" text, age text, carried boolean, "ownWorker" uuid, question text, lines jsonb)),
    people as (insert into person (id) select distinct a."personId" from arriving a, desk d on conflict do nothing),
    new as (
      insert into contact (id, person_id, channel, language, spoken, address, area, mid_area, age_group, carried, own_worker, question, state, arrived_at, round_at, last_seq)
      select a."contactId", a."personId", a.channel, a.language, a.spoken, a.address, a.area, a."midArea", a.age, coalesce(a.carried, false), a."ownWorker", a.question, $2, d.at, d.at,
        jsonb_array_length(a.lines)
      from arriving a, desk d),
    link as (
      insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
      select a."contactId", 1, 'desk', d.worker_id, d.at, d.seq, d.since from arriving a, desk d),
    written as (
      insert into entry (contact_id, seq, at, kind, audience, actor, body, client_id)
      select a."contactId", l.n, d.at, l.line->>'kind', l.line->>'audience', l.line->'actor',
        case when l.line->>'kind' = 'responsible' then l.line->'body' || jsonb_build_object('who', d.who) else l.line->'body' end,
        (l.line->>'client_id')::uuid
      from arriving a, desk d, jsonb_array_elements(a.lines) with ordinality as l(line, n)
      returning contact_id, seq, at, audience, actor, body, client_id),
    unread as (insert into unread (contact_id, seq) select contact_id, seq from written where body->>'kind' = 'message')
    select w.*, d.who as holder from written w, desk d order by w.contact_id, w.seq`;

/**
 * Brings contacts into being. From this commit on the watch-holder is responsible for each of them.
 * @throws Refused `try-again` when the watch is passing on in this very instant; the caller does it once more.
 */
export async function arrive(tx: Tx, arrivals: Arrival[]): Promise<Arrived[]> {
  const records = arrivals.map((arrival) => ({ ...arrival, lines: asRecords(arrival.lines) }));
  const rows = await tx.rows<EntryRow & { holder: Named }>(ARRIVE, [JSON.stringify(records), FIRST_STATE]);
  const first = rows[0];
  if (!first) throw new Refused('try-again', 'Vakten lämnades över i samma ögonblick. Försök igen.', 503);
  return arrivals.map(({ contactId }) => {
    const mine = rows.filter((row) => row.contact_id === contactId);
    tx.announce({ kind: 'contact', contactId }, { kind: 'entries', contactId, rows: mine });
    return { contactId, holder: first.holder, rows: mine };
  });
}
