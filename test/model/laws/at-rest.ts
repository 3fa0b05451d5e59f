import {
  asked,
  heldBy,
  openOffers,
  waits,
  type Contact,
  type Offer,
  type Worker,
  type World,
} from './world.js';

/**
 * Whom the router asks is its own choice, within these. What must be true of the hub whenever its router rests, and what
 * an offer that was just made must be. Each returns what is broken, in words.
 */
const TO_ANY_FREE = ['own', 'duty', 'other-area', 'other-unit'];
const ASKING = [...TO_ANY_FREE, 'everyone'];

const fits = ({ needs }: Worker, { need }: Contact): boolean =>
  need === null || need === 'other' || needs.includes(need);

const openOf = (world: World, worker: string): [string, Offer][] =>
  openOffers(world).filter(([, offer]) => offer.worker === worker);

/** Can be asked about one more: at work, there, free, with nothing before them. */
function isFree(world: World, id: string): boolean {
  const { here, onShift, status, room } = world.workers[id] as Worker;
  const load = heldBy(world, id).length + openOf(world, id).length;
  return here && onShift && status === 'available' && openOf(world, id).length === 0 && load < room;
}

export function brokenLaws(world: World): string[] {
  return [
    ...Object.entries(world.contacts).flatMap(([id, contact]) => [
      ...ownership(id, contact),
      ...(waits(contact) ? idleness(world, id, contact) : []),
    ]),
    ...Object.keys(world.workers).flatMap((id) => oneAtATime(world, id)),
    ...openOffers(world).flatMap(([id, offer]) => pointless(world, id, offer)),
  ];
}

/** Exactly one, and by the state one can see who: the desk holds what waits, a worker what was answered. */
function ownership(id: string, { state, holds, holder }: Contact): string[] {
  const meant = {
    waiting: 'desk',
    callback: 'desk',
    answered: 'worker',
    'wrap-up': 'worker',
    closed: 'closed',
  };
  return holds === meant[state] && (holder === null) === (state === 'closed')
    ? []
    : [`${id} is ${state} and held by ${holds} ${holder}`];
}

/** Never idle while a fitting contact waits; danger to life lies before everyone at once. */
function idleness(world: World, id: string, contact: Contact): string[] {
  const open = openOffers(world).filter(([, offer]) => offer.contact === id);
  const before = asked(world, id);
  const mayAsk = Object.keys(world.workers).filter(
    (worker) => !before.includes(worker) && !contact.avoid.includes(worker),
  );
  if (contact.danger)
    return mayAsk
      .filter((worker) => {
        const { here, onShift } = world.workers[worker] as Worker;
        return here && (onShift || world.watch.holder === worker);
      })
      .filter((worker) => !open.some(([, offer]) => offer.worker === worker))
      .map((worker) => `${id} is in danger and does not lie before ${worker}`);
  if (open.some(([, { step }]) => ASKING.includes(step))) return [];
  return mayAsk
    .filter((worker) => isFree(world, worker) && fits(world.workers[worker] as Worker, contact))
    .map((worker) => `${id} waits, ${worker} is free and is not asked`);
}

function oneAtATime(world: World, id: string): string[] {
  const ordinary = openOf(world, id).filter(
    ([, { contact, step }]) => step !== 'handover' && !world.contacts[contact]?.danger,
  );
  return ordinary.length > 1 ? [`${id} has ${ordinary.length} offers at once`] : [];
}

/** An open offer asks somebody who is there for something that can be taken. */
function pointless(world: World, id: string, { contact: contactId, worker, step, from }: Offer): string[] {
  const contact = world.contacts[contactId] as Contact;
  const isMeant =
    step === 'handover' ? contact.holds === 'worker' && contact.holder === from : waits(contact);
  return [
    ...(isMeant ? [] : [`${id} (${step}) is open, though ${contactId} is ${contact.state}`]),
    ...(world.workers[worker]?.here ? [] : [`${id} lies before ${worker}, who is away`]),
    ...(step !== 'handover' && contact.avoid.includes(worker) ? [`${worker} is asked, whom they avoid`] : []),
  ];
}

/** An offer the router made, and that is open still. @param world as it was when it was made */
export function brokenBy(world: World, id: string, offer: Offer): string[] {
  const { contact: contactId, worker: workerId, step, round } = offer;
  const [contact, worker] = [world.contacts[contactId], world.workers[workerId] as Worker];
  if (!contact) return [`${id} is about ${contactId}, which is not there`];
  const say = (isBroken: boolean, what: string): string[] =>
    isBroken ? [`${step} offer of ${contactId} to ${workerId}: ${what}`] : [];
  const again = Object.entries(world.offers).filter(
    ([other, one]) =>
      other !== id && one.contact === contactId && one.worker === workerId && one.round === round,
  );
  return [
    ...say(again.length > 0, 'asked twice in a round'),
    ...say(step === 'everyone' && !contact.danger, 'nobody is in danger'),
    ...say(step === 'desk' && world.watch.holder !== workerId, 'does not hold the watch'),
    ...say(step === 'lead' && world.watch.lead !== workerId, 'is not the hub lead'),
    ...say(step === 'unit-lead' && !worker.lead, 'leads no unit'),
    ...say(step === 'own' && contact.own !== workerId, 'is not their own worker'),
    ...say(step === 'duty' && !fits(worker, contact), 'takes other needs'),
    ...(TO_ANY_FREE.includes(step) ? toAFreeOne(world, offer, say) : []),
  ];
}

function toAFreeOne(
  world: World,
  { worker: workerId, contact }: Offer,
  say: (isBroken: boolean, what: string) => string[],
): string[] {
  const { onShift, status, room } = world.workers[workerId] as Worker;
  const hasHandover = openOf(world, workerId).some(([, { from }]) => from !== null);
  return [
    ...say(!onShift, 'is not on shift'),
    ...say(status !== 'available', `is ${status}`),
    ...say(heldBy(world, workerId).length + 1 > room, 'has no room'),
    ...say(world.contacts[contact]?.danger === true, 'danger to life is put to one'),
    ...say(hasHandover, 'has a colleague’s before them'),
  ];
}

/** The line as everyone sees it: danger first, then whoever came first. A call-back keeps its place. */
export const line = (world: World): string[] =>
  Object.entries(world.contacts)
    .filter(([, contact]) => waits(contact))
    .sort(([a, one], [b, other]) => one.rank - other.rank || one.arrived - other.arrived || (a < b ? -1 : 1))
    .map(([id]) => id);

/** After hours in which nobody answered: all who could be asked were asked, and a human was told of what nobody took. */
export function forgotten(dusk: World, dawn: World, askedBetween: Set<string>): string[] {
  const waited = Object.entries(dawn.contacts).filter(
    ([id, contact]) => waits(contact) && dusk.contacts[id] && waits(dusk.contacts[id]),
  );
  return [
    ...waited.filter(([, { alarm }]) => alarm === null).map(([id]) => `${id} waited all night in silence`),
    ...Object.keys(dawn.workers)
      .filter((worker) => isFree(dusk, worker) && !askedBetween.has(worker))
      .flatMap((worker) =>
        waited
          .filter(([, one]) => fits(dawn.workers[worker] as Worker, one) && !one.avoid.includes(worker))
          .map(([id]) => `${worker} was free all night and nobody asked, though ${id} waited`),
      ),
  ];
}
