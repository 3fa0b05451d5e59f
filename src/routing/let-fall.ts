import { fallToDesk, hold } from '../contacts/ledger.js';
import { lockDesk } from '../contacts/lock.js';
import { takeBackAnswer } from '../contacts/unanswered.js';
import type { Outbox } from '../conversation/outbox.js';
import type { Tx } from '../platform/database/database.js';
import { withdrawOpen } from './offers.js';

/**
 * What a lost worker held falls to the desk, and everyone is asked at once. The first thing in its transaction: it locks the
 * watch. @returns false when it is not theirs any more
 */
export async function letFall(
  tx: Tx,
  contactId: string,
  { workerId, outbox }: { workerId: string; outbox: Outbox },
): Promise<boolean> {
  await lockDesk(tx);
  const held = await hold(tx, contactId);
  if (held.holds !== 'worker' || held.holder?.workerId !== workerId) return false;
  // What they had reached out goes with them: everyone is asked at once, that colleague among them.
  await withdrawOpen(tx, contactId);
  const rows = await fallToDesk(tx, held);
  await takeBackAnswer(tx, contactId);
  await outbox.send(tx, held.channel, rows);
  return true;
}
