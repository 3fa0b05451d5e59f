import type { Tx } from '../platform/database/database.js';
import { append, HUB } from './log.js';

/** Nobody took it: from now on the desk, or the hub lead, sees it loudly. */
export async function raiseAlarm(tx: Tx, contactId: string, to: 'desk' | 'lead'): Promise<void> {
  const [raised] = await tx.rows(
    `update contact set alarm = $2, alarm_at = clock_timestamp() where id = $1 and waits returning id`,
    [contactId, to],
  );
  if (!raised) return;
  await append(tx, contactId, [{ actor: HUB, body: { kind: 'escalated', to } }]);
  tx.announce({ kind: 'contact', contactId });
}

/** Everyone has been asked in vain: all may be asked again. */
export async function beginRound(tx: Tx, contactIds: string[]): Promise<void> {
  if (contactIds.length === 0) return;
  await tx.rows(
    `update contact set round = round + 1, round_at = clock_timestamp() where id = any($1) and waits`,
    [contactIds],
  );
}
