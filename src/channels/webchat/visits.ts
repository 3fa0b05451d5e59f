import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { Refused } from '../../platform/refused.js';
import type { Visit } from './visit.js';

/** What each page that is connected here shows. A page shows one contact at a time. */
@Injectable()
export class Visits {
  private readonly visits = new WeakMap<Socket, Visit>();

  of(socket: Socket): Visit | undefined {
    return this.visits.get(socket);
  }

  /** The contact a page shows. @throws Refused `no-contact` */
  contactAt(socket: Socket): string {
    const visit = this.visits.get(socket);
    if (!visit) throw new Refused('no-contact', 'Öppna eller återuppta en kontakt först.', 400);
    return visit.contactId;
  }

  /** A socket that went while we worked shows none. */
  enter(socket: Socket, visit: Visit): void {
    this.visits.get(socket)?.end();
    if (socket.connected) this.visits.set(socket, visit);
    else visit.end();
  }

  leave(socket: Socket): void {
    this.visits.get(socket)?.end();
    this.visits.delete(socket);
  }
}
