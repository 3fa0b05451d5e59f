import { audienceOf, type Actor, type Entry, type EntryBody } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';

/** A line to be written; its number and instant come from the database. */
export interface Line {
  body: EntryBody;
  actor: Actor;
  /** The sender's own id, so that the same line sent twice is one. */
  clientId?: string;
}

/** A written line, as the database holds it. */
export interface EntryRow {
  contact_id: string;
  seq: number;
  at: Date;
  audience: 'person' | 'staff';
  actor: Actor;
  body: EntryBody;
  client_id: string | null;
}

export const HUB: Actor = { kind: 'hub' };
export const PERSON: Actor = { kind: 'person' };

/** Lines as the JSON that `jsonb_to_recordset` reads back in the statements of this folder. */
export const asRecords = (lines: Line[]): object[] =>
  lines.map(({ body, actor, clientId }) => ({
    kind: body.kind,
    audience: audienceOf(body.kind),
    actor,
    body,
    client_id: clientId ?? null,
  }));

export const asEntry = (row: EntryRow, after: number): Entry => ({
  contactId: row.contact_id,
  seq: row.seq,
  after,
  at: row.at.toISOString(),
  kind: row.body.kind,
  actor: row.actor,
  body: row.body,
  ...(row.client_id ? { id: row.client_id } : {}),
});

const APPEND = `
    with c as (update contact set last_seq = last_seq + jsonb_array_length($2::jsonb) where id = $1
               returning last_seq - jsonb_array_length($2::jsonb) as base)
    insert into entry (contact_id, seq, kind, audience, actor, body, client_id)
    select $1, c.base + l.n, l.kind, l.audience, l.actor, l.body, l.client_id
    from c, rows from (jsonb_to_recordset($2::jsonb)
      as (kind text, audience text, actor jsonb, body jsonb, client_id uuid)) with ordinality
      as l(kind, audience, actor, body, client_id, n)
    returning contact_id, seq, at, audience, actor, body, client_id`;

/** Appends lines to a contact's log, numbered without holes: the contact's row is the counter and its lock the order. */
export async function append(tx: Tx, contactId: string, lines: Line[]): Promise<EntryRow[]> {
  if (lines.length === 0) return [];
  const rows = await tx.rows<EntryRow>(APPEND, [contactId, JSON.stringify(asRecords(lines))]);
  tx.announce({ kind: 'entries', contactId, rows });
  return rows;
}

/**
 * The part of a statement that writes its `lines (contact_id, kind, audience, actor, body, n)` to the logs of contacts that
 * it has locked, as `written`: for what must not take a round trip of its own. `n` is the order within one log.
 */
export const WRITTEN = `
    numbered as (select *, row_number() over (partition by contact_id order by n)::int as k from lines),
    grown as (
      update contact c set last_seq = c.last_seq + t.many
      from (select contact_id, count(*)::int as many from lines group by contact_id) t
      where c.id = t.contact_id returning c.id, c.last_seq - t.many as base),
    written as (
      insert into entry (contact_id, seq, kind, audience, actor, body)
      select l.contact_id, g.base + l.k, l.kind, l.audience, l.actor, l.body
      from numbered l join grown g on g.id = l.contact_id
      returning contact_id, seq, at, audience, actor, body, client_id)`;

/** Tells of lines that a statement wrote, log by log. */
export function announceLines(tx: Tx, rows: EntryRow[]): void {
  for (const contactId of new Set(rows.map(({ contact_id }) => contact_id))) {
    const mine = rows.filter((row) => row.contact_id === contactId).sort((a, b) => a.seq - b.seq);
    tx.announce({ kind: 'entries', contactId, rows: mine });
  }
}
