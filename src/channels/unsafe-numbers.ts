import type { Tx } from '../platform/database/database.js';

/** What somebody said of a number of theirs, by key or to whoever answers for them; their last word counts. */
export async function sayOfNumber(tx: Tx, number: string, isSafe: boolean): Promise<void> {
  await tx.rows(
    `insert into voice_number (number, is_safe) values ($1, $2)
     on conflict (number) do update set is_safe = $2, said_at = clock_timestamp()`,
    [number, isSafe],
  );
}

/** Never called and never texted, on whatever channel they reach us, until their owner says otherwise. @param number +E.164 */
export async function isUnsafe(tx: Pick<Tx, 'rows'>, number: string): Promise<boolean> {
  return (await tx.rows(`select from voice_number where number = $1 and not is_safe`, [number])).length > 0;
}
