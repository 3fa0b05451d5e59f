import type { Decision, Proposal, Waiting, Worker } from './model.js';

/** How much of its target a contact has waited: 1 is all of it. */
export const share = (w: Waiting, now: number): number => (now - w.arrivedAt) / (w.targetSeconds * 1000);

/** Competent for a contact: some unit on duty takes this need in this area. Unknown need or area fits everyone: never a bounce. */
export const competent = (worker: Worker, contact: Pick<Waiting, 'need' | 'area'>): boolean =>
  worker.competences.some(
    ({ needs, areas }) =>
      (!contact.need || contact.need === 'other' || needs.includes(contact.need)) &&
      (!contact.area || contact.area === 'elsewhere' || areas.length === 0 || areas.includes(contact.area)),
  );

/** On duty, there, and not yet asked in this round. */
export const mayBeAsked = (worker: Worker, contact: Waiting): boolean =>
  worker.onDuty && worker.present && !contact.asked.includes(worker.workerId);

/** Puts a contact to a worker; what room they have left counts for the rest of the decision. */
export function take(decision: Decision, staff: Map<string, Worker>, proposal: Proposal): void {
  decision.offers.push(proposal);
  const worker = staff.get(proposal.workerId);
  if (!worker) return;
  worker.offers += 1;
  worker.room -= 1;
}
