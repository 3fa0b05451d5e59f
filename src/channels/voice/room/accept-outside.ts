import type { TakenOver } from '../../../../libs/protocol/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import type { CallNow } from '../legs/call-now.js';
import { isCaller, isInRoom, isWorker, type GuestLeg } from '../legs/leg-row.js';
import { liveLegs, saveLeg, tune } from '../legs/legs.js';

/**
 * An authority outside has said yes: written down with its number, its name, the instant and how it said so. The worker stays the one who
 * answers for the contact until they close it with this in the plan; from now on they may leave the call.
 */
export async function acceptOutside(
  tx: Tx,
  leg: GuestLeg,
  said: Pick<TakenOver, 'how' | 'name'>,
  call: CallNow,
): Promise<void> {
  const { contactId, id: legId, number } = leg;
  const label = leg.label ?? number ?? '';
  const [now] = await tx.rows<{ at: Date }>(`select clock_timestamp() as at`);
  const taken = { legId, label, number: number ?? '', ...said, at: (now as { at: Date }).at.toISOString() };
  await saveLeg(tx, { ...leg, hasAccepted: true });
  await append(tx, contactId, [
    { actor: HUB, body: { kind: 'authority-accepted', taken } },
    { actor: HUB, body: { kind: 'taken-over', by: label } },
  ]);
  for (const other of await liveLegs(tx, contactId)) {
    if (!isInRoom(other)) continue;
    if (isCaller(other))
      await tune(tx, other, { held: null, say: [{ prompt: 'authority-has-you', with: { label } }] });
    if (isWorker(other) && other.workerId === call.holder?.workerId)
      await tune(tx, other, { say: [{ prompt: 'authority-accepted', with: { label } }] });
  }
}
