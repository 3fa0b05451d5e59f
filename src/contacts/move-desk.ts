import type { Named } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { HUB, type EntryRow } from './log.js';

/** All that the desk holds passes to the new watch in one statement, each contact from its own instant. */
const MOVE = `
  with desk as (select seq, worker_id, since from watch where until is null),
  held as (
    select c.id, c.last_seq from contact c join responsibility r on r.contact_id = c.id
    where r.until is null and r.kind = 'desk' and r.watch_seq <> (select seq from desk) order by c.id for update of c),
  old as (
    update responsibility r set until = greatest(clock_timestamp(), r.since + interval '1 microsecond', desk.since)
    from held, desk where r.contact_id = held.id and r.until is null
    returning r.contact_id, r.seq, r.until, r.worker_id),
  link as (
    insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
    select o.contact_id, o.seq + 1, 'desk', d.worker_id, o.until, d.seq, d.since from old o, desk d),
  numbered as (
    update contact c set last_seq = c.last_seq + 1 from old o where c.id = o.contact_id returning c.id, c.last_seq)
  insert into entry (contact_id, seq, kind, audience, actor, body)
  select n.id, n.last_seq, 'responsible', 'person', $2::jsonb, jsonb_build_object('kind', 'responsible', 'who', $1::jsonb, 'holds', 'desk',
    'before', jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title))
  from numbered n join old o on o.contact_id = n.id join worker w on w.id = o.worker_id
  returning contact_id, seq, at, audience, actor, body, client_id`;

/** The watch has passed: its new holder becomes responsible for everything that the desk holds. */
export async function moveDesk(tx: Tx, who: Named): Promise<void> {
  const rows = await tx.rows<EntryRow>(MOVE, [JSON.stringify(who), JSON.stringify(HUB)]);
  for (const row of rows) {
    tx.announce({ kind: 'entries', contactId: row.contact_id, rows: [row] });
    tx.announce({ kind: 'contact', contactId: row.contact_id });
  }
}
