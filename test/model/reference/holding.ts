import { contactOf, forgetSeen, pass, withdrawAll, workerOf } from '../passing.js';
import { heldBy, openOffers, type Contact, type World } from '../world.js';
import type { AllMeant } from './meant.js';

const HANDOVER_SECONDS = 180;
/** Until the desk hears of what nobody takes, by band; who has accepted and says nothing has as long. */
const SECONDS_OF_SILENCE = { R0: 60, R1: 140, R2: 780, Rx: 780, R3: 7200, R4: 7200, R5: 7200 };

/** What is done with what lies before somebody. */
export const ofOffers: AllMeant<'accept' | 'decline' | 'withdraw' | 'hand over'> = {
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
    forgetSeen(world, contactOf(world, offer.contact), by);
    return 'ok';
  },
  /** What the router seeks for the person is nobody's to take back. */
  withdraw(world, { offer: id, by }) {
    const offer = world.offers[id];
    if (offer?.from !== by || offer.sought || offer.outcome !== null) return 'offer-gone';
    offer.outcome = 'withdrawn';
    return 'ok';
  },
  'hand over'(world, { contact: id, from, to }, { made }) {
    const contact = contactOf(world, id);
    if (contact.holder !== from) return 'not-responsible';
    if (contact.holds === 'desk') return 'not-now';
    if (from === to) return 'not-possible';
    if (!workerOf(world, to).here) return 'not-here';
    if (contact.avoid.includes(to)) return 'needs-another';
    if (openOffers(world).some(([, one]) => one.contact === id && one.worker === to)) return 'not-possible';
    world.offers[made ?? 'none'] = {
      ...{ contact: id, worker: to, from, step: 'handover', sought: false, round: contact.round },
      ...{ until: world.now + HANDOVER_SECONDS * 1e6, outcome: null },
    };
    return 'ok';
  },
};

/** What is done with what is held: by whoever answers for it, or by who may take it. */
export const ofHolding: AllMeant<'take' | 'speak' | 'end' | 'close' | 'close without a plan'> = {
  take(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.holds !== 'desk' && (contact.holder === by || !isHeldInVain(world, id))) return 'not-waiting';
    const seesToIt = contact.seen?.by === by && contact.seen.until > world.now;
    const mayTake = world.watch.holder === by || workerOf(world, by).lead || seesToIt;
    if (!mayTake || contact.avoid.includes(by)) return 'not-allowed';
    if (contact.holds === 'desk')
      for (const [, offer] of openOffers(world))
        if (offer.contact === id && offer.worker === by) offer.outcome = 'accepted';
    pass(world, id, by);
    return 'ok';
  },
  speak(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.state === 'closed') return 'closed';
    if (contact.holder !== by) return 'not-responsible';
    contact.unanswered = null;
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
    Object.assign(contact, CLOSED);
    contact.links += 1;
    const isWriting = heldBy(world, by).some(([, { state }]) => state === 'wrap-up');
    const worker = workerOf(world, by);
    if (worker.status === 'wrap-up' && !isWriting) worker.status = 'available';
    return 'ok';
  },
  'close without a plan': () => 'invalid',
};

const CLOSED: Partial<Contact> = {
  ...{ state: 'closed', holds: 'closed', holder: null, alarm: null, relieve: null, unanswered: null },
};

/** Accepted without a word to the person, or another is wished for: the desk may take it over. */
function isHeldInVain(world: World, id: string): boolean {
  const { state, holder, band, relieve, unanswered } = contactOf(world, id);
  if (state !== 'answered') return false;
  if (relieve !== null) return true;
  const isHandedOver = openOffers(world).some(([, one]) => one.contact === id && one.from === holder);
  if (unanswered === null || isHandedOver) return false;
  return world.now - unanswered >= SECONDS_OF_SILENCE[band] * 1e6;
}
