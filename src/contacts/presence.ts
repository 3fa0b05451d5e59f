import type { Database } from '../platform/database/database.js';

/** The persons of these contacts are still on their page. Only matters while they wait. */
export async function seen(db: Database, contactIds: string[]): Promise<void> {
  await db.rows(`update contact set seen_at = clock_timestamp() where id = any($1::uuid[]) and waits`, [
    contactIds,
  ]);
}
