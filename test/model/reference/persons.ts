import type { Band } from '../../../libs/protocol/index.js';
import { contactOf, endLowering, regraded } from '../passing.js';
import { openOffers, rankOf, type Contact, type World } from '../world.js';
import type { AllMeant } from './meant.js';

/** What the town's answers find, each once: the ground, and the band that it calls for. */
const GROUNDS: Record<string, { found: string; band: Band }> = {
  'danger yes': { found: 'danger:yes', band: 'R0' },
  'danger no': { found: 'danger:no', band: 'R5' },
  'need social': { found: 'need:social', band: 'R4' },
};

/** What the person does. */
export const ofPersons: AllMeant<'arrive' | 'answer' | 'avoid' | 'leave' | 'come back' | 'write'> = {
  arrive(world, { contact }) {
    if (world.contacts[contact]) return 'known';
    const { holder } = world.watch;
    world.contacts[contact] = {
      ...{ state: 'waiting', holder, holds: 'desk', links: 1, had: [holder], band: 'Rx', settled: false },
      ...{ found: [], need: null, own: null, avoid: [], relieve: null, seen: null, unanswered: null },
      ...{ round: 1, roundAt: world.now, arrived: world.now, rung: 0, alarm: null },
    };
    return 'ok';
  },
  answer(world, { contact: id, question, option }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    if (question === 'need') contact.need = option;
    if (contact.holds === 'worker') contact.unanswered ??= world.now;
    const ground = GROUNDS[`${question} ${option}`];
    const isNew = ground !== undefined && !contact.found.includes(ground.found);
    // Not all is answered: it may still be urgent.
    if (contact.band === 'Rx') contact.band = 'R2';
    if (!isNew) return 'ok';
    contact.found = [...contact.found, ground.found].sort();
    endLowering(world, id, 'overtaken');
    if (rankOf(ground.band) < rankOf(contact.band)) regraded(world, contact, ground.band);
    return 'ok';
  },
  avoid(world, { contact: id, worker }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    const before = contact.avoid;
    contact.avoid = [worker];
    for (const [, offer] of openOffers(world))
      if (offer.contact === id && offer.worker === worker) offer.outcome = 'withdrawn';
    if (contact.holder !== worker) goOnWith(world, id, contact);
    else if (contact.holds === 'worker' && contact.relieve !== worker && !before.includes(worker)) {
      contact.relieve = worker;
      contact.round += 1;
    }
    return 'ok';
  },
  /** Not an end: they are owed a call-back, by whoever answers for them, in their place of the line. */
  leave(world, { contact: id }) {
    const contact = contactOf(world, id);
    if (contact.state === 'waiting') contact.state = 'callback';
    return 'ok';
  },
  'come back'(world, { contact: id }) {
    const contact = contactOf(world, id);
    if (contact.state === 'callback') contact.state = 'waiting';
    return 'ok';
  },
  write(world, { contact: id }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    if (contact.state === 'callback') contact.state = 'waiting';
    if (contact.state === 'wrap-up') contact.state = 'answered';
    if (contact.holds === 'worker') contact.unanswered ??= world.now;
    return 'ok';
  },
};

/** They want to go on with whom they have: nobody else is sought any more. */
function goOnWith(world: World, id: string, contact: Contact): void {
  if (contact.relieve === null) return;
  contact.relieve = null;
  for (const [, offer] of openOffers(world))
    if (offer.contact === id && offer.sought) offer.outcome = 'withdrawn';
}
