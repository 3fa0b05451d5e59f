import { heldBy, openOffers, type Contact, type Worker, type World } from './world.js';

/** How responsibility and the watch pass on in the model, and what the hub's own eye does. */
export const contactOf = (world: World, id: string): Contact => world.contacts[id] as Contact;
export const workerOf = (world: World, id: string): Worker => world.workers[id] as Worker;

/** By acceptance: the one way in which a worker becomes responsible. */
export function pass(world: World, id: string, to: string): void {
  withdrawAll(world, id);
  const contact = contactOf(world, id);
  Object.assign(contact, { state: 'answered', holds: 'worker', holder: to, alarm: null });
  contact.links += 1;
}

export function passWatch(world: World, to: string): void {
  world.watch.holder = to;
  world.watch.links += 1;
  world.reached = null;
  for (const contact of Object.values(world.contacts).filter(({ holds }) => holds === 'desk')) {
    contact.holder = to;
    contact.links += 1;
  }
}

export function withdrawAll(world: World, contact: string): void {
  for (const [, offer] of openOffers(world)) if (offer.contact === contact) offer.outcome = 'withdrawn';
}

/** Deadlines, lost workers, a watch without its holder. @param alive all along, by the pulse: else nobody counts as lost */
export function sweep(world: World, alive = true): void {
  expire(world);
  if (!alive) return;
  for (const [id, { here }] of Object.entries(world.workers)) if (!here) lose(world, id);
  const { holder, deputy, lead } = world.watch;
  if (workerOf(world, holder).here) return;
  if (deputy && deputy !== holder && workerOf(world, deputy).here) passWatch(world, deputy);
  else if (lead !== holder) passWatch(world, lead);
}

export function expire(world: World): void {
  for (const [, offer] of openOffers(world)) if (offer.until <= world.now) offer.outcome = 'expired';
}

/** What they held falls to the watch of now; what they had reached out, and what lay before them, goes with them. */
function lose(world: World, id: string): void {
  for (const [, offer] of openOffers(world)) if (offer.worker === id) offer.outcome = 'lost';
  for (const [contactId, contact] of heldBy(world, id)) {
    withdrawAll(world, contactId);
    contact.state = contact.state === 'wrap-up' ? 'callback' : 'waiting';
    Object.assign(contact, { holds: 'desk', holder: world.watch.holder, own: id });
    contact.links += 1;
    contact.round += 1;
  }
}
