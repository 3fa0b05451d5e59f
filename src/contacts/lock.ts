import type { Tx } from '../platform/database/database.js';

const LOCK = `select from contact where id = any($1::uuid[]) order by id for update`;

/** Locks several contacts, in the order of their ids: whoever changes more than one in a transaction begins with this. */
export async function lockInOrder(tx: Tx, contactIds: string[]): Promise<void> {
  await tx.rows(LOCK, [contactIds]);
}

const LOCK_DESK = `select from watch where until is null for key share`;

/**
 * The watch does not pass on until we are done. Before the contact, never after it: the watch that passes locks itself
 * first, and then what it holds.
 */
export async function lockDesk(tx: Tx): Promise<void> {
  await tx.rows(LOCK_DESK);
}
