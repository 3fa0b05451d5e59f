import {
  fits,
  inDanger,
  isSilent,
  rankOf,
  waits,
  type Alert,
  type Contact,
  type Worker,
  type World,
} from '../world.js';

/** From which rung on those at home are told, by band, and how; a band that is not here can wait until the morning. */
const RUNGS: Partial<Record<Contact['band'], Record<Alert['by'], number>>> = {
  R0: { sms: 1, ring: 2 },
  R1: { sms: 3, ring: 4 },
  R2: { sms: 3, ring: 4 },
  Rx: { sms: 3, ring: 4 },
};
/**
 * Nobody is told again of the same by the same way, nor tried again at a number that did not work, for so long; of danger to
 * life, for the round.
 */
const LATELY = 600e6;
const since = (contact: Contact, now: number): number =>
  Math.max(now - LATELY, inDanger(contact) ? contact.roundAt : 0);

const hasReached = ({ band, rung }: Contact, by: Alert['by']): boolean =>
  rung >= (RUNGS[band]?.[by] ?? Infinity);
export const hasReachedHome = (contact: Contact): boolean => hasReached(contact, 'sms');

/** The last rungs: from which one on the desk and the hub lead are told, by band. */
const DESK: Record<Contact['band'], number> = { R0: 4, R1: 6, R2: 6, Rx: 6, R3: 2, R4: 2, R5: 2 };
/** From this rank on nobody's telephone rings for it: it can wait for somebody to read. */
const CAN_WAIT = 3;

/** The desk and the hub lead answer for what nobody takes, with their console closed, too: by the telephone, then. */
function isToldAsLast({ watch, workers }: World, id: string, contact: Contact, by: Alert['by']): boolean {
  const { home: hasTelephone, here } = workers[id] as Worker;
  const isDue =
    (watch.holder === id && contact.rung >= DESK[contact.band]) ||
    (watch.lead === id && contact.rung > DESK[contact.band]);
  const suits = by === 'sms' || rankOf(contact.band) < CAN_WAIT;
  return isDue && suits && hasTelephone && !here && !contact.avoid.includes(id);
}

/** At home, by the telephone, able to take it. */
function couldBeTold(worker: Worker, id: string, contact: Contact): boolean {
  const { home, here, onShift } = worker;
  // for danger to life everyone at home is told, whatever their unit takes
  const suits = inDanger(contact) || fits(worker, contact);
  return home && onShift && !here && !contact.avoid.includes(id) && suits;
}

/** Those at home who should have been told by now, and were not. */
export function untold(world: World, id: string, contact: Contact): string[] {
  if (isSilent(world, contact)) return [];
  const lately = Object.values(world.alerts).filter(
    (alert) => alert.contact === id && alert.made > since(contact, world.now),
  );
  return (['sms', 'ring'] as const)
    .filter((by) => hasReached(contact, by))
    .flatMap((by) =>
      Object.entries(world.workers)
        .filter(([worker, one]) => couldBeTold(one, worker, contact))
        .filter(([worker]) => !lately.some((alert) => alert.worker === worker && alert.by === by))
        .map(([worker]) => `${worker} at home was not told of ${id} by ${by}`),
    );
}

/** One that was just made. @param world as it was when it was made. @param isAnew the escalation has begun anew since */
export function brokenByAlert(world: World, [id, alert]: [string, Alert], isAnew: boolean): string[] {
  const contact = world.contacts[alert.contact];
  if (!contact) return [`${id} is about ${alert.contact}, which is not there`];
  const { worker, by } = alert;
  const isLast = isToldAsLast(world, worker, contact, by);
  const before = Object.entries(world.alerts).filter(
    ([other, one]) =>
      other !== id &&
      one.contact === alert.contact &&
      one.worker === worker &&
      one.made <= alert.made &&
      one.made > since(contact, alert.made),
  );
  const faults: [isBroken: boolean, what: string][] = [
    [!waits(contact), `${alert.contact} is ${contact.state}`],
    [isSilent(world, contact), 'somebody has seen it'],
    [
      !isLast && !isAnew && !hasReached(contact, by),
      `its rung (${contact.band}, ${contact.rung}) has not come`,
    ],
    [!isLast && !couldBeTold(world.workers[worker] as Worker, worker, contact), 'is not at home for it'],
    [before.some(([, one]) => one.by === by), 'was told a moment ago, or cannot be reached'],
  ];
  return faults
    .filter(([isBroken]) => isBroken)
    .map(([, what]) => `${by} about ${alert.contact} to ${worker}: ${what}`);
}
