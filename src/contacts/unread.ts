import type { Database, Tx } from '../platform/database/database.js';

/** A message whose words nobody has read for risk yet. */
export interface Unread {
  contactId: string;
  seq: number;
  text: string;
}

const TAKE = `delete from unread where contact_id = $1 and seq = $2 returning seq`;
// what another is acting on is theirs; and two hubs that forget the same never wait for each other
const FORGET = `delete from unread where ctid = any (array(
           select u.ctid from unread u join unnest($1::uuid[], $2::int[]) as r(contact_id, seq) using (contact_id, seq)
           order by u.contact_id, u.seq for update of u skip locked))`;
const LEFT = `
    select u.contact_id as "contactId", u.seq, e.body->>'text' as text
    from (select contact_id, seq from unread order by contact_id, seq limit $2) u
    join entry e on e.contact_id = u.contact_id and e.seq = u.seq
    where e.at < clock_timestamp() - make_interval(secs => $1)`;

/** Whoever takes it acts on it: two hubs may have read the same words. @returns false when another has. */
export async function takeUnread(tx: Tx, { contactId, seq }: Omit<Unread, 'text'>): Promise<boolean> {
  return (await tx.rows(TAKE, [contactId, seq])).length > 0;
}

/** Read, and nothing in them. */
export async function forgetUnread(db: Database, read: Omit<Unread, 'text'>[]): Promise<void> {
  await db.rows(FORGET, [read.map(({ contactId }) => contactId), read.map(({ seq }) => seq)]);
}

/** What was stored so long ago and not read: its hub died in between, or its hint was lost. */
export const leftUnread = (db: Database, seconds: number, most: number): Promise<Unread[]> =>
  db.rows<Unread>(LEFT, [seconds, most]);
