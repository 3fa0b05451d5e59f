import {
  asked,
  fits,
  heldBy,
  inDanger,
  isSilent,
  isSought,
  openOffers,
  rankOf,
  waits,
  type Contact,
  type Offer,
  type Worker,
  type World,
} from '../world.js';
import { untold } from './alerts.js';

/**
 * Whom the router asks is its own choice, within laws. Here: what must be true of the hub whenever its router rests. Each
 * returns what is broken, in words.
 */
const ASKING = ['own', 'duty', 'other-area', 'other-unit', 'standby', 'everyone', 'handover'];

const openOf = (world: World, worker: string): [string, Offer][] =>
  openOffers(world).filter(([, offer]) => offer.worker === worker);

/** Can be asked about one more: at work, there, free, with nothing before them. */
export function isFree(world: World, id: string): boolean {
  const { here, home, onShift, status, room } = world.workers[id] as Worker;
  const load = heldBy(world, id).length + openOf(world, id).length;
  const isAtWork = here && onShift && !home;
  return isAtWork && status === 'available' && openOf(world, id).length === 0 && load < room;
}

export function brokenLaws(world: World): string[] {
  return [
    ...Object.entries(world.contacts).flatMap(([id, contact]) => [
      ...ownership(id, contact),
      ...(isSought(contact) ? seeking(world, id, contact) : []),
      ...(waits(contact) ? untold(world, id, contact) : []),
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

/** Somebody has seen it: silence. Else everyone who should be is asked, and whoever had seen it has taken it. */
const seeking = (world: World, id: string, contact: Contact): string[] => {
  if (isSilent(world, contact)) return noise(world, id, contact);
  return [
    ...(contact.seen ? [`${id} was seen by ${contact.seen.by}, who did nothing, and is forgotten`] : []),
    ...(inDanger(contact) ? unheard(world, id, contact) : idleness(world, id, contact)),
  ];
};

const noise = (world: World, id: string, { seen }: Contact): string[] =>
  openOffers(world)
    .filter(([, { contact, worker }]) => contact === id && worker !== seen?.by)
    .map(([, { worker }]) => `${id} is seen to by ${seen?.by}, and still lies before ${worker}`);

const notAsked = (world: World, id: string, { avoid }: Contact): string[] => {
  const before = asked(world, id);
  return Object.keys(world.workers).filter((worker) => !before.includes(worker) && !avoid.includes(worker));
};

/** Danger to life lies before everyone at once. */
function unheard(world: World, id: string, contact: Contact): string[] {
  const open = openOffers(world).filter(([, offer]) => offer.contact === id);
  return notAsked(world, id, contact)
    .filter((worker) => {
      const { here, onShift } = world.workers[worker] as Worker;
      return here && (onShift || world.watch.holder === worker);
    })
    .filter((worker) => !open.some(([, offer]) => offer.worker === worker))
    .map((worker) => `${id} is in danger and does not lie before ${worker}`);
}

/** Never idle while a fitting contact waits. */
function idleness(world: World, id: string, contact: Contact): string[] {
  const open = openOffers(world).filter(([, offer]) => offer.contact === id);
  if (open.some(([, { step }]) => ASKING.includes(step))) return [];
  return notAsked(world, id, contact)
    .filter((worker) => isFree(world, worker) && fits(world.workers[worker] as Worker, contact))
    .map((worker) => `${id} waits, ${worker} is free and is not asked`);
}

function oneAtATime(world: World, id: string): string[] {
  const ordinary = openOf(world, id).filter(
    ([, { contact, step }]) => step !== 'handover' && !inDanger(world.contacts[contact] as Contact),
  );
  // What was danger to life when it was put to everyone, and is so no more, stays before them.
  const ofOne = ordinary.filter(([, { step }]) => step !== 'everyone');
  return ofOne.length > 1 ? [`${id} has ${ofOne.length} offers at once`] : [];
}

/** An open offer asks somebody who is there for something that can be taken. */
function pointless(world: World, id: string, offer: Offer): string[] {
  const { contact: contactId, worker, step, from, sought } = offer;
  const contact = world.contacts[contactId] as Contact;
  const isHandover = contact.holds === 'worker' && contact.holder === from;
  const isMeant = step === 'handover' ? isHandover && (!sought || contact.relieve === from) : waits(contact);
  const isOfARouter = step !== 'handover' || sought;
  return [
    ...(isMeant ? [] : [`${id} (${step}) is open, though ${contactId} is ${contact.state}`]),
    ...(world.workers[worker]?.here ? [] : [`${id} lies before ${worker}, who is away`]),
    ...(isOfARouter && contact.avoid.includes(worker) ? [`${worker} is asked, whom they avoid`] : []),
  ];
}

/** From what age on in hours, by rank, somebody goes before R2: three quarters of the longest that anyone may wait. */
const LIFTED_HOURS: Record<number, number> = { 3: 6, 4: 9, 5: 9 };

function standing({ now }: World, { band, arrived }: Contact): number {
  const hours = (now - arrived) / 3600e6;
  return hours >= (LIFTED_HOURS[rankOf(band)] ?? Infinity) ? 1.5 : rankOf(band);
}

/** The line as everyone sees it: danger first, then whoever came first, and nobody for ever last. A call-back keeps its place. */
export const line = (world: World): string[] =>
  Object.entries(world.contacts)
    .filter(([, contact]) => waits(contact))
    .sort(
      ([a, one], [b, other]) =>
        standing(world, one) - standing(world, other) || one.arrived - other.arrived || (a < b ? -1 : 1),
    )
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
