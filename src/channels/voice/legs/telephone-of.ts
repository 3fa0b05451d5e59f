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

/** A console of this worker takes calls now. `w`: their id, in SQL. */
export const takesInBrowser = (w: string): string =>
  `exists (select from voice_ear e where e.worker_id = ${w} and e.until > clock_timestamp())`;
/** Their browser did not hold in this very call. `c`: the contact's id, in SQL. */
export const brokeInBrowser = (w: string, c: string): string =>
  `exists (select from voice_leg b where b.contact_id = ${c} and b.worker_id = ${w} and b.broken)`;

export type Way = { way: 'browser'; number: null } | { way: 'phone'; number: string };

/**
 * How a call comes to a worker: in their browser when it takes calls, else by telephone; by telephone first when their browser has
 * not held. Null: in no way.
 */
export async function wayTo(tx: Reader, contactId: string, workerId: string): Promise<Way | null> {
  const [{ takes, broke } = { takes: false, broke: false }] = await tx.rows<{
    takes: boolean;
    broke: boolean;
  }>(`select ${takesInBrowser('$1::uuid')} as takes, ${brokeInBrowser('$1::uuid', '$2::uuid')} as broke`, [
    workerId,
    contactId,
  ]);
  const inBrowser = { way: 'browser', number: null } as const;
  if (takes && !broke) return inBrowser;
  const number = await telephoneOf(tx, workerId);
  if (number !== null) return { way: 'phone', number };
  return takes ? inBrowser : null;
}
