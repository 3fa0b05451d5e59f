import type { Tx } from '../../../platform/database/database.js';

/** @returns whether it was under way until now: a try ends once */
export async function endTry(tx: Tx, legId: string, outcome: string): Promise<boolean> {
  const ended = await tx.rows(
    `update voice_try set outcome = $2 where leg_id = $1 and outcome is null returning leg_id`,
    [legId, outcome],
  );
  return ended.length > 0;
}
