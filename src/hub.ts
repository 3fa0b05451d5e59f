import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import 'reflect-metadata';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';
import { HubIoAdapter } from './platform/sockets/hub-io-adapter.js';
import { describeSurface } from './surface/describe.js';
import { serveWeb } from './web-server/web-server.js';

const LARGEST_BODY = 256 * 1024;
/** Routes that take more: a calendar file of two million characters, each perhaps two bytes. */
const LARGER_BODIES: Record<string, number> = { '/api/roster/import': 5 * 1024 * 1024 };

/** The whole hub, ready to listen: main.ts starts one, tests start as many as they need. */
export async function createHub(config: Config): Promise<NestFastifyApplication> {
  const trustProxy = config.HUB_TRUST_PROXY.length > 0 ? [...config.HUB_TRUST_PROXY] : false;
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy,
    routerOptions: { ignoreTrailingSlash: false },
  });
  adapter.getInstance().addHook('onRoute', (route) => {
    route.bodyLimit = LARGER_BODIES[route.url] ?? route.bodyLimit;
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    rawBody: true,
    bufferLogs: true,
    abortOnError: false,
    // When it ends: a line that is kept open for a next request would be waited for. Whoever is answered nothing asks again.
    forceCloseConnections: true,
  });
  app.useLogger(app.get(Logger));
  app.useWebSocketAdapter(new HubIoAdapter(app, config));
  await serveWeb(app, config);
  if (config.HUB_API_DOCS) describeSurface(app);
  return app;
}
