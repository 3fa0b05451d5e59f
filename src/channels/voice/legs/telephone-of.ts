import type { Tx } from '../../../platform/database/database.js';

type Reader = Pick<Tx, 'rows'>;

/** The telephone of a worker that a call is brought to: one that they have proved to be theirs. Null: none. */
export async function telephoneOf(tx: Reader, workerId: string): Promise<string | null> {
  const [reach] = await tx.rows<{ phone: string }>(
    `select phone from worker_reach where worker_id = $1 and verified_at is not null`,
    [workerId],
  );
  return reach?.phone ?? null;
}

/** A console of this worker takes calls now, and none has broken in this very call. `w`: their id, `c`: the contact's, in SQL. */
export const takesInBrowser = (w: string, c: string): string => `(
  exists (select from voice_ear e where e.worker_id = ${w} and e.until > clock_timestamp())
  and not exists (select from voice_leg b where b.contact_id = ${c} and b.worker_id = ${w} and b.broken))`;

export type Way = { way: 'browser'; number: null } | { way: 'phone'; number: string };

/** How a worker is brought into somebody else's call: in their browser when it takes calls, else by telephone. Null: in no way. */
export async function wayInto(tx: Reader, contactId: string, workerId: string): Promise<Way | null> {
  const [{ inBrowser } = { inBrowser: false }] = await tx.rows<{ inBrowser: boolean }>(
    `select ${takesInBrowser('$1::uuid', '$2::uuid')} as "inBrowser"`,
    [workerId, contactId],
  );
  if (inBrowser) return { way: 'browser', number: null };
  const number = await telephoneOf(tx, workerId);
  return number === null ? null : { way: 'phone', number };
}
