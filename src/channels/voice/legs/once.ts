import type { Ncco } from '../../../../libs/voice/index.js';
import type { Tx } from '../../../platform/database/database.js';

/** What a webhook is answered: a document, or nothing, which means "go on" and, at the end of a document, goodbye. */
export type Reply = Ncco | [];

/**
 * Does a step once and answers it always alike: Vonage asks again when an answer was slow, and two answers would be two
 * ways at once. Whoever asks in the same instant waits here for the first.
 */
export async function once(tx: Tx, key: string, work: () => Promise<Reply>): Promise<Reply> {
  const [mine] = await tx.rows(
    `insert into voice_step (key, answer) values ($1, '[]') on conflict do nothing returning key`,
    [key],
  );
  if (!mine) {
    const [known] = await tx.rows<{ answer: Reply }>(`select answer from voice_step where key = $1`, [key]);
    return known?.answer ?? [];
  }
  const answer = await work();
  await tx.rows(`update voice_step set answer = $2 where key = $1`, [key, JSON.stringify(answer)]);
  return answer;
}
