import { Kinds, type Group, type Kind } from './kinds.js';
import { canAnswer, hasRoom, insists, isWithin, meetsWishes, type Reach } from './fit.js';
import { NO_WISHES, type Decision, type Proposal, type Scene, type Waiting, type Worker } from './model.js';
import { isPlain, PLAIN_TERMS, youScore } from './terms.js';

const isSpent = ({ available, inCall, room, offers }: Worker): boolean =>
  !available || inCall || room <= 0 || offers > 0;

/**
 * Everyone who could be asked, while a decision is made. Contacts of the same kind share one sorted list, so that ten
 * thousand waiting and five hundred on duty are decided in a few dozen milliseconds.
 */
export class Hall {
  readonly staff: Map<string, Worker>;
  /** Those whom a rung may name; few, so that the others are not gone through for every contact. */
  readonly leads: Worker[];
  readonly atHome: Worker[];
  /** On stand-by, with their console open. */
  readonly standby: Worker[];
  /** Whom the last rungs name, if there is one. */
  readonly named: Record<'desk' | 'lead', Worker[]>;
  private readonly kinds = new Kinds();
  /** Contacts are looked at one after the other, each many times: its kind is found once. */
  private latest: { contact: Waiting; kind: Kind } | null = null;
  private readonly ranked = new Map<string, Worker[]>();

  constructor(readonly scene: Scene) {
    this.staff = new Map(
      scene.workers.map((worker) => [worker.workerId, { ...worker, roomOn: { ...worker.roomOn } }]),
    );
    const staff = [...this.staff.values()];
    this.leads = staff.filter(({ lead, onDuty }) => lead && onDuty);
    this.atHome = staff.filter(({ standby, present }) => standby && !present);
    this.standby = staff.filter(({ standby, present }) => standby && present);
    const { holder, lead } = scene.desk;
    this.named = { desk: this.only(holder), lead: this.only(lead) };
  }

  /** Who fits at this width and is there, with room or without. */
  group(contact: Waiting, reach: Reach): Group {
    const kind = this.kind(contact);
    return (kind[reach] ??= this.find(contact, reach));
  }

  /** The wider a contact is put, the less of where it belongs counts: kinds that differ in nothing else share one group. */
  private find(contact: Waiting, reach: Reach): Group {
    if (reach !== 'fitting' && contact.area !== null)
      return this.group({ ...contact, area: null, midArea: null }, reach);
    const isForAll = reach === 'other-unit' || reach === 'standby';
    if (isForAll && (contact.need !== null || contact.age !== null))
      return this.group({ ...contact, need: null, age: null }, reach);
    return this.gather(contact, reach);
  }

  /** The same, whatever the person wishes: who is there, on duty and available. */
  withoutWishes(contact: Waiting, reach: Reach): Worker[] {
    return this.group(insists(contact) ? { ...contact, wishes: NO_WISHES } : contact, reach).available;
  }

  private only(workerId: string | null): Worker[] {
    const worker = workerId === null ? undefined : this.staff.get(workerId);
    return worker ? [worker] : [];
  }

  private kind(contact: Waiting): Kind {
    if (this.latest?.contact !== contact) this.latest = { contact, kind: this.kinds.of(contact) };
    return this.latest.kind;
  }

  private gather(contact: Waiting, reach: Reach): Group {
    const workers = this.inOrder(contact).filter(
      (worker) =>
        isWithin(reach, worker, contact, this.scene.redirects) &&
        meetsWishes(worker, contact) &&
        canAnswer(worker, contact),
    );
    const available = workers.filter((worker) => worker.available);
    const there = new Set(available.map(({ workerId }) => workerId));
    return { workers, next: 0, available, there, isManned: there.size > 0 };
  }

  /** Whoever has room for it and has not been asked in this round: the one for whom most speaks. */
  best(contact: Waiting, reach: Reach): Worker | undefined {
    const group = this.group(contact, reach);
    const { workers } = group;
    while (group.next < workers.length && isSpent(workers[group.next] as Worker)) group.next += 1;
    let best: Worker | undefined;
    let most = -Infinity;
    for (let at = group.next; at < workers.length; at += 1) {
      const worker = workers[at] as Worker;
      if (isSpent(worker) || !hasRoom(worker, contact) || contact.asked.includes(worker.workerId)) continue;
      if (isPlain(contact)) return worker;
      const points = youScore({ contact, worker, now: this.scene.pace.now });
      if (points > most) [best, most] = [worker, points];
    }
    return best;
  }

  /** Someone who fits and has not said no is available, though perhaps full: that is waiting, not abandonment. */
  isManned(contact: Waiting, reach: Reach): boolean {
    const { there } = this.group(contact, reach);
    if (contact.asked.length === 0) return there.size > 0;
    return new Set(contact.asked.filter((workerId) => there.has(workerId))).size < there.size;
  }

  /** A call, and of all who are at work and available nobody has a telephone that it could be brought to. */
  isWithoutTelephones(contact: Waiting): boolean {
    if (contact.channel !== 'voice' || this.isManned({ ...contact, asked: [] }, 'other-unit')) return false;
    return [...this.staff.values()].some(
      ({ onDuty, present, available, canCall }) => onDuty && present && available && !canCall,
    );
  }

  /** Puts a contact to a worker; what room they have left counts for the rest of the decision. */
  take(decision: Decision, proposal: Proposal, { channel }: Waiting): void {
    decision.offers.push(proposal);
    const worker = this.staff.get(proposal.workerId);
    if (!worker) return;
    worker.offers += 1;
    worker.room -= 1;
    const left = worker.roomOn[channel];
    if (left !== undefined) worker.roomOn[channel] = left - 1;
  }

  private inOrder(contact: Waiting): Worker[] {
    const { language } = contact;
    const known = this.ranked.get(language);
    if (known) return known;
    const { now } = this.scene.pace;
    const points = [...this.staff.values()]
      .filter(({ present, onDuty, standby }) => present && (onDuty || standby))
      .map((worker) => ({ worker, points: youScore({ contact, worker, now }, PLAIN_TERMS) }));
    points.sort((a, b) => b.points - a.points || (a.worker.workerId < b.worker.workerId ? -1 : 1));
    const workers = points.map(({ worker }) => worker);
    this.ranked.set(language, workers);
    return workers;
  }
}
