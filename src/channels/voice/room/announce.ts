import type { GuestRole } from '../../../../libs/protocol/index.js';
import type { Said } from '../../../../libs/voice/index.js';
import { HUB, type Line } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { isCaller, isInRoom, isOnLine, isWorker, type GuestLeg, type LegRow } from '../legs/leg-row.js';
import { liveLegs, saveLeg, tune } from '../legs/legs.js';

/** Said to everybody in the room, read anew: what was just written of them must not be undone by it. */
export async function announce(
  tx: Tx,
  contactId: string,
  said: Said,
  isTold: (leg: LegRow) => boolean,
): Promise<void> {
  for (const leg of await liveLegs(tx, contactId))
    if (isInRoom(leg) && isTold(leg)) await tune(tx, leg, { say: [said] });
}

/** To the telephone of whoever answers for the contact, when it is in the room. */
export const tellWorker = (tx: Tx, contactId: string, workerId: string | undefined, said: Said) =>
  announce(tx, contactId, said, (leg) => isWorker(leg) && leg.workerId === workerId);

/** What the log tells of somebody who was called in by number, for staff; and plainly, by role, for the person. */
export function guestLines(
  { purpose, label, number }: Pick<GuestLeg, 'purpose' | 'label' | 'number'>,
  what: 'guest-called' | 'guest-in' | 'guest-out' | 'guest-not-reached',
  detail?: string | null,
): Line[] {
  const guest = { role: purpose, label, number: number ?? '' };
  const told: Line = {
    actor: HUB,
    body: { kind: 'call', what, guest, ...(detail ? { detail } : {}) },
  };
  if (what === 'guest-in') return [told, plain('came-in', purpose)];
  return what === 'guest-out' ? [told, plain('went-out', purpose)] : [told];
}

export const plain = (kind: 'came-in' | 'went-out', role: GuestRole | 'worker'): Line => ({
  actor: HUB,
  body: { kind, role },
});

/** An authority outside that has said yes, and is with the person. */
export const whoTookOver = (legs: LegRow[]): GuestLeg | undefined =>
  legs.some((leg) => isCaller(leg) && isInRoom(leg))
    ? legs.find((leg): leg is GuestLeg => leg.kind === 'guest' && leg.hasAccepted && isInRoom(leg))
    : undefined;

/** Nobody is left who talks with them: out of the room at once, told so, and the way to say more. */
export async function leaveAfter(
  tx: Tx,
  legs: LegRow[],
  prompt: 'talk-over' | 'talk-over-outside' = 'talk-over',
): Promise<void> {
  const caller = legs.find((leg) => isCaller(leg) && isOnLine(leg) && leg.stage === 'room');
  if (!caller || !isCaller(caller)) return;
  await endIn(tx, { ...caller, stage: 'after', held: null }, { prompt });
}

/** Into another document, of these words. */
export async function endIn<L extends LegRow>(tx: Tx, leg: L, said: Said): Promise<void> {
  await saveLeg(tx, { ...leg, say: [said], room: null, tick: leg.tick + 1, wish: 'move', tries: 0 });
}
