import { isChoiceFor } from '../../../../libs/routing/index.js';
import { company, type Company, type Said, type Unmet } from '../../../../libs/voice/index.js';
import type { Place } from '../../../routing/line.js';
import type { CallNow } from '../legs/call-now.js';
import { isInRoom, isWorker, type CallerLeg, type LegRow, type WorkerLeg } from '../legs/leg-row.js';

/** The telephone of whoever answers for the contact, when it is in the room and waits for the person there. A lead only looks on. */
export const workerInRoom = (call: CallNow, legs: LegRow[]): WorkerLeg | undefined =>
  call.state === 'answered' && call.holds === 'worker'
    ? legs.find(
        (leg): leg is WorkerLeg =>
          isWorker(leg) && leg.workerId === call.holder?.workerId && leg.purpose !== 'lead' && isInRoom(leg),
      )
    : undefined;

/** By the same rule as in the chat. */
export const unmetOf = ({ unmet }: CallNow): Unmet | null =>
  unmet && { wish: unmet, mayMeetAnother: isChoiceFor(unmet, 'another') };

/** What a person in the line hears now, after what they just asked for. */
export function companyOf(
  leg: CallerLeg,
  call: CallNow,
  { legs, place }: { legs: LegRow[]; place: Place | null },
): Company {
  const isTaken = call.state === 'answered' && call.holds === 'worker';
  return company(leg.told, {
    place: isTaken ? null : place,
    accepted: isTaken ? call.holder : null,
    isReady: workerInRoom(call, legs) !== undefined,
    isExhausted: call.isExhausted && !isTaken,
    unmet: unmetOf(call),
    holder: call.holder?.name ?? '',
  });
}

/** The leg as it comes to stand: another document, which counts from now on. */
export function withCompany(leg: CallerLeg, said: Said[], now: Company, room: string | null): CallerLeg {
  return {
    ...leg,
    stage: now.stage,
    say: [...said, ...now.say],
    told: now.told,
    room: now.stage === 'room' ? room : null,
    conversation: null,
  };
}
