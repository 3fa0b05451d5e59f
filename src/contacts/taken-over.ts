import type { TakenOver } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';

/** The last yes of an authority outside that a contact's log holds; null: none has said it. */
export async function takenOverBy(tx: Pick<Tx, 'rows'>, contactId: string): Promise<TakenOver | null> {
  const [accepted] = await tx.rows<{ taken: TakenOver }>(
    `select body -> 'taken' as taken from entry where contact_id = $1 and kind = 'authority-accepted' order by seq desc limit 1`,
    [contactId],
  );
  return accepted?.taken ?? null;
}
