import type { Purpose, Said } from '../../../../libs/voice/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import type { CallNow } from '../legs/call-now.js';
import {
  isCaller,
  isInRoom,
  isOnLine,
  isWorker,
  type CallerLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { saveLeg } from '../legs/legs.js';
import { telephoneOf } from '../legs/telephone-of.js';
import { endIn } from '../room/announce.js';

/** Workers who may talk with a person: not who was asked in, nor who leads. */
const KEEP_COMPANY: ReadonlySet<Purpose> = new Set<Purpose>(['accepted', 'standby', 'second']);

export const keepsCompany = (leg: LegRow): boolean =>
  isWorker(leg) && KEEP_COMPANY.has(leg.purpose) && isInRoom(leg);

/** By whoever was responsible; or, closed while they talked, by the last worker in the room in which they are. */
export function isLetDown(
  leg: WorkerLeg,
  { holds, holder }: CallNow,
  [caller, ...others]: [CallerLeg, ...LegRow[]],
): boolean {
  if (holds === 'worker') return holder?.workerId === leg.workerId;
  const isInCompany = others.some((other) => keepsCompany(other) && other.room === caller.room);
  return holds === 'closed' && !isInCompany;
}

/** They called, there is a number that nobody has called unsafe, and they were not in a talk that came to its end. */
export const isToGetBackTo = ({ outgoing, stage }: CallerLeg, call: CallNow): boolean =>
  !outgoing &&
  stage !== 'room' &&
  stage !== 'after' &&
  call.state !== 'closed' &&
  (call.callBackTo !== null || (call.number !== null && call.isSafe !== false));

/**
 * A browser that did not hold, or that they left on purpose: their telephone rings instead, and the person is in the line with
 * company until it is answered. Responsibility stays where it is. @returns false when there is no telephone
 */
export async function byTelephone(tx: Tx, leg: WorkerLeg, call: CallNow, others: LegRow[]): Promise<boolean> {
  if (leg.way !== 'browser') return false;
  const phone = await telephoneOf(tx, leg.workerId);
  await tx.rows(`update voice_leg set broken = true where id = $1`, [leg.id]);
  const caller = others.find((other): other is CallerLeg => isCaller(other) && isOnLine(other));
  if (!phone || !caller) return false;
  await append(tx, leg.contactId, [{ actor: HUB, body: { kind: 'call', what: 'ear-lost' } }]);
  await letSecondsOut(tx, others, 'worker-first-again');
  const said: Said = { prompt: 'ear-lost', with: { name: call.holder?.name ?? '' } };
  if (caller.stage === 'room') await toLine(tx, caller, said);
  else await saveLeg(tx, { ...caller, told: { ...caller.told, owed: [said] } });
  return true;
}

/** Who came in to take over, and to be briefed by somebody who is no longer there, or not there now. */
export async function letSecondsOut(
  tx: Tx,
  others: LegRow[],
  prompt: 'worker-first-gone' | 'worker-first-again',
): Promise<void> {
  for (const other of others)
    if (isWorker(other) && other.purpose === 'second' && isInRoom(other))
      await endIn(tx, { ...other, stage: 'over' }, { prompt });
}

/**
 * Out of an empty room, at once: a silence would say that nobody is there.
 * @param workerId whom `said` names as the one who has them now: that is not said again
 */
export async function toLine(tx: Tx, caller: CallerLeg, said: Said, workerId?: string): Promise<void> {
  const { worker: _, ...before } = caller.told;
  const told = workerId ? { ...before, worker: workerId } : before;
  await saveLeg(tx, {
    ...caller,
    ...{ stage: 'waiting', say: [said], room: null, told, tick: caller.tick + 1, wish: 'move', held: null },
  });
}
