import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database } from '../../../platform/database/database.js';
import { originAllowed } from '../../../platform/sockets/hub-io-adapter.js';
import { findLeg } from '../legs/legs.js';
import { EarLines } from './ear-lines.js';
import { EarMarks, type PageMark } from './ear-marks.js';

const ADDRESS = /^\/voice\/ear\/([0-9a-f-]{36})$/;
const PROTOCOL = 'stafett-ear';
/** A frame and a little: whoever sends more means no good. */
const LONGEST_MESSAGE = 4096;

/** What the door needs to know of who comes. */
@Injectable()
export class EarGuests {
  constructor(
    private readonly db: Database,
    private readonly marks: EarMarks,
  ) {}

  /** The call's own end, by the words that Vonage was told to say. */
  async isCall(legId: string, { headers }: IncomingMessage): Promise<boolean> {
    if (!headers.authorization || !(await this.marks.isLine(legId, headers.authorization))) return false;
    return (await this.worker(legId)) !== null;
  }

  /** The page of the worker whose leg it is, and of nobody else. */
  async page(legId: string, { headers }: IncomingMessage): Promise<PageMark | null> {
    const [protocol, mark = ''] = (headers['sec-websocket-protocol'] ?? '')
      .split(',')
      .map((one) => one.trim());
    const page = protocol === PROTOCOL ? await this.marks.openPage(legId, mark) : null;
    return page && page.workerId === (await this.worker(legId)) ? page : null;
  }

  private async worker(legId: string): Promise<string | null> {
    const leg = await findLeg(this.db, { id: legId });
    return leg?.way === 'browser' && leg.state !== 'ended' ? leg.workerId : null;
  }
}

/**
 * Where the two ends of a worker's browser leg come in, at one address, so that a proxy before several hubs can bring both to the
 * same. Nobody is let in before they have shown their mark: to everyone else there is nothing here.
 */
@Injectable()
export class EarDoor implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly host: HttpAdapterHost,
    private readonly guests: EarGuests,
    private readonly lines: EarLines,
  ) {}

  onApplicationBootstrap(): void {
    // The whole hub without a door to the world, as the model test has it, lets nobody in.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    const server = adapter?.getHttpServer() as Server | undefined;
    server?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const [, legId] = ADDRESS.exec((request.url ?? '').split('?')[0] ?? '') ?? [];
      if (legId)
        this.letIn(legId, { request, socket, head }).catch(() => refuse(socket, '503 Service Unavailable'));
    });
  }

  onApplicationShutdown(): void {
    this.server.close();
  }

  private async letIn(legId: string, { request, socket, head }: Knock): Promise<void> {
    // it may go while we look
    socket.on('error', () => socket.destroy());
    const open = (then: (opened: WebSocket) => void): void =>
      this.server.handleUpgrade(request, socket, head, then);
    if (request.headers.authorization !== undefined) {
      if (!(await this.guests.isCall(legId, request))) return refuse(socket, '401 Unauthorized');
      return open((opened) => this.lines.connect(legId, opened) || opened.close());
    }
    const page = originAllowed(request, this.config, []) ? await this.guests.page(legId, request) : null;
    if (!page) return refuse(socket, '401 Unauthorized');
    open((opened) => this.lines.attach(legId, opened, page));
  }
}

interface Knock {
  request: IncomingMessage;
  socket: Duplex;
  head: Buffer;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
