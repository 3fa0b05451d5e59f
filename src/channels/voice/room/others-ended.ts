import { guestSaid } from '../../../../libs/voice/index.js';
import type { Named } from '../../../../libs/protocol/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { workerInRoom } from '../caller/where-now.js';
import type { CallNow } from '../legs/call-now.js';
import type { GuestLeg, LegRow, WorkerLeg } from '../legs/leg-row.js';
import { announce, guestLines, leaveAfter, plain, tellWorker } from './announce.js';

/** Whoever was called in has put the telephone down, or never took it up. */
export async function guestEnded(tx: Tx, leg: GuestLeg, call: CallNow, others: LegRow[]): Promise<void> {
  const { contactId, purpose, stage, endedBy } = leg;
  if (stage === 'over') return;
  if (stage !== 'room') {
    await append(tx, contactId, guestLines(leg, 'guest-not-reached', endedBy));
    return tellWorker(tx, contactId, call.holder?.workerId, guestSaid('missing', purpose));
  }
  await append(tx, contactId, guestLines(leg, 'guest-out'));
  await announce(tx, contactId, guestSaid('out', purpose), () => true);
  // who took them over has gone, and so had the worker
  if (leg.hasAccepted && !workerInRoom(call, others)) await leaveAfter(tx, others, 'talk-over-outside');
}

/** A colleague who was asked in, or a lead: nobody who answers for the contact. */
export async function besideEnded(tx: Tx, leg: WorkerLeg, call: CallNow): Promise<void> {
  const { contactId, purpose, leadWay, stage } = leg;
  if (stage === 'over' || stage === 'gone') return;
  const who = await named(tx, leg.workerId);
  const isIn = stage === 'room';
  if (purpose === 'lead') {
    if (isIn) await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'lead-out', who } }]);
    if (!isIn || leadWay !== 'join') return;
  } else {
    const what = isIn ? 'worker-out' : 'worker-not-reached';
    await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what, who } }]);
  }
  if (!isIn) return tellMissing(tx, leg, call);
  await append(tx, contactId, [plain('went-out', 'worker')]);
  await announce(tx, contactId, { prompt: 'colleague-out', with: { name: who.name } }, () => true);
}

/** A colleague who was to take it over is not in the call, or not any more; what was held for it is taken back elsewhere. */
export async function secondEnded(tx: Tx, leg: WorkerLeg, call: CallNow, others: LegRow[]): Promise<void> {
  if (leg.purpose !== 'second' || leg.workerId === call.holder?.workerId) return;
  if (leg.stage === 'ask') return tellMissing(tx, leg, call);
  if (leg.stage !== 'room' || others.some(({ held }) => held === 'handover')) return;
  const { name } = await named(tx, leg.workerId);
  await announce(tx, leg.contactId, { prompt: 'colleague-out', with: { name } }, () => true);
}

/** A colleague has not come: said to whoever answers for the contact, who waits for them. */
export async function tellMissing(tx: Tx, { contactId, workerId }: WorkerLeg, call: CallNow): Promise<void> {
  const { name } = await named(tx, workerId);
  await tellWorker(tx, contactId, call.holder?.workerId, { prompt: 'colleague-missing', with: { name } });
}

export async function named(tx: Pick<Tx, 'rows'>, workerId: string): Promise<Named> {
  const [who] = await tx.rows<Named>(
    `select id as "workerId", first_name as name, title from worker where id = $1`,
    [workerId],
  );
  return who as Named;
}
