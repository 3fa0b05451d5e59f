import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { controlApi } from './control/control-api.js';
import { isFromHere } from './control/from-here.js';
import type { Exchange } from './exchange.js';
import { messagesApi } from './rest/messages-api.js';
import { smsApi } from './rest/sms-api.js';
import { phonesApi } from './voice/control/phones-api.js';
import { callsApi } from './voice/rest/calls-api.js';
import { liveHandsets } from './voice/websocket/live-handset.js';

/** The control API is for this machine: its address, and pages that this machine serves. */
async function guardControl(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (!request.url.startsWith('/control/')) return undefined;
  const { origin } = request.headers;
  if (!isFromHere(request.raw)) {
    return reply.code(403).send({ error: 'the control API is open to this machine only' });
  }
  if (origin) {
    void reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'GET, POST, DELETE',
      vary: 'origin',
    });
  }
  return request.method === 'OPTIONS' ? reply.code(204).send() : undefined;
}

export async function buildServer(exchange: Exchange, pageDir: string): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 });
  // bodies stay text: each API says in its own words what it cannot parse
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', guardControl);
  app.options('/control/*', (_request, reply) => reply.code(204).send());
  messagesApi(app, exchange);
  smsApi(app, exchange);
  callsApi(app, exchange);
  controlApi(app, exchange);
  phonesApi(app, exchange);
  liveHandsets(app.server, exchange);
  if (existsSync(pageDir)) await app.register(fastifyStatic, { root: pageDir });
  return app;
}
