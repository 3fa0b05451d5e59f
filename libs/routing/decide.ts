import type { Why } from '../protocol/index.js';
import { competent, mayBeAsked, share, take } from './fit.js';
import { escalate } from './escalate.js';
import type { Decision, Desk, Pace, Proposal, Waiting, Worker } from './model.js';

const DANGER_TO_LIFE = 0;

/** Band first, then how much of its target a contact has waited: the one furthest past its target goes first. */
export const order = (now: number) => (a: Waiting, b: Waiting) =>
  a.rank - b.rank || share(b, now) - share(a, now) || a.arrivedAt - b.arrivedAt;

/**
 * Who is offered what, now. Pure: the same input gives the same decision, so it is safe to run at any time.
 * Danger to life goes to everyone on duty at once. Otherwise one at a time: the person's own worker, then one who is
 * competent and speaks the language, with the fewest contacts, longest idle. When nobody is left: the desk, at last the
 * hub lead; then everyone again.
 */
export function decide(waiting: Waiting[], workers: Worker[], desk: Desk, pace: Pace): Decision {
  const decision: Decision = { offers: [], alarms: [], rounds: [] };
  const staff = new Map(workers.map((worker) => [worker.workerId, { ...worker }]));
  for (const contact of [...waiting].sort(order(pace.now))) {
    const proposals =
      contact.rank === DANGER_TO_LIFE ? forEveryone(contact, staff, desk) : forOne(contact, staff);
    for (const proposal of proposals) take(decision, staff, proposal);
    if (proposals.length === 0 && !isAsking(contact)) escalate({ contact, staff, desk, pace }, decision);
  }
  return decision;
}

/** Someone on duty has it before them right now. An offer to the desk or the lead does not keep others from being asked. */
const isAsking = (contact: Waiting): boolean =>
  contact.open.some(
    (step) => step === 'own' || step === 'duty' || step === 'everyone' || step === 'handover',
  );

/** One offer at a time rings at a console: a tired worker answers one question, not three. */
const hasRoom = (worker: Worker): boolean => worker.available && worker.room > 0 && worker.offers === 0;

/** The watch-holder too: whoever holds the desk is at work, on shift or not. */
function forEveryone(contact: Waiting, staff: Map<string, Worker>, desk: Desk): Proposal[] {
  return [...staff.values()]
    .filter((worker) =>
      mayBeAsked({ ...worker, onDuty: worker.onDuty || worker.workerId === desk.holder }, contact),
    )
    .map(({ workerId }) => ({
      contactId: contact.contactId,
      workerId,
      step: 'everyone',
      why: ['danger-to-life'],
    }));
}

function forOne(contact: Waiting, staff: Map<string, Worker>): Proposal[] {
  if (isAsking(contact)) return [];
  const free = [...staff.values()].filter((worker) => mayBeAsked(worker, contact) && hasRoom(worker));
  const own = free.find(({ workerId }) => workerId === contact.ownWorker);
  if (own)
    return [{ contactId: contact.contactId, workerId: own.workerId, step: 'own', why: ['own-worker'] }];
  const fitting = free.filter((worker) => competent(worker, contact));
  const best = fitting.reduce<Worker | undefined>(
    (a, b) => (a && compare(a, b, contact) <= 0 ? a : b),
    undefined,
  );
  return best
    ? [{ contactId: contact.contactId, workerId: best.workerId, step: 'duty', why: reasons(best, contact) }]
    : [];
}

const speaks = (worker: Worker, contact: Waiting): number =>
  worker.languages.includes(contact.language) ? 0 : 1;
const compare = (a: Worker, b: Worker, contact: Waiting): number =>
  speaks(a, contact) - speaks(b, contact) ||
  a.contacts - b.contacts ||
  a.idleSince - b.idleSince ||
  (a.workerId < b.workerId ? -1 : 1);

function reasons(worker: Worker, contact: Waiting): Why[] {
  const why: Why[] = ['on-duty', contact.need ? 'competent' : 'not-yet-graded'];
  if (speaks(worker, contact) === 0) why.push('language');
  return [...why, 'fewest-contacts', 'longest-idle'];
}
