import { CallBackPolicy } from '../../../../libs/protocol/index.js';
import { CALL_BACK_POLICY } from '../../../../libs/voice/index.js';
import type { Tx } from '../../../platform/database/database.js';

/** How call-backs are done here, and the instant (ms) by the clock that all deadlines go by. */
export async function policyNow(tx: Pick<Tx, 'rows'>): Promise<{ policy: CallBackPolicy; now: number }> {
  const [row] = await tx.rows<{ policy: unknown; now: number }>(
    `select (select policy from call_back_policy) as policy, extract(epoch from clock_timestamp())::float8 * 1000 as now`,
  );
  const now = Math.round(row?.now ?? 0);
  return { policy: row?.policy ? CallBackPolicy.parse(row.policy) : CALL_BACK_POLICY, now };
}
