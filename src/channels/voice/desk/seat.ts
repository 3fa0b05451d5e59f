import { hold } from '../../../contacts/ledger.js';
import type { Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { workerInRoom } from '../caller/where-now.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import {
  isCaller,
  isInRoom,
  isWorker,
  type CallerLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { liveLegs } from '../legs/legs.js';

/** A call as whoever does something in it finds it. The contact and all its telephones are locked. */
export interface Seat {
  call: CallNow;
  legs: LegRow[];
  mine: WorkerLeg;
}

/** The seat of whoever answers for the contact, in the room. @throws Refused `unknown-contact`, `not-responsible`, `not-in-call` */
export async function ownSeat(tx: Tx, contactId: string, workerId: string): Promise<Seat> {
  await hold(tx, contactId);
  const call = await callNow(tx, contactId);
  if (call.holds !== 'worker' || call.holder?.workerId !== workerId)
    throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
  const legs = await liveLegs(tx, contactId);
  const mine = workerInRoom(call, legs);
  if (!mine) throw notInCall();
  return { call, legs, mine };
}

/** The seat of any worker who is in the room. @throws Refused `unknown-contact`, `not-in-call` */
export async function anySeat(tx: Tx, contactId: string, workerId: string): Promise<Seat> {
  await hold(tx, contactId);
  const legs = await liveLegs(tx, contactId);
  const mine = legs.find(
    (leg): leg is WorkerLeg => isWorker(leg) && leg.workerId === workerId && isInRoom(leg),
  );
  if (!mine) throw notInCall();
  return { call: await callNow(tx, contactId), legs, mine };
}

/** The person's telephone in the room. @throws Refused `person-not-in-call` */
export function personIn(legs: LegRow[]): CallerLeg {
  const caller = legs.find((leg): leg is CallerLeg => isCaller(leg) && isInRoom(leg));
  if (!caller) throw new Refused('person-not-in-call', 'Personen är inte med i samtalet just nu.');
  return caller;
}

/** @throws Refused `leg-gone` */
export function legIn<L extends LegRow>(legs: LegRow[], id: string, is: (leg: LegRow) => leg is L): L {
  const leg = legs.find((one): one is L => one.id === id && is(one));
  if (!leg) throw new Refused('leg-gone', 'Den telefonen är inte med i samtalet längre.');
  return leg;
}

const notInCall = (): Refused =>
  new Refused('not-in-call', 'Din telefon är inte med i samtalet. Svara och tryck 1 först.');
