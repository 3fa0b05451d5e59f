import type { Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

const NO_DEPUTY = `delete from watch_standby where rung = 'deputy' and worker_id = $1`;
const OTHER_LEAD = `
  update watch_standby set worker_id = $2, accepted_at = clock_timestamp() where rung = 'lead' and worker_id = $1 returning worker_id`;

/**
 * Whoever shuts the account of the hub lead takes their place: what nobody takes must come to somebody who works here. A deputy
 * whose account is shut is none. @throws Refused `is-hub-lead` when it is their own
 */
export async function standInFor(tx: Tx, gone: string, by: string): Promise<void> {
  await tx.rows(NO_DEPUTY, [gone]);
  const [lead] = await tx.rows(OTHER_LEAD, [gone, by]);
  if (lead && gone === by)
    throw new Refused(
      'is-hub-lead',
      'Du är sista utväg för det ingen tar. Låt någon annan ta över det först.',
    );
  tx.announce({ kind: 'watch' });
}
