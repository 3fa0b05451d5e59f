import { Logger, type INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { MessageMappingProperties } from '@nestjs/websockets';
import type { IncomingMessage } from 'node:http';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Server, ServerOptions, Socket } from 'socket.io';
import type { Config } from '../config.js';

/** A socket without Origin is no browser: it can carry no one else's cookies, and we use none. */
export function originAllowed(request: IncomingMessage, config: Config, others: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (!origin) return true;
  if (origin === new URL(config.publicUrl).origin || others.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

const LONGEST_FRAME = 64 * 1024;

/** socket.io as the hub wants it: its own origins only (`cors` does not cover websockets), dead lines found soon. */
export class HubIoAdapter extends IoAdapter {
  private readonly log = new Logger(HubIoAdapter.name);

  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const { config } = this;
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: LONGEST_FRAME,
      // calls' sound comes to the same server, and its door may have to ask the database first
      destroyUpgradeTimeout: 5000,
      pingInterval: config.HUB_HEARTBEAT_SECONDS * 1000,
      pingTimeout: 6000,
      cors: { origin: config.HUB_ORIGINS, credentials: false },
      allowRequest: (request: IncomingMessage, decide: (no: string | null, yes: boolean) => void) =>
        decide(null, originAllowed(request, config, config.HUB_ORIGINS)),
    } as unknown as ServerOptions) as Server;
    // Each gateway listens for the sockets of its namespace, and there are more than ten of them.
    server.setMaxListeners(0);
    server.on('new_namespace', (namespace) => namespace.setMaxListeners(0));
    return server;
  }

  /**
   * Every handler of ours answers once. Nest would keep a stream of events for each handler of each socket: a third of what an
   * idle page costs.
   */
  override bindMessageHandlers(socket: Socket, handlers: MessageMappingProperties[]): void {
    // each gateway of a namespace listens for its end, and there are more than ten of them
    socket.setMaxListeners(0);
    for (const handler of handlers)
      socket.on(handler.message as string, (...sent: unknown[]) => void this.answer(handler, sent));
  }

  private async answer({ message, callback }: MessageMappingProperties, sent: unknown[]): Promise<void> {
    const { data, ack } = this.mapPayload(sent.length === 1 ? sent[0] : sent);
    try {
      const result: unknown = await callback(data, ack);
      const answer = isObservable(result) ? await lastValueFrom(result) : result;
      // A refusal has been answered by the filter already, and comes back as nothing.
      if (answer !== undefined && typeof ack === 'function') (ack as (answer: unknown) => void)(answer);
    } catch (failure) {
      // What a handler throws, its filter has answered; this is the filter's own.
      this.log.error({ message, name: (failure as Error).name }, 'a message went unanswered');
    }
  }
}
