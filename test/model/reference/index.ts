import type { Answer, Deed, DeedOf } from './deeds.js';
import { contactOf, expire, pass, passWatch, sweep, withdrawAll, workerOf } from './passing.js';
import { heldBy, openOffers, type World } from './world.js';

type Meant<K extends Deed['do']> = (world: World, deed: DeedOf<K>, answer: Answer) => string;

const HANDOVER_SECONDS = 180;

/**
 * The hub as it is meant, small enough to be seen to be right: what a deed does to who is responsible, to the watch, to
 * presence and to the offers that are open. Changes the world it is given. Whom the router then asks is in `laws.ts`.
 * @param answer only for the id of the offer that was made, which the model cannot know. @returns what is answered
 */
export const expected = (world: World, deed: Deed, answer: Answer): string =>
  (meant[deed.do] as Meant<Deed['do']>)(world, deed, answer);

const meant: { [K in Deed['do']]: Meant<K> } = {
  arrive(world, { contact }) {
    if (world.contacts[contact]) return 'known';
    world.contacts[contact] = {
      ...{ state: 'waiting', holder: world.watch.holder, holds: 'desk', links: 1, danger: false, own: null },
      ...{ avoid: [], round: 1, need: null, rank: 2, arrived: world.now, alarm: null },
    };
    return 'ok';
  },
  answer(world, { contact: id, question, option }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    if (question === 'danger' && option === 'yes' && !contact.danger) {
      contact.danger = true;
      contact.round += 1;
    }
    return 'ok';
  },
  avoid(world, { contact: id, worker }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    contact.avoid = [worker];
    for (const [, offer] of openOffers(world))
      if (offer.contact === id && offer.worker === worker) offer.outcome = 'withdrawn';
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
    if (contact.state === 'callback') contact.state = 'waiting';
    if (contact.state === 'wrap-up') contact.state = 'answered';
    return contact.state === 'closed' ? 'closed' : 'ok';
  },

  accept(world, { offer: id, by }) {
    const offer = world.offers[id];
    if (offer?.worker !== by) return 'unknown-offer';
    if (offer.outcome === 'accepted') return 'ok';
    if (offer.outcome !== null || offer.until <= world.now) return 'offer-gone';
    offer.outcome = 'accepted';
    pass(world, offer.contact, by);
    return 'ok';
  },
  decline(world, { offer: id, by }) {
    const offer = world.offers[id];
    if (offer?.worker !== by || offer.outcome !== null) return 'offer-gone';
    offer.outcome = 'declined';
    return 'ok';
  },
  withdraw(world, { offer: id, by }) {
    const offer = world.offers[id];
    if (offer?.from !== by || offer.outcome !== null) return 'offer-gone';
    offer.outcome = 'withdrawn';
    return 'ok';
  },
  'hand over'(world, { contact: id, from, to }, { offer }) {
    const contact = contactOf(world, id);
    if (contact.holder !== from) return 'not-responsible';
    if (contact.holds === 'desk') return 'not-now';
    if (from === to) return 'not-possible';
    if (!workerOf(world, to).here) return 'not-here';
    if (openOffers(world).some(([, one]) => one.contact === id && one.worker === to)) return 'not-possible';
    world.offers[offer ?? 'none'] = {
      ...{ contact: id, worker: to, from, step: 'handover', round: contact.round },
      ...{ until: world.now + HANDOVER_SECONDS * 1e6, outcome: null },
    };
    return 'ok';
  },

  take(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.holds !== 'desk') return 'not-waiting';
    const mayTake = world.watch.holder === by || workerOf(world, by).lead;
    if (!mayTake || contact.avoid.includes(by)) return 'not-allowed';
    for (const [, offer] of openOffers(world))
      if (offer.contact === id && offer.worker === by) offer.outcome = 'accepted';
    pass(world, id, by);
    return 'ok';
  },
  end(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.holds !== 'worker' || contact.holder !== by) return 'not-responsible';
    if (contact.state !== 'answered') return 'not-now';
    contact.state = 'wrap-up';
    const isTalking = heldBy(world, by).some(([, { state }]) => state === 'answered');
    const worker = workerOf(world, by);
    if (worker.status === 'available' && !isTalking) worker.status = 'wrap-up';
    return 'ok';
  },
  close(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.holds !== 'worker' || contact.holder !== by) return 'not-responsible';
    withdrawAll(world, id);
    Object.assign(contact, { state: 'closed', holds: 'closed', holder: null, alarm: null });
    contact.links += 1;
    const isWriting = heldBy(world, by).some(([, { state }]) => state === 'wrap-up');
    const worker = workerOf(world, by);
    if (worker.status === 'wrap-up' && !isWriting) worker.status = 'available';
    return 'ok';
  },
  'close without a plan': () => 'invalid',

  say(world, { by, status }) {
    if (status === 'away' && heldBy(world, by).length > 0) return 'holds-contacts';
    Object.assign(workerOf(world, by), { here: true, status });
    return 'ok';
  },
  lose(world, { by }) {
    workerOf(world, by).here = false;
    sweep(world);
    return 'ok';
  },
  'sit down'(world, { by }) {
    Object.assign(workerOf(world, by), { here: true, status: 'available' });
    return 'ok';
  },
  'end shift'(world, { by }) {
    if (heldBy(world, by).length > 0 || world.watch.holder === by) return 'holds-contacts';
    const worker = workerOf(world, by);
    if (worker.onShift) return 'shift-goes-on';
    Object.assign(worker, { here: true, status: 'away' });
    return 'ok';
  },
  'shift over'(world, { by }) {
    workerOf(world, by).onShift = false;
    return 'ok';
  },
  'shift begins'(world, { by }) {
    workerOf(world, by).onShift = true;
    return 'ok';
  },

  'reach watch'(world, { from, to }, { offer }) {
    if (world.watch.holder !== from) return 'not-holder';
    if (from === to) return 'not-possible';
    world.reached = { offer: offer ?? 'none', to };
    return 'ok';
  },
  'accept watch'(world, { offer, by }) {
    if (world.reached?.offer !== offer || world.reached.to !== by) return 'offer-gone';
    world.reached = null;
    if (world.watch.holder !== by) passWatch(world, by);
    return 'ok';
  },
  'decline watch'(world, { offer, by }) {
    if (world.reached?.offer !== offer || world.reached.to !== by) return 'offer-gone';
    world.reached = null;
    return 'ok';
  },
  'take watch'(world, { by }) {
    if (world.watch.holder === by) return 'ok';
    if (workerOf(world, world.watch.holder).here) return 'holder-is-there';
    passWatch(world, by);
    return 'ok';
  },
  'stand by'(world, { by }) {
    world.watch.deputy = by;
    return 'ok';
  },
  'stand down'(world, { by }) {
    if (world.watch.deputy === by) world.watch.deputy = null;
    return 'ok';
  },
  wait(world, { seconds }) {
    world.now += seconds * 1e6;
    expire(world);
    return 'ok';
  },
};
