import { NO_WISHES, takes, type Waiting, type Worker } from '../routing/index.js';
import type { Arrival, Hand, History, World } from './model.js';

export interface Guest {
  waiting: Waiting;
  arrival: Arrival;
  number: number;
  /** How often somebody has been asked about it. */
  questions: number;
  /** Who has it before them. */
  asking: Set<string>;
}

/** Counts as R2. */
const NOT_GRADED = 2;

/** The persons who wait and the workers at work, and what becomes of them. Knows no clock: every instant is given. */
export class House {
  readonly history: History = {
    outcomes: [],
    idleWhileWaiting: 0,
    met: new Map(),
    alarms: 0,
    decisions: 0,
  };
  readonly guests = new Map<string, Guest>();
  readonly staff = new Map<string, Worker>();
  private readonly lastMet = new Map<string, string>();
  private count = 0;

  constructor(private readonly world: World) {}

  arrive(arrival: Arrival): Guest {
    this.count += 1;
    const contactId = `c${this.count}`;
    const { plan, targetSeconds, remembers, grades } = this.world;
    const waiting = asWaiting(arrival, contactId, {
      plan: plan(arrival.rank),
      targetSeconds: targetSeconds(arrival.rank),
      rank: grades ? arrival.rank : NOT_GRADED,
      ownWorker: remembers ? (this.lastMet.get(arrival.person) ?? null) : null,
      met: remembers ? [...(this.history.met.get(arrival.person) ?? [])] : [],
    });
    const guest = { waiting, arrival, number: this.count, questions: 0, asking: new Set<string>() };
    this.guests.set(contactId, guest);
    return guest;
  }

  begin(hand: Hand, now: number): void {
    const known = this.staff.get(hand.workerId);
    if (!known) this.staff.set(hand.workerId, asWorker(hand, now));
    else Object.assign(known, { onDuty: true, available: true, competences: hand.competences });
  }

  /** Whoever goes home finishes what they hold, and is offered nothing more. */
  end({ workerId, until }: Hand): void {
    const goesOn = this.world.hands.some(
      (hand) => hand.workerId === workerId && hand.from <= until && hand.until > until,
    );
    if (!goesOn) Object.assign(this.staff.get(workerId) ?? {}, { onDuty: false, available: false });
  }

  leave(contactId: string, now: number): void {
    const guest = this.guests.get(contactId);
    if (guest) this.part(guest, { end: 'abandoned', workerId: null, now });
  }

  accept(guest: Guest, worker: Worker, now: number): void {
    const { person } = guest.arrival;
    this.part(guest, { end: 'answered', workerId: worker.workerId, now });
    worker.room -= 1;
    worker.contacts += 1;
    const met = this.history.met.get(person) ?? new Set();
    this.history.met.set(person, met.add(worker.workerId));
    this.lastMet.set(person, worker.workerId);
  }

  /** A talk is over. @returns a danger to life that was put to everyone, and stands before whoever comes free */
  done(worker: Worker, now: number): Guest | undefined {
    worker.room += 1;
    worker.contacts -= 1;
    worker.idleSince = now;
    if (!worker.onDuty) return undefined;
    return [...this.guests.values()].find(
      ({ waiting }) => waiting.rank === 0 && waiting.asked.includes(worker.workerId),
    );
  }

  letGo({ asking, waiting }: Guest, workerId: string): void {
    if (!asking.delete(workerId)) return;
    waiting.open.pop();
    const worker = this.staff.get(workerId);
    if (worker) worker.offers -= 1;
  }

  isAnyoneFree(): boolean {
    for (const { room, available } of this.staff.values()) if (available && room > 0) return true;
    return false;
  }

  /** Whoever waits although somebody who takes it stands idle. */
  passedOver(): number {
    const idle = [...this.staff.values()].filter(({ room, available }) => available && room > 0);
    if (idle.length === 0) return 0;
    return [...this.guests.values()].filter(({ waiting }) =>
      idle.some(({ competences }) => competences.some((unit) => takes(unit, waiting))),
    ).length;
  }

  close(now: number): void {
    for (const { arrival } of this.guests.values())
      this.history.outcomes.push({ arrival, wait: now - arrival.at, end: 'waiting', workerId: null });
  }

  private part(
    guest: Guest,
    { end, workerId, now }: { end: 'answered' | 'abandoned'; workerId: string | null; now: number },
  ): void {
    const { arrival, waiting } = guest;
    for (const asked of [...guest.asking]) this.letGo(guest, asked);
    this.guests.delete(waiting.contactId);
    this.history.outcomes.push({ arrival, wait: now - arrival.at, end, workerId });
  }
}

const asWaiting = (
  { at, need, area, midArea, age, language }: Arrival,
  contactId: string,
  more: Pick<Waiting, 'rank' | 'plan' | 'targetSeconds' | 'ownWorker' | 'met'>,
): Waiting => ({
  ...{ contactId, need, area, midArea, age, language, channel: 'webchat' },
  ...{ arrivedAt: at, stepAt: at, roundAt: at, step: 0, alarm: null, ownTeam: [], wantsNow: false },
  ...{
    wishes: NO_WISHES,
    toldUnmet: null,
    toRelieve: null,
    asked: [],
    open: [],
    alerted: [],
    rung: [],
    unreachable: { sms: [], ring: [] },
  },
  acknowledgedUntil: null,
  ...more,
});

const asWorker = ({ workerId, competences, languages, room }: Hand, now: number): Worker => ({
  ...{
    workerId,
    competences,
    languages,
    room,
    roomOn: {},
    canCall: true,
    inCall: false,
    contacts: 0,
    offers: 0,
  },
  ...{ onDuty: true, standby: false, present: true, hasPhone: true, available: true, idleSince: now },
  ...{ gender: null, peer: false, lead: false },
});
