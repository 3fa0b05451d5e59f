import { DANGER_TO_LIFE, forAllFitting, forEveryone, forOne, isAsking } from './ask.js';
import { act, byTheClock, isEmpty, isRoundOver, widest, type Climb } from './escalate.js';
import { Hall } from './hall.js';
import type { Decision, Proposal, Scene, Waiting } from './model.js';
import { nowScore } from './terms.js';
import { unmetWish } from './unmet.js';

/** Who is next: see `NOW_TERMS`. Of two alike, the one who came first; of two in the same instant, always the same one. */
export function inOrder(waiting: Waiting[], now: number): Waiting[] {
  return waiting
    .map((contact) => ({ contact, points: nowScore(contact, now) }))
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.contact.arrivedAt - b.contact.arrivedAt ||
        (a.contact.contactId < b.contact.contactId ? -1 : 1),
    )
    .map(({ contact }) => contact);
}

/**
 * Who is offered what, now. Pure: the same scene gives the same decision, so it is safe to run at any time. Contacts in
 * the order of `why now`; each to the worker for whom most speaks (`why you`). Danger to life goes to everyone on duty at
 * once. When nobody takes it, the contact's plan says who is asked next; at last the hub lead, then everyone again.
 */
export function decide(scene: Scene): Decision {
  const decision: Decision = { offers: [], steps: [], alarms: [], alerts: [], rounds: [], unmet: [] };
  const hall = new Hall(scene);
  for (const contact of inOrder(scene.waiting, scene.pace.now)) consider(contact, hall, decision);
  return decision;
}

function consider(contact: Waiting, hall: Hall, decision: Decision): void {
  const { now } = hall.scene.pace;
  // Somebody has seen it: silence for everyone else. When they did nothing with it, everyone is asked anew.
  if (contact.acknowledgedUntil !== null && contact.acknowledgedUntil > now) return;
  const wish = unmetWish(contact, hall);
  if (wish !== null && wish !== contact.toldUnmet)
    decision.unmet.push({ contactId: contact.contactId, wish });
  if (contact.acknowledgedUntil !== null) return climb(beginAgain(contact, now, decision), hall, decision);
  climb(contact, hall, decision);
}

function beginAgain(contact: Waiting, now: number, decision: Decision): Waiting {
  decision.rounds.push(contact.contactId);
  return { ...contact, asked: [], step: 0, stepAt: now, roundAt: now };
}

function climb(contact: Waiting, hall: Hall, decision: Decision): void {
  const at: Climb = { contact, hall, step: byTheClock(contact, hall), asking: isAsking(contact) };
  for (;;) {
    for (const proposal of proposals(at)) {
      hall.take(decision, proposal, contact);
      at.asking = true;
    }
    if (at.step >= contact.plan.length || !isEmpty(at)) break;
    at.step += 1;
  }
  if (at.step > 0) act(at, decision);
  if (at.step !== contact.step) decision.steps.push({ contactId: contact.contactId, step: at.step });
  if (!at.asking && isRoundOver(at)) decision.rounds.push(contact.contactId);
}

function proposals(at: Climb): Proposal[] {
  const { contact, hall, asking } = at;
  if (contact.rank === DANGER_TO_LIFE) return forEveryone(contact, hall);
  if (contact.plan.some(({ kind }, rung) => rung <= at.step && kind === 'offer-all')) {
    const all = forAllFitting(contact, hall);
    if (all.length > 0) return all;
  }
  return asking ? [] : forOne(contact, widest(at), hall);
}
