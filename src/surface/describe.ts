import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { asyncApi } from './async-api.js';

/** OpenAPI at /api/openapi.json and /api/docs, AsyncAPI at /api/asyncapi.json: both made from the schemas that check. */
export function describeSurface(app: NestFastifyApplication): void {
  const about = new DocumentBuilder().setTitle('Stafett').setVersion('0.1.0').addBearerAuth().build();
  const described = SwaggerModule.createDocument(app, about);
  SwaggerModule.setup('api/docs', app, described, { jsonDocumentUrl: 'api/openapi.json' });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/asyncapi.json', (_request: unknown, reply: FastifyReply) => reply.send(asyncApi()));
}
