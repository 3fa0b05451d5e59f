import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { IncomingMessage } from 'node:http';
import type { Server, ServerOptions } from 'socket.io';
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
      pingInterval: config.HUB_HEARTBEAT_SECONDS * 1000,
      pingTimeout: 6000,
      cors: { origin: config.HUB_ORIGINS, credentials: false },
      allowRequest: (request: IncomingMessage, decide: (no: string | null, yes: boolean) => void) =>
        decide(null, originAllowed(request, config, config.HUB_ORIGINS)),
    } as unknown as ServerOptions) as Server;
    return server;
  }
}
