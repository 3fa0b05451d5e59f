import type { Tx } from '../platform/database/database.js';
import type { NewOffer } from './offers.js';

const AVOIDED = `
    select c.id as "contactId", unnest(pw.avoid) as "workerId"
    from contact c join person_wish pw on pw.person_id = c.person_id where c.id = any($1::uuid[])`;

/** Without those whom the person has said they do not want to meet while it was decided. The contacts are locked: no more is said of them. */
export async function stillWelcome<O extends Pick<NewOffer, 'contactId' | 'workerId'>>(
  tx: Tx,
  offers: O[],
): Promise<O[]> {
  if (offers.length === 0) return offers;
  const contactIds = [...new Set(offers.map(({ contactId }) => contactId))];
  const avoided = await tx.rows<Pick<NewOffer, 'contactId' | 'workerId'>>(AVOIDED, [contactIds]);
  const isAvoided = new Set(avoided.map(({ contactId, workerId }) => `${contactId} ${workerId}`));
  return offers.filter(({ contactId, workerId }) => !isAvoided.has(`${contactId} ${workerId}`));
}
