import type { Tx } from '../platform/database/database.js';

/** A call that was accepted and never came to an ear has had no answer: not in the console, and not in the figures. */
export async function takeBackAnswer(tx: Tx, contactId: string): Promise<void> {
  await tx.rows(
    `update contact c set answered_at = null where c.id = $1 and c.channel = 'voice'
       and not exists (select from entry where contact_id = c.id and kind = 'call' and body ->> 'what' = 'worker-in')`,
    [contactId],
  );
}
