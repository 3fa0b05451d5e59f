import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Snapshot } from '../../libs/protocol/index.js';
import { Readers } from '../contacts/readers.js';
import { News, type NewsOf } from '../platform/news/news.js';
import { Refused } from '../platform/refused.js';
import { Sessions } from '../staff/sessions.js';
import type { Console } from './console.js';
import { DeskReading } from './desk-reading.js';
import { Overview } from './overview.js';
import { tellDuty } from './own-duty.js';

/** All consoles connected to this process, and the news they are told. On connect a snapshot, then news. */
@Injectable()
export class Desks implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Desks.name);
  private readonly consoles = new Set<Console>();
  private readonly overview: Overview;

  constructor(
    private readonly news: News,
    private readonly read: DeskReading,
    private readonly sessions: Sessions,
    private readonly readers: Readers,
  ) {
    this.overview = new Overview(read, this.consoles);
  }

  onApplicationBootstrap(): void {
    this.news.on('offer', (item) => this.quietly(this.offer(item)));
    this.news.on('contact', ({ contactId }) => {
      this.overview.mark('queue', 'colleagues');
      this.quietly(this.contact(contactId));
    });
    this.news.on('graded', ({ contactId }) => this.quietly(this.graded(contactId)));
    this.news.on('call', ({ contactId }) => this.quietly(this.call(contactId)));
    this.news.on('note', ({ contactId, noteId }) => this.quietly(this.note(contactId, noteId)));
    this.news.on('presence', ({ workerId }) => {
      this.overview.mark('colleagues', 'watch');
      this.quietly(tellDuty(this.of(workerId), this.read.briefing));
    });
    this.news.on('lowering', () => [...this.consoles][0]?.tellDesk('lowerings', {}));
    this.news.on('watch', () => {
      this.overview.mark('watch', 'queue');
      this.quietly(this.checkAnew(this.consoles));
    });
    this.news.on('resync', () => this.quietly(this.afresh()));
    this.news.on('session', ({ sessionId }) => this.endSession(sessionId));
  }

  onApplicationShutdown(): void {
    this.overview.stop();
  }

  async enter(console: Console): Promise<void> {
    this.consoles.add(console);
    // Its session may have ended between the door and here, when nobody told us yet.
    await this.endEnded([console]);
    await this.snapshot(console);
    const own = await this.read.contacts.endsHeldBy(console.worker.workerId);
    for (const { contactId, seq } of own) console.follow(contactId, seq, true);
  }

  exit(console: Console): void {
    this.consoles.delete(console);
  }

  private async snapshot(console: Console): Promise<void> {
    const { contacts, line, briefing } = this.read;
    const { worker } = console;
    const [me, held, offers, queue, colleagues, followUps, unownedSeconds] = await Promise.all([
      briefing.me(worker),
      contacts.heldBy(worker.workerId),
      line.offers.before(worker.workerId),
      this.read.queue(),
      this.read.colleagues(),
      briefing.followUps(worker.workerId),
      this.overview.unowned(),
    ]);
    const snapshot: Snapshot = {
      now: await this.read.briefing.now(),
      ...{ me, offers, queue, colleagues, followUps },
      watch: await this.read.watching(),
      contacts: held,
      unownedSeconds,
    };
    console.tell('snapshot', snapshot);
  }

  /** News may have been missed: sessions that ended meanwhile go, everyone else is shown how things stand. */
  private async afresh(): Promise<void> {
    // Those who come in meanwhile are shown how things stand anyway.
    const here = [...this.consoles];
    await this.endEnded(here);
    // One after the other: a whole hub's consoles at once would keep each other from being read.
    for (const console of here)
      if (this.consoles.has(console)) await this.snapshot(console).catch(() => console.hangUp());
  }

  private async endEnded(consoles: Console[]): Promise<void> {
    const open = await this.sessions.stillOpen(consoles.map(({ worker }) => worker.sessionId));
    for (const { worker } of consoles) if (!open.has(worker.sessionId)) this.endSession(worker.sessionId);
  }

  private async offer(item: NewsOf<'offer'>): Promise<void> {
    this.overview.mark('queue');
    const mine = this.of(item.workerId);
    if (mine.length === 0) return;
    if (item.ended) {
      const { offerId, contactId, outcome } = item;
      mine.forEach((console) => console.tell('offer:ended', { offerId, contactId, outcome }));
      // Whoever takes a contact reads it from its beginning.
      if (outcome === 'accepted') mine.forEach((console) => console.follow(contactId, 0, true));
      else await this.checkAnew(mine, contactId);
      return;
    }
    const card = item.card ?? (await this.read.card(item.offerId));
    if (card) mine.forEach((console) => console.tell('offer:new', card));
  }

  /** A contact changed: whoever holds it or follows it, and is connected here, sees it as it is now. */
  private async contact(contactId: string): Promise<void> {
    if (this.consoles.size === 0) return;
    const view = await this.read.contact(contactId);
    if (!view) return;
    // Whoever held it last follows it still: a worker's own contacts come to their console by themselves.
    const near = new Set([
      ...(view.responsible ? this.of(view.responsible.workerId) : []),
      ...this.readersOf(contactId),
    ]);
    for (const console of near) {
      const isTheirs = view.responsible?.workerId === console.worker.workerId;
      if (!isTheirs && !(await this.mayStillRead(console, contactId))) continue;
      console.tell('contact', view);
      if (!isTheirs) console.letGo(contactId);
      if (view.state === 'closed')
        console.tell('followups', await this.read.briefing.followUps(console.worker.workerId));
    }
  }

  /** An offer that was of a lesser band rings as what it is now. */
  private async graded(contactId: string): Promise<void> {
    if (this.consoles.size === 0) return;
    for (const { workerId, card } of await this.read.line.offers.ofContact(contactId))
      this.of(workerId).forEach((console) => console.tell('offer:new', card));
  }

  /** What is promised may be due at another time, or be over. */
  private async call(contactId: string): Promise<void> {
    for (const console of this.readersOf(contactId)) {
      console.tellOf(contactId, 'call-back', { contactId });
      console.tell('followups', await this.read.briefing.followUps(console.worker.workerId));
    }
  }

  private async note(contactId: string, noteId: string): Promise<void> {
    const readers = this.readersOf(contactId);
    if (readers.length === 0) return;
    const note = (await this.read.briefing.notes(contactId)).find(({ id }) => id === noteId);
    if (note) readers.forEach((console) => console.tellOf(contactId, 'note', { contactId, note }));
  }

  /**
   * Whoever may no longer read (a handover they declined, a watch they gave away) hears nothing from this instant on: what
   * comes waits until the database has said. Who cannot be asked about dials again, and is asked at the door.
   */
  private async checkAnew(consoles: Iterable<Console>, only?: string): Promise<void> {
    const doubted = [...consoles].flatMap((console) =>
      console
        .opened()
        .filter((contactId) => !only || contactId === only)
        .map((contactId) => ({ console, contactId })),
    );
    for (const { console, contactId } of doubted) console.holdBack(contactId);
    for (const { console, contactId } of doubted)
      try {
        if (await this.mayStillRead(console, contactId)) console.goOn(contactId);
      } catch (failure) {
        doubted.forEach(({ console }) => console.hangUp());
        throw failure;
      }
  }

  private async mayStillRead(console: Console, contactId: string): Promise<boolean> {
    try {
      await this.readers.check(contactId, console.worker);
      return true;
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      console.unfollow(contactId);
      return false;
    }
  }

  private readersOf(contactId: string): Console[] {
    return [...this.consoles].filter((console) => console.follows(contactId));
  }

  private of(workerId: string): Console[] {
    return [...this.consoles].filter(({ worker }) => worker.workerId === workerId);
  }

  private endSession(sessionId: string): void {
    for (const console of this.consoles) {
      if (console.worker.sessionId !== sessionId) continue;
      console.tell('session:ended', {});
      console.leave();
    }
  }

  /** News are hints: one that could not be told is made good by the next snapshot. */
  private quietly(work: Promise<void>): void {
    work.catch((failure: Error & { code?: string }) =>
      this.log.warn({ name: failure.name, code: failure.code }, 'news not told'),
    );
  }
}
