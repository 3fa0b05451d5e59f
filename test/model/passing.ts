import type { Band } from '../../libs/protocol/index.js';
import {
  heldBy,
  isSilent,
  isSought,
  openLowering,
  openOffers,
  rankOf,
  type Contact,
  type Lowering,
  type Worker,
  type World,
} from './world.js';

/** How responsibility, urgency and the watch pass on in the model, and what the hub's own eye does. */
export const contactOf = (world: World, id: string): Contact => world.contacts[id] as Contact;
export const workerOf = (world: World, id: string): Worker => world.workers[id] as Worker;

const addTo = (list: string[], one: string): string[] => [...new Set([...list, one])].sort();

/** By acceptance: the one way in which a worker becomes responsible. What was said and wished of the one before is over. */
export function pass(world: World, id: string, to: string): void {
  withdrawAll(world, id);
  const contact = contactOf(world, id);
  Object.assign(contact, {
    ...{ state: 'answered', holds: 'worker', holder: to, alarm: null },
    ...{ relieve: null, seen: null, unanswered: world.now, had: addTo(contact.had, to) },
  });
  contact.links += 1;
}

export function passWatch(world: World, to: string): void {
  world.watch.holder = to;
  world.watch.links += 1;
  world.reached = null;
  for (const contact of Object.values(world.contacts).filter(({ holds }) => holds === 'desk')) {
    Object.assign(contact, { holder: to, had: addTo(contact.had, to) });
    contact.links += 1;
  }
}

export function withdrawAll(world: World, contact: string): void {
  for (const [, offer] of openOffers(world)) if (offer.contact === contact) offer.outcome = 'withdrawn';
}

/** Danger to life is another thing than what was said no to before, and what is worse another than what was seen: everyone is asked, and at once. */
export function regraded(world: World, contact: Contact, band: Band): void {
  const isWorse = rankOf(band) < rankOf(contact.band);
  const isNew = isWorse && (band === 'R0' || isSilent(world, contact));
  contact.band = band;
  if (!isNew) return;
  contact.round += 1;
  contact.seen = null;
}

export function endLowering(world: World, contact: string, outcome: Lowering['outcome']): void {
  const [, lowering] = openLowering(world, contact) ?? [];
  if (lowering) lowering.outcome = outcome;
}

/**
 * Deadlines, lost workers, a watch without its holder, what was seen and not taken.
 * @param alive all along, by the pulse: else nobody counts as lost
 */
export function sweep(world: World, alive = true): void {
  expire(world);
  if (alive) {
    for (const [id, { here }] of Object.entries(world.workers)) if (!here) lose(world, id);
    rescueWatch(world);
  }
  for (const contact of Object.values(world.contacts).filter(isSought)) forget(world, contact);
}

function rescueWatch(world: World): void {
  const { holder, deputy, lead } = world.watch;
  if (workerOf(world, holder).here) return;
  if (deputy && deputy !== holder && workerOf(world, deputy).here) passWatch(world, deputy);
  else if (lead !== holder) passWatch(world, lead);
}

export function expire(world: World): void {
  for (const [, offer] of openOffers(world)) if (offer.until <= world.now) offer.outcome = 'expired';
}

/** Who had seen it did nothing: everyone is asked anew. */
function forget({ now }: World, contact: Contact): void {
  if (contact.seen === null || contact.seen.until > now) return;
  contact.seen = null;
  contact.round += 1;
}

/** They cannot see to it any more: everyone is asked anew at the next look. */
export function forgetSeen({ now }: World, { seen }: Contact, by: string): void {
  if (seen?.by === by) seen.until = Math.min(seen.until, now);
}

/** What they held falls to the watch of now; what they had reached out, and what lay before them, goes with them. */
function lose(world: World, id: string): void {
  for (const [, offer] of openOffers(world)) if (offer.worker === id) offer.outcome = 'lost';
  for (const contact of Object.values(world.contacts)) forgetSeen(world, contact, id);
  const { holder } = world.watch;
  for (const [contactId, contact] of heldBy(world, id)) {
    withdrawAll(world, contactId);
    contact.state = contact.state === 'wrap-up' ? 'callback' : 'waiting';
    Object.assign(contact, {
      ...{ holds: 'desk', holder, own: id, had: addTo(contact.had, holder) },
      ...{ relieve: null, seen: null, unanswered: null },
    });
    contact.links += 1;
    contact.round += 1;
  }
}
