import type { Tx } from '../platform/database/database.js';
import { hold, move, type Held } from './ledger.js';
import { HUB } from './log.js';

/**
 * Until a time that the person wished for it does not wait in the line, and rings at nobody. Whoever is responsible stays so; what it
 * had come to (alarm, escalation, whom it was put to) begins anew when its time has come.
 */
export async function putOff(tx: Tx, held: Held): Promise<void> {
  await move(tx, held, 'put-off', []);
  await tx.rows(
    `update contact set alarm = null, alarm_at = null, round = round + 1, step = 0, step_at = null,
       acknowledged_by = null, acknowledged_until = null where id = $1`,
    [held.contactId],
  );
}

/** Its time has come: back in the line, in the place that it has had all the time. */
export async function bringBack(tx: Tx, contactId: string): Promise<void> {
  const held = await hold(tx, contactId);
  if (held.state !== 'later') return;
  await move(tx, held, 'due', [{ actor: HUB, body: { kind: 'call', what: 'call-back-due' } }]);
  await tx.rows(`update contact set round_at = clock_timestamp() where id = $1`, [contactId]);
}
