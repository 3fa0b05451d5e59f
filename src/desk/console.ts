import type { Socket } from 'socket.io';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { workerAt } from '../platform/sockets/line.js';
import type { LiveLog } from './live-log.js';

interface Followed {
  stop: () => void;
  /** Followed because it is the worker's own; not because they opened it. */
  own: boolean;
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
      entry: (entry) => this.tell('entry', entry),
      typing: (news) => this.tell('typing', news),
    });
    this.following.set(contactId, { stop, own });
  }

  followed(): string[] {
    return [...this.following.keys()];
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
