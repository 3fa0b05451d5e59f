import type { Socket } from 'socket.io';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { workerAt } from '../platform/sockets/line.js';
import type { LiveLog } from './live-log.js';

interface Followed {
  stop: () => void;
  /** Followed because it is the worker's own; not because they opened it. */
  own: boolean;
  /** Questions under way whether they may still read, and what came meanwhile. */
  doubts: number;
  held: (() => void)[];
}

/** A worker's console that is connected here, and the logs it follows. */
export class Console {
  readonly worker: SignedWorker;
  private readonly following = new Map<string, Followed>();

  constructor(
    private readonly socket: Socket,
    private readonly live: LiveLog,
  ) {
    this.worker = workerAt(socket);
  }

  tell(event: string, news: unknown): void {
    this.socket.emit(event, news);
  }

  /** Every console of this process, this one among them. */
  tellDesk(event: string, news: unknown): void {
    this.socket.nsp.local.emit(event, news);
  }

  /** The log after a line, as it grows. Following anew takes the place of following before. */
  follow(contactId: string, after: number, own = false): void {
    this.unfollow(contactId);
    if (!this.socket.connected) return;
    const stop = this.live.follow(contactId, after, {
      entry: (entry) => this.tellOf(contactId, 'entry', entry),
      typing: (news) => this.tellOf(contactId, 'typing', news),
    });
    this.following.set(contactId, { stop, own, doubts: 0, held: [] });
  }

  /** News of a contact for whoever follows it. */
  tellOf(contactId: string, event: string, news: unknown): void {
    const followed = this.following.get(contactId);
    if (followed?.doubts) followed.held.push(() => this.tell(event, news));
    else if (followed) this.tell(event, news);
  }

  /** Until each doubt has ended in `goOn`, or one in `unfollow`, nothing more of the contact is shown. */
  holdBack(contactId: string): void {
    const followed = this.following.get(contactId);
    if (followed) followed.doubts += 1;
  }

  goOn(contactId: string): void {
    const followed = this.following.get(contactId);
    if (!followed || --followed.doubts > 0) return;
    followed.doubts = 0;
    followed.held.splice(0).forEach((show) => show());
  }

  /** What they opened by themselves, which is not theirs. */
  opened(): string[] {
    return [...this.following].filter(([, { own }]) => !own).map(([contactId]) => contactId);
  }

  follows(contactId: string): boolean {
    return this.following.has(contactId);
  }

  unfollow(contactId: string): void {
    this.following.get(contactId)?.stop();
    this.following.delete(contactId);
  }

  /** The contact has passed to another; who opened it by themselves goes on reading. */
  letGo(contactId: string): void {
    if (this.following.get(contactId)?.own) this.unfollow(contactId);
  }

  /** For good: the page does not come back by itself. */
  leave(): void {
    this.socket.disconnect(true);
  }

  /** As when the network breaks: the page dials again. */
  hangUp(): void {
    this.socket.conn.close();
  }

  end(): void {
    this.following.forEach(({ stop }) => stop());
    this.following.clear();
  }
}

/** The console of a socket that was let in. */
export const consoleAt = (socket: Socket): Console => (socket.data as { console: Console }).console;
