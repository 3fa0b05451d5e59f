import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asyncApi } from './async-api.js';

const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** OpenAPI at /api/openapi.json and /api/docs, AsyncAPI at /api/asyncapi.json: both made from the schemas that check. */
export function describeSurface(app: NestFastifyApplication): void {
  const about = new DocumentBuilder().setTitle('Stafett').setVersion('0.1.0').addBearerAuth().build();
  // Made when somebody first reads it: a hub that starts again has people waiting, and they do not read.
  const described = () => SwaggerModule.createDocument(app, about);
  SwaggerModule.setup('api/docs', app, described, { jsonDocumentUrl: 'api/openapi.json', explorer: false });
  const server = app.getHttpAdapter().getInstance();
  server.get('/api/asyncapi.json', (_request: unknown, reply: FastifyReply) => reply.send(asyncApi()));
  // The documentation's own page styles itself inline; it shows nothing of anybody.
  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', DOCS_POLICY);
  });
}
