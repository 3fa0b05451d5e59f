import type { Area, Need, OfferStep } from '../protocol/index.js';

/** A contact that waits, and whom it has been put to. Instants are milliseconds since 1970, of one clock. */
export interface Waiting {
  contactId: string;
  rank: number;
  need: Need | null;
  area: Area | null;
  language: string;
  arrivedAt: number;
  targetSeconds: number;
  ownWorker: string | null;
  /** Workers already asked in this round, whatever they answered. */
  asked: string[];
  /** Open offers of this contact, by step. */
  open: OfferStep[];
  alarm: 'desk' | 'lead' | null;
  alarmAt: number | null;
  roundAt: number;
}

/** A worker on duty by the roster, or the watch-holder or hub lead. `room` is what is left of it. */
export interface Worker {
  workerId: string;
  onDuty: boolean;
  present: boolean;
  available: boolean;
  room: number;
  contacts: number;
  /** Offers put to this worker and not yet answered. */
  offers: number;
  idleSince: number;
  languages: string[];
  competences: { needs: string[]; areas: string[] }[];
}

export interface Desk {
  holder: string;
  lead: string | null;
}

export interface Pace {
  now: number;
  /** How long an offer waits for its answer. */
  offerSeconds: number;
  /** How long a whole round without a yes rests before everyone is asked again. */
  pauseSeconds: number;
}

export interface Proposal {
  contactId: string;
  workerId: string;
  step: OfferStep;
  why: string[];
}

export interface Decision {
  offers: Proposal[];
  /** Contacts that nobody took: who must see them, loudly, from now on. */
  alarms: { contactId: string; to: 'desk' | 'lead' }[];
  /** Contacts whose round is over: everyone may be asked again. */
  rounds: string[];
}

const DANGER_TO_LIFE = 0;

/** Band first, then how much of its target a contact has waited: the one furthest past its target goes first. */
export const order = (now: number) => (a: Waiting, b: Waiting) =>
  a.rank - b.rank || share(b, now) - share(a, now) || a.arrivedAt - b.arrivedAt;
const share = (w: Waiting, now: number): number => (now - w.arrivedAt) / (w.targetSeconds * 1000);

/** Competent for a contact: some unit on duty takes this need in this area. Unknown need or area fits everyone: never a bounce. */
export const competent = (worker: Worker, contact: Pick<Waiting, 'need' | 'area'>): boolean =>
  worker.competences.some(
    ({ needs, areas }) =>
      (!contact.need || contact.need === 'other' || needs.includes(contact.need)) &&
      (!contact.area || contact.area === 'elsewhere' || areas.length === 0 || areas.includes(contact.area)),
  );

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
    const proposals = contact.rank === DANGER_TO_LIFE ? forEveryone(contact, staff) : forOne(contact, staff);
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

const mayBeAsked = (worker: Worker, contact: Waiting): boolean =>
  worker.onDuty && worker.present && !contact.asked.includes(worker.workerId);
/** One offer at a time rings at a console: a tired worker answers one question, not three. */
const hasRoom = (worker: Worker): boolean => worker.available && worker.room > 0 && worker.offers === 0;

function forEveryone(contact: Waiting, staff: Map<string, Worker>): Proposal[] {
  return [...staff.values()]
    .filter((worker) => mayBeAsked(worker, contact))
    .map(({ workerId }) => ({
      contactId: contact.contactId,
      workerId,
      step: 'everyone',
      why: ['danger-to-life'],
    }));
}

function forOne(contact: Waiting, staff: Map<string, Worker>): Proposal[] {
  if (isAsking(contact)) return [];
  const own = contact.ownWorker ? staff.get(contact.ownWorker) : undefined;
  if (own && mayBeAsked(own, contact) && hasRoom(own))
    return [{ contactId: contact.contactId, workerId: own.workerId, step: 'own', why: ['own-worker'] }];
  let best: Worker | undefined;
  for (const worker of staff.values())
    if (mayBeAsked(worker, contact) && hasRoom(worker) && competent(worker, contact))
      if (!best || compare(worker, best, contact) < 0) best = worker;
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

function reasons(worker: Worker, contact: Waiting): string[] {
  const why = ['on-duty', contact.need ? 'competent' : 'not-yet-graded'];
  if (speaks(worker, contact) === 0) why.push('language');
  return [...why, 'fewest-contacts', 'longest-idle'];
}

function take(decision: Decision, staff: Map<string, Worker>, proposal: Proposal): void {
  decision.offers.push(proposal);
  const worker = staff.get(proposal.workerId);
  if (!worker) return;
  worker.offers += 1;
  worker.room -= 1;
}

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

function escalate(at: Unanswered, decision: Decision): void {
  const { contact, desk, pace } = at;
  if (contact.alarm === null && onlyWaits(at)) return;
  const { contactId } = contact;
  const before = decision.offers.length;
  const rung = nextRung(at);
  if (contact.alarm !== 'lead' && contact.alarm !== rung) decision.alarms.push({ contactId, to: rung });
  ring(at, desk.holder, 'desk', decision);
  if (rung === 'lead' && desk.lead) ring(at, desk.lead, 'lead', decision);
  const quiet = decision.offers.length === before && contact.open.length === 0;
  if (quiet && contact.asked.length > 0 && pace.now - contact.roundAt >= pace.pauseSeconds * 1000)
    decision.rounds.push(contactId);
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
  if (!worker?.present || worker.offers > 0 || contact.asked.includes(workerId)) return;
  take(decision, staff, { contactId: contact.contactId, workerId, step, why: ['nobody-else'] });
}
