import { guestSaid, type Said } from '../../../../libs/voice/index.js';
import type { Tx } from '../../../platform/database/database.js';
import type { CallNow } from '../legs/call-now.js';
import { isGuest, isInRoom, isWorker, type LegRow } from '../legs/leg-row.js';
import { named } from './others-ended.js';

/**
 * Who came in while the person heard company, and was talked with about taking them over. Nobody speaks in a room who was not told of:
 * said when the person is taken back among them before anything is decided.
 */
export async function introductions(tx: Tx, legs: LegRow[], { holder }: CallNow): Promise<Said[]> {
  const said: Said[] = [];
  for (const leg of legs.filter(isInRoom)) {
    if (isWorker(leg) && leg.purpose === 'second' && leg.workerId !== holder?.workerId) {
      const { name, title } = await named(tx, leg.workerId);
      said.push({ prompt: 'introduced', with: { name, title } });
    }
    if (isGuest(leg) && leg.purpose === 'authority' && !leg.hasAccepted)
      said.push(guestSaid('in', 'authority'));
  }
  return said;
}
