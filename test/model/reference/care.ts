import { contactOf, endLowering, regraded, workerOf } from '../passing.js';
import { inDanger, isSilent, openLowering, openOffers, rankOf, waits, type World } from '../world.js';
import type { AllMeant } from './meant.js';

const SILENCE_SECONDS = 60;
const SILENCE_IN_DANGER_SECONDS = 20;
const AN_HOUR = 3600e6;

/** How urgent it is, by the word of whoever answers for it. */
export const ofGrading: AllMeant<'regrade' | 'confirm lowering' | 'refuse lowering'> = {
  /** Raising is free; lowering takes a reason; lowering danger to life or very high risk takes a second person. */
  regrade(world, { contact: id, by, band, reason }, { made }) {
    const contact = contactOf(world, id);
    if (contact.holder !== by) return 'not-responsible';
    const isLowering = rankOf(band) > rankOf(contact.band);
    if (isLowering && reason === null) return 'needs-reason';
    if (isLowering && rankOf(contact.band) <= 1) {
      if (openLowering(world, id)) return 'lowering-waits';
      world.lowerings[made ?? 'none'] = { contact: id, to: band, by, outcome: null };
      return 'ok';
    }
    endLowering(world, id, 'withdrawn');
    regraded(world, contact, band);
    contact.settled = true;
    return 'ok';
  },
  'confirm lowering'(world, { lowering: id, by }) {
    const lowering = world.lowerings[id];
    if (!lowering) return 'lowering-gone';
    const gone = whyGone(world, id);
    if (gone) return gone;
    if (!isSecondPerson(world, id, by)) return 'not-asked';
    lowering.outcome = 'confirmed';
    const contact = contactOf(world, lowering.contact);
    regraded(world, contact, lowering.to);
    contact.settled = true;
    return 'ok';
  },
  'refuse lowering'(world, { lowering: id, by }) {
    const lowering = world.lowerings[id];
    if (!lowering) return 'lowering-gone';
    const gone = whyGone(world, id);
    if (gone) return gone;
    const isOwn = lowering.by === by;
    if (!isOwn && !isSecondPerson(world, id, by)) return 'not-asked';
    lowering.outcome = isOwn ? 'withdrawn' : 'refused';
    return 'ok';
  },
};

function whyGone(world: World, id: string): string | null {
  const { outcome, contact } = world.lowerings[id]!;
  if (outcome === 'overtaken') return 'lowering-overtaken';
  return outcome !== null || contactOf(world, contact).state === 'closed' ? 'lowering-gone' : null;
}

/** Never who asked: a lead, whoever holds the watch or stands by for it, or one who has answered for the contact. */
function isSecondPerson(world: World, id: string, by: string): boolean {
  const { contact, by: asker } = world.lowerings[id]!;
  const { holder, deputy, lead } = world.watch;
  const mayWeigh = [holder, deputy, lead, ...contactOf(world, contact).had].includes(by);
  return asker !== by && (mayWeigh || workerOf(world, by).lead);
}

/** Those who were told, at work and at home, and what they say to it. */
export const ofAlerts: AllMeant<'acknowledge' | 'alert arrives' | 'alert fails'> = {
  /** Silence for everyone else, at once and for a short while. Responsibility stays where it is. */
  acknowledge(world, { contact: id, by }) {
    const contact = contactOf(world, id);
    if (contact.holds !== 'desk') return 'not-waiting';
    if (!concerns(world, id, by)) return 'not-allowed';
    const seconds = inDanger(contact) ? SILENCE_IN_DANGER_SECONDS : SILENCE_SECONDS;
    contact.seen = { by, until: world.now + seconds * 1e6 };
    for (const [, offer] of openOffers(world))
      if (offer.contact === id && offer.worker !== by) offer.outcome = 'withdrawn';
    return 'ok';
  },
  'alert arrives': (world, { alert }, { said }) => settleAlert(world, alert, 'sent') ?? said,
  'alert fails': (world, { alert }, { said }) => settleAlert(world, alert, 'failed') ?? said,
};

/** It lies before them, they were told of it at home, they hold the watch, or they lead. */
function concerns(world: World, id: string, by: string): boolean {
  const isTold = Object.values(world.alerts).some(
    ({ contact, worker, made }) => contact === id && worker === by && made > world.now - AN_HOUR,
  );
  const isAsked = openOffers(world).some(([, { contact, worker }]) => contact === id && worker === by);
  return isTold || isAsked || world.watch.holder === by || workerOf(world, by).lead;
}

/**
 * Nothing leaves any more when it is answered, seen by somebody, told already, or their shift, or their watch, is over.
 * @returns null: two brought it at once, and both may have seen it unsettled; it is settled once
 */
function settleAlert(world: World, id: string, outcome: 'sent' | 'failed'): string | null {
  const alert = world.alerts[id]!;
  if (alert.outcome !== null) return null;
  const contact = contactOf(world, alert.contact);
  const isPointless = !waits(contact) || isSilent(world, contact);
  const { holder, lead } = world.watch;
  const isTheirs = workerOf(world, alert.worker).onShift || [holder, lead].includes(alert.worker);
  if (isPointless || !isTheirs) return 'nothing to tell';
  alert.outcome = outcome;
  return 'ok';
}
