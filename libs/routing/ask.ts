import type { OfferStep, Points, Why } from '../protocol/index.js';
import { canAnswer, competent, hasRoom, isRedirectedTo, meetsWishes, WIDER, type Reach } from './fit.js';
import type { Hall } from './hall.js';
import type { Decision, Proposal, Waiting, Worker } from './model.js';
import { explain } from './terms.js';

export const DANGER_TO_LIFE = 0;

const ON_DUTY: readonly OfferStep[] = [
  'own',
  'duty',
  'everyone',
  'other-area',
  'other-unit',
  'standby',
  'handover',
];

/** Someone at work has it before them right now. An offer to the desk or a lead does not keep others from being asked. */
export const isAsking = (contact: Waiting): boolean => contact.open.some((step) => ON_DUTY.includes(step));

/** What is said of a step besides the points. */
const BECAUSE: Partial<Record<OfferStep, Why>> = {
  own: 'own-worker',
  everyone: 'danger-to-life',
  'other-area': 'other-area',
  'other-unit': 'other-unit',
  standby: 'standby',
  'unit-lead': 'nobody-else',
  desk: 'nobody-else',
  lead: 'nobody-else',
};

interface Asking {
  contact: Waiting;
  worker: Worker;
  step: OfferStep;
  hall: Hall;
}

export function propose({ contact, worker, step, hall }: Asking): Proposal {
  const { pace } = hall.scene;
  const score = explain({ contact, worker, now: pace.now });
  const isMine = score.some(({ term }) => term === 'own-worker' || term === 'own-team');
  return {
    contactId: contact.contactId,
    workerId: worker.workerId,
    ...(contact.toRelieve === null ? { step } : { step: 'handover' as const, from: contact.toRelieve }),
    seconds: step === 'own' || (step === 'duty' && isMine) ? pace.ownSeconds : pace.offerSeconds,
    why: reasons({ contact, worker, step, hall }, score),
    score,
  };
}

/** Points that are hardly any say nothing. */
const WORTH_SAYING = 1;

/** Somebody else is sought for whom they wished away; or a call, and nobody who is free has a telephone. */
function specially(contact: Waiting, because: Why | undefined, hall: Hall): Why[] | null {
  const isLast = because === 'nobody-else';
  if (contact.toRelieve !== null) return isLast ? ['another-wished', because] : ['another-wished'];
  return isLast && hall.isWithoutTelephones(contact) ? [because, 'no-telephone'] : null;
}

/** Whoever is asked by what they are needs no further reason; among those who fit, what counted is said. */
function reasons({ contact, worker, step, hall }: Asking, score: Points[]): Why[] {
  const because = BECAUSE[step];
  const special = specially(contact, because, hall);
  if (special) return special;
  if (because && step !== 'other-area' && step !== 'other-unit') return [because];
  const able = isRedirectedTo(worker, contact, hall.scene.redirects) ? 'redirected' : 'competent';
  const fits: Why[] = because ? [because] : ['on-duty', contact.need ? able : 'not-yet-graded'];
  return [...fits, ...score.filter(({ points }) => points >= WORTH_SAYING).map(({ term }) => term)];
}

/** Danger to life: everyone on duty whatever their room, and the watch-holder, who is at work on shift or not. */
export function forEveryone(contact: Waiting, hall: Hall): Proposal[] {
  const { desk } = hall.scene;
  const asked = new Set(contact.asked);
  return [...hall.staff.values()]
    .filter(({ workerId }) => !asked.has(workerId))
    .filter(({ onDuty, standby, workerId }) => onDuty || standby || workerId === desk.holder)
    .filter((worker) => worker.present && !worker.inCall && canAnswer(worker, contact))
    .filter((worker) => meetsWishes(worker, contact))
    .map((worker) => propose({ contact, worker, step: 'everyone', hall }));
}

/** A rung that asks all who fit at once, each by their own console. */
export const forAllFitting = (contact: Waiting, hall: Hall): Proposal[] =>
  hall
    .group(contact, 'fitting')
    .workers.filter((worker) => hasRoom(worker, contact) && !contact.asked.includes(worker.workerId))
    .map((worker) => propose({ contact, worker, step: 'duty', hall }));

/** One at a time: the person's own worker, then the best who fits, then wider as far as the escalation has come. */
export function forOne(contact: Waiting, widest: Reach, hall: Hall): Proposal[] {
  const own = ownWorker(contact, hall);
  if (own) return [propose({ contact, worker: own, step: 'own', hall })];
  for (const reach of WIDER) {
    const worker = hall.best(contact, reach);
    if (worker) return [propose({ contact, worker, step: stepOf(worker, contact, { reach, hall }), hall })];
    if (reach === widest) break;
  }
  return [];
}

function stepOf(worker: Worker, contact: Waiting, { reach, hall }: { reach: Reach; hall: Hall }): OfferStep {
  if (reach === 'fitting' || competent(worker, contact, hall.scene.redirects)) return 'duty';
  return reach;
}

/** Also when the need is another unit's: the person knows them. */
function ownWorker(contact: Waiting, hall: Hall): Worker | undefined {
  const own = contact.ownWorker === null ? undefined : hall.staff.get(contact.ownWorker);
  if (!own?.onDuty || !own.present || contact.asked.includes(own.workerId)) return undefined;
  return hasRoom(own, contact) && meetsWishes(own, contact) ? own : undefined;
}

/** Rings at a named person's console: the desk, a lead. One who has another's danger to life before them is not disturbed. */
export function ring(
  asking: Omit<Asking, 'worker'> & { worker: Worker | undefined },
  decision: Decision,
): void {
  const { contact, worker, step, hall } = asking;
  if (!worker?.present || worker.inCall || contact.asked.includes(worker.workerId)) return;
  if ((worker.offers > 0 && contact.rank > DANGER_TO_LIFE) || !meetsWishes(worker, contact)) return;
  hall.take(decision, propose({ contact, worker, step, hall }), contact);
}
