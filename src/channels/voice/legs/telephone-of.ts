import type { Tx } from '../../../platform/database/database.js';

/** The telephone of a worker that a call is brought to: one that they have proved to be theirs. Null: none. */
export async function telephoneOf(tx: Pick<Tx, 'rows'>, workerId: string): Promise<string | null> {
  const [reach] = await tx.rows<{ phone: string }>(
    `select phone from worker_reach where worker_id = $1 and verified_at is not null`,
    [workerId],
  );
  return reach?.phone ?? null;
}
