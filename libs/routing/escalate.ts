import type { StepKind } from '../protocol/index.js';
import { DANGER_TO_LIFE, isAsking, ring } from './ask.js';
import { canAnswer, competent, isAvoided, meetsWishes, type Reach } from './fit.js';
import type { Hall } from './hall.js';
import type { Decision, Waiting, Worker } from './model.js';
import type { Step } from './plans.js';

/** A contact in one decision: how far up it has come, and whether anyone on duty has it before them. */
export interface Climb {
  contact: Waiting;
  hall: Hall;
  step: number;
  asking: boolean;
}

const REACHES: Partial<Record<StepKind, Reach>> = {
  'other-area': 'other-area',
  'other-unit': 'other-unit',
  'sms-standby': 'standby',
  'ring-standby': 'standby',
};

/** How those at home are told, by rung. */
const TOLD_BY: Partial<Record<StepKind, 'sms' | 'ring'>> = { 'sms-standby': 'sms', 'ring-standby': 'ring' };

/** As wide as the highest rung so far. Earlier ones are asked on as they come free. */
export function widest({ contact: { plan }, step }: Climb): Reach {
  for (let rung = Math.min(step, plan.length - 1); rung >= 0; rung -= 1) {
    const reach = REACHES[(plan[rung] as Step).kind];
    if (reach) return reach;
  }
  return 'fitting';
}

/** As wide as the plan will ever ask those on duty. */
export const widestOnDuty = ({ plan }: Waiting): Reach =>
  plan.reduce<Reach>((reach, { kind }) => {
    const next = REACHES[kind] ?? reach;
    return next === 'standby' ? reach : next;
  }, 'fitting');

/** Whether it comes to those at home at all. */
export const asksStandby = ({ plan }: Waiting): boolean => plan.some(({ kind }) => TOLD_BY[kind]);

/** A rung has its seconds; then the next is tried too, whoever is being asked. */
export function byTheClock(contact: Waiting, hall: Hall): number {
  const rung = contact.plan[contact.step];
  const isOver = rung && hall.scene.pace.now - contact.stepAt >= rung.seconds * 1000;
  return isOver ? contact.step + 1 : contact.step;
}

/** Nobody is on this rung, or all have been asked: no second is waited for nobody. */
export function isEmpty(climb: Climb): boolean {
  const { contact, hall, asking } = climb;
  const kind = contact.plan[climb.step]?.kind;
  if (kind === undefined) return false;
  const by = TOLD_BY[kind];
  if (by) return !isToldAtHome(climb, by) && standbyOf(climb, by).length === 0;
  const called = onCall(kind, climb);
  if (called) return !called.some((worker) => mayAnswer(worker, climb));
  return !asking && !hall.isManned(contact, REACHES[kind] ?? 'fitting');
}

/** Somebody on stand-by was told in this way and may be on the way. The desk and the lead, told from their own rungs, hold no other. */
const isToldAtHome = ({ contact, hall }: Climb, by: 'sms' | 'ring'): boolean =>
  (by === 'sms' ? contact.alerted : contact.rung).some((workerId) => hall.staff.get(workerId)?.standby);

/** An offer that is before them keeps the rung; one they let go by does not, nor one that the person's wishes forbid. */
const mayAnswer = (worker: Worker, { contact }: Climb): boolean =>
  worker.present &&
  meetsWishes(worker, contact) &&
  (!contact.asked.includes(worker.workerId) ||
    contact.open.some((step) => step === 'desk' || step === 'lead'));

/** Those whom a rung names; undefined for a rung that asks whoever fits. */
function onCall(kind: StepKind, { contact, hall }: Climb): Worker[] | undefined {
  if (kind === 'desk' || kind === 'lead') return hall.named[kind];
  if (kind !== 'unit-lead') return undefined;
  const { redirects } = hall.scene;
  return hall.leads.filter((worker) => canAnswer(worker, contact) && competent(worker, contact, redirects));
}

const NOBODY: Worker[] = [];

/** At home with a number, able to take it, not yet told in this way. One bad number stops nobody: it is simply not among them. */
function standbyOf({ contact, hall }: Climb, by: 'sms' | 'ring'): Worker[] {
  if (hall.atHome.length === 0) return NOBODY;
  const told = new Set(by === 'sms' ? contact.alerted : contact.rung);
  return hall.atHome.filter(
    (worker) =>
      !told.has(worker.workerId) &&
      meetsWishes(worker, contact) &&
      !(by === 'ring' && worker.inCall) &&
      !contact.unreachable[by].includes(worker.workerId) &&
      // for danger to life everyone is asked, whatever their unit takes
      (contact.rank === DANGER_TO_LIFE || competent(worker, contact, hall.scene.redirects)),
  );
}

/** The first rank that can wait for somebody to come to work: nobody's telephone rings for it at home. */
const CAN_WAIT = 3;

/** The desk and the hub lead answer for what nobody takes, also with their console closed: by the telephone, then. */
function tellAway(worker: Worker, { contact }: Climb, { alerts }: Decision): void {
  const { contactId, alerted, rung, unreachable, rank } = contact;
  const { workerId, present, hasPhone, inCall } = worker;
  if (present || !hasPhone || isAvoided(worker, contact)) return;
  const tell = (by: 'sms' | 'ring', told: string[]): void => {
    const isTold = alerts.some(
      (one) => one.contactId === contactId && one.workerId === workerId && one.by === by,
    );
    if (!isTold && !told.includes(workerId) && !unreachable[by].includes(workerId))
      alerts.push({ contactId, workerId, by });
  };
  tell('sms', alerted);
  if (rank < CAN_WAIT && !inCall) tell('ring', rung);
}

/** What the rungs so far demand besides asking those on duty: those at home are told, the desk and the leads are rung, at their consoles or by telephone. */
export function act(climb: Climb, decision: Decision): void {
  const { contact, step } = climb;
  const { plan } = contact;
  for (let rung = 0; rung <= step && rung < plan.length; rung += 1) {
    const { kind } = plan[rung] as Step;
    const by = TOLD_BY[kind];
    if (by)
      for (const { workerId } of standbyOf(climb, by))
        decision.alerts.push({ contactId: contact.contactId, workerId, by });
    if (kind === 'unit-lead' || kind === 'desk' || kind === 'lead') askByName(kind, climb, decision);
  }
  alarm(climb, decision);
}

function askByName(kind: 'unit-lead' | 'desk' | 'lead', climb: Climb, decision: Decision): void {
  const { contact, hall } = climb;
  for (const worker of onCall(kind, climb) ?? []) {
    ring({ contact, worker, step: kind, hall }, decision);
    if (kind !== 'unit-lead') tellAway(worker, climb, decision);
  }
}

const hasReached = ({ contact: { plan }, step }: Climb, wanted: StepKind): boolean =>
  plan.some(({ kind }, rung) => rung <= step && kind === wanted);

/** The desk sees it loudly; the lead when the desk is not there, or has had its time. */
function alarm(climb: Climb, decision: Decision): void {
  const { contact, hall } = climb;
  const isThere = hall.named.desk[0]?.present;
  const to = hasReached(climb, 'lead') ? 'lead' : isThere && hasReached(climb, 'desk') ? 'desk' : null;
  if (to === null || contact.alarm === to || contact.alarm === 'lead') return;
  decision.alarms.push({ contactId: contact.contactId, to });
}

/** Everyone has been asked in vain: after a rest all may be asked again. */
export const isRoundOver = ({ contact, hall: { scene }, step }: Climb): boolean =>
  step >= contact.plan.length &&
  !isAsking(contact) &&
  contact.open.length === 0 &&
  contact.asked.length > 0 &&
  scene.pace.now - contact.roundAt >= scene.pace.pauseSeconds * 1000;
