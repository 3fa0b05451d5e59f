import type { Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

/** What nobody is on the telephone for rings at nobody: it can be handed over to one who talks. */
const IN_ANOTHER = `
  select w.first_name as name from voice_leg l join worker w on w.id = l.worker_id
  where l.worker_id = $1 and l.contact_id <> $2 and l.state = 'answered' and l.stage in ('room', 'calling')
    and exists (select from voice_leg t where t.contact_id = $2 and t.state <> 'ended') limit 1`;

/** A telephone does not ring into a talk: who is in one, in whatever way, is not asked into another. @throws Refused `in-call` */
export async function checkNotInAnotherCall(tx: Tx, contactId: string, workerId: string): Promise<void> {
  const [busy] = await tx.rows<{ name: string }>(IN_ANOTHER, [workerId, contactId]);
  if (busy)
    throw new Refused('in-call', `${busy.name} är i ett annat samtal. Fråga någon annan, eller vänta.`);
}
