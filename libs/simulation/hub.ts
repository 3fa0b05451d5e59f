import { decide, type Decision, type Proposal, type Waiting, type Worker } from '../routing/index.js';
import { Agenda } from './clock.js';
import { House, type Guest } from './house.js';
import type { Arrival, Hand, History, World } from './model.js';

type Event =
  | { at: number; kind: 'arrive'; arrival: Arrival }
  | { at: number; kind: 'begin' | 'end'; hand: Hand }
  | { at: number; kind: 'leave' | 'look'; contactId: string }
  | { at: number; kind: 'answer'; contactId: string; workerId: string; yes: boolean }
  | { at: number; kind: 'done'; workerId: string };

const OWN_SECONDS = 15;
const PAUSE_SECONDS = 15;

/**
 * A hub in simulated time. Who is offered what is decided by the very function that decides in the real one; here are
 * only the clock, the persons who come and leave, and the workers who answer and talk.
 */
export class SimulatedHub {
  private readonly agenda = new Agenda<Event>();
  private readonly house: House;
  private now = 0;

  constructor(private readonly world: World) {
    this.house = new House(world);
    for (const hand of world.hands) {
      this.agenda.put({ at: hand.from, kind: 'begin', hand });
      this.agenda.put({ at: hand.until, kind: 'end', hand });
    }
    for (const arrival of world.arrivals) this.agenda.put({ at: arrival.at, kind: 'arrive', arrival });
  }

  run(): History {
    for (let event = this.agenda.next(); event; event = this.agenda.next()) {
      this.now = event.at;
      this.happen(event);
      this.route();
    }
    this.house.close(this.now);
    return this.house.history;
  }

  private happen(event: Event): void {
    const { house, now } = this;
    if (event.kind === 'arrive') this.arrive(event.arrival);
    else if (event.kind === 'begin') house.begin(event.hand, now);
    else if (event.kind === 'end') house.end(event.hand);
    else if (event.kind === 'leave') house.leave(event.contactId, now);
    else if (event.kind === 'answer') this.answer(event);
    else if (event.kind === 'done') this.done(event.workerId);
  }

  private arrive(arrival: Arrival): void {
    const { waiting } = this.house.arrive(arrival);
    const { contactId } = waiting;
    if (arrival.patience !== null)
      this.agenda.put({ at: this.now + arrival.patience, kind: 'leave', contactId });
    this.lookAgain(waiting);
  }

  /** The escalation goes by the clock. */
  private lookAgain({ contactId, plan, step }: Waiting): void {
    const rung = plan[step];
    if (rung && this.world.answering)
      this.agenda.put({ at: this.now + rung.seconds * 1000, kind: 'look', contactId });
  }

  private answer({ contactId, workerId, yes }: Extract<Event, { kind: 'answer' }>): void {
    const guest = this.house.guests.get(contactId);
    if (!guest?.asking.has(workerId)) return;
    this.house.letGo(guest, workerId);
    const worker = this.house.staff.get(workerId);
    if (yes && worker && worker.room > 0) this.accept(guest, worker);
  }

  private done(workerId: string): void {
    const worker = this.house.staff.get(workerId);
    const urgent = worker && this.house.done(worker, this.now);
    if (worker && urgent) this.accept(urgent, worker);
  }

  private accept(guest: Guest, worker: Worker): void {
    this.house.accept(guest, worker, this.now);
    this.agenda.put({ at: this.now + guest.arrival.talk, kind: 'done', workerId: worker.workerId });
  }

  private route(): void {
    const { house, world } = this;
    // With nobody waiting, or in theory's world with nobody free, there is nothing to decide.
    if (house.guests.size === 0 || (!world.answering && !house.isAnyoneFree())) return;
    const decision = decide({
      waiting: Array.from(house.guests.values(), ({ waiting }) => waiting),
      workers: [...house.staff.values()],
      desk: { holder: 'desk', lead: 'lead' },
      redirects: [],
      pace: {
        now: this.now,
        offerSeconds: world.offerSeconds,
        ownSeconds: OWN_SECONDS,
        pauseSeconds: PAUSE_SECONDS,
      },
    });
    house.history.decisions += 1;
    this.apply(decision);
    if (!world.answering) house.history.idleWhileWaiting += house.passedOver();
  }

  private apply({ rounds, steps, alarms, offers }: Decision): void {
    const waitingOf = (contactId: string) => this.house.guests.get(contactId)?.waiting;
    this.house.history.alarms += alarms.length;
    for (const contactId of rounds)
      Object.assign(waitingOf(contactId) ?? {}, { asked: [], step: 0, stepAt: this.now, roundAt: this.now });
    for (const { contactId, to } of alarms) Object.assign(waitingOf(contactId) ?? {}, { alarm: to });
    for (const { contactId, step } of steps) {
      const waiting = waitingOf(contactId);
      if (waiting) this.lookAgain(Object.assign(waiting, { step, stepAt: this.now }));
    }
    for (const offer of offers) this.offer(offer);
  }

  private offer({ contactId, workerId, step, seconds }: Proposal): void {
    const guest = this.house.guests.get(contactId);
    const worker = this.house.staff.get(workerId);
    if (!guest || !worker) return;
    guest.waiting.asked.push(workerId);
    // What is put to everyone stands before those who are taken, until they come free.
    if (worker.room <= 0 || !worker.available) return;
    if (!this.world.answering) return this.accept(guest, worker);
    guest.asking.add(workerId);
    guest.waiting.open.push(step);
    worker.offers += 1;
    guest.questions += 1;
    const { after, yes } = this.world.answering(this.world.luck(guest.number, guest.questions));
    const at = this.now + (yes ? after : Math.min(after, seconds * 1000));
    this.agenda.put({ at, kind: 'answer', contactId, workerId, yes });
  }
}

export const simulate = (world: World): History => new SimulatedHub(world).run();
