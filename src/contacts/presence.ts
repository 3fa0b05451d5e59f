import type { Database, Tx } from '../platform/database/database.js';

/** Locked in the order of their ids, as by everyone else: thousands go at once while the watch passes on. */
const SEEN = `
    update contact c set seen_at = clock_timestamp()
    from (select id from contact where id = any($1::uuid[]) and waits order by id for update) mine where c.id = mine.id`;

/** The persons of these contacts are still on their page. Only matters while they wait. */
export async function seen(db: Database, contactIds: string[]): Promise<void> {
  await db.rows(SEEN, [contactIds]);
}

/** Nobody has shown this contact's page for so long. */
export async function isGone(tx: Tx, contactId: string, seconds: number): Promise<boolean> {
  const [row] = await tx.rows<{ gone: boolean }>(
    `select coalesce(seen_at, arrived_at) < clock_timestamp() - make_interval(secs => $2) as gone from contact where id = $1`,
    [contactId, seconds],
  );
  return row?.gone ?? false;
}
