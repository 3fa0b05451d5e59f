import { Inject, Injectable } from '@nestjs/common';
import { OnGatewayConnection, OnGatewayDisconnect, OnGatewayInit } from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import { deskMessages } from '../../libs/protocol/index.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { CONFIG, type Config } from '../platform/config.js';
import { originAllowed } from '../platform/sockets/hub-io-adapter.js';
import { OnDesk, refuseUnknown } from '../platform/sockets/line.js';
import { Presence } from '../roster/presence.js';
import { Sessions } from '../staff/sessions.js';
import { Attending } from './attending.js';
import { Console, consoleAt } from './console.js';
import { Desks } from './desks.js';
import { LiveLog } from './live-log.js';

/** What a console needs from its first moment on. */
@Injectable()
export class Entrance {
  constructor(
    readonly presence: Presence,
    readonly live: LiveLog,
    readonly attending: Attending,
  ) {}
}

/** Who may sit at the desk: decided at the handshake, held for as long as the session is. */
@OnDesk()
export class DeskGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly entrance: Entrance,
    private readonly desks: Desks,
  ) {}

  afterInit(namespace: Namespace): void {
    namespace.use((socket, next) => {
      this.letIn(socket).then(
        () => next(),
        (no: Error) => next(no),
      );
    });
  }

  async handleConnection(socket: Socket): Promise<void> {
    const console = new Console(socket, this.entrance.live);
    refuseUnknown(socket, deskMessages);
    const { worker } = console;
    (socket.data as { console: Console }).console = console;
    // Everything that comes over the line is a sign of life, also the answer to a heartbeat.
    const hear = () => this.entrance.presence.hear(worker.workerId);
    socket.conn.on('packet', hear);
    try {
      await this.entrance.presence.arrive(worker.workerId);
      await this.desks.enter(console);
      this.entrance.attending.enter(console);
    } catch {
      // Nobody waits for this: what is thrown here would end the hub. The page dials again by itself.
      console.hangUp();
    }
    // Gone while it was let in: then nothing will tell us so once more.
    if (!socket.connected) this.handleDisconnect(socket);
  }

  handleDisconnect(socket: Socket): void {
    const console = consoleAt(socket);
    console.end();
    this.desks.exit(console);
    this.entrance.attending.exit(console);
  }

  /** Only our own pages, and only with a session that holds. An admin looks after accounts, not people. */
  private async letIn(socket: Socket): Promise<void> {
    if (!originAllowed(socket.request, this.config, [])) throw new Error('not-allowed');
    const { token } = socket.handshake.auth as { token?: unknown };
    const worker = typeof token === 'string' ? await this.sessions.find(token) : null;
    if (!worker || worker.role === 'admin') throw new Error('sign-in');
    (socket.data as { worker: SignedWorker }).worker = worker;
  }
}
