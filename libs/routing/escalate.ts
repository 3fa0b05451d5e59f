import { competent, mayBeAsked, share, take } from './fit.js';
import type { Decision, Desk, Pace, Waiting, Worker } from './model.js';

interface Unanswered {
  contact: Waiting;
  staff: Map<string, Worker>;
  desk: Desk;
  pace: Pace;
}

/** Someone competent is there and only full: that is waiting, not abandonment, until the target has passed. */
const onlyWaits = ({ contact, staff, pace }: Unanswered): boolean =>
  share(contact, pace.now) < 1 &&
  [...staff.values()].some(
    (worker) => mayBeAsked(worker, contact) && worker.available && competent(worker, contact),
  );

/** Nobody on duty is left to ask: the desk sees it, at last the hub lead, and when all have been asked they are asked again. */
export function escalate(at: Unanswered, decision: Decision): void {
  if (at.contact.alarm === null && onlyWaits(at)) return;
  const before = decision.offers.length;
  alarm(at, decision);
  if (decision.offers.length === before) restart(at, decision);
}

function alarm(at: Unanswered, decision: Decision): void {
  const { contact, desk } = at;
  const rung = nextRung(at);
  if (contact.alarm !== 'lead' && contact.alarm !== rung)
    decision.alarms.push({ contactId: contact.contactId, to: rung });
  ring(at, desk.holder, 'desk', decision);
  if (rung === 'lead' && desk.lead) ring(at, desk.lead, 'lead', decision);
}

function restart({ contact, pace }: Unanswered, decision: Decision): void {
  const rested = pace.now - contact.roundAt >= pace.pauseSeconds * 1000;
  if (rested && contact.open.length === 0 && contact.asked.length > 0)
    decision.rounds.push(contact.contactId);
}

/** The desk first; the lead when the desk is not there, has been asked, or has let an offer's time go by. */
function nextRung({ contact, staff, desk, pace }: Unanswered): 'desk' | 'lead' {
  const holder = staff.get(desk.holder);
  const slept = contact.alarmAt !== null && pace.now - contact.alarmAt >= pace.offerSeconds * 1000;
  const askedInVain = contact.asked.includes(desk.holder) && !contact.open.includes('desk');
  return !holder?.present || askedInVain || slept ? 'lead' : 'desk';
}

function ring(
  { contact, staff }: Unanswered,
  workerId: string,
  step: 'desk' | 'lead',
  decision: Decision,
): void {
  const worker = staff.get(workerId);
  const busy = worker !== undefined && worker.offers > 0 && contact.rank > 0;
  if (!worker?.present || busy || contact.asked.includes(workerId)) return;
  take(decision, staff, { contactId: contact.contactId, workerId, step, why: ['nobody-else'] });
}
