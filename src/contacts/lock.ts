import type { Statement, Tx } from '../platform/database/database.js';

const LOCK: Statement = {
  name: 'contacts.lock',
  text: `select from contact where id = any($1::uuid[]) order by id for update`,
};

/** Locks several contacts, in the order of their ids: whoever changes more than one in a transaction begins with this. */
export async function lockInOrder(tx: Tx, contactIds: string[]): Promise<void> {
  await tx.rows(LOCK, [contactIds]);
}
