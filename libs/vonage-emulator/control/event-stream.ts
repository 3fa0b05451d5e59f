import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../exchange.js';

const heartbeat = 15_000;

/** Server-sent events: `message`, `attempt`, `request`, each as it happens. */
export function eventStream(exchange: Exchange, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { handsets, log } = exchange;
  const cors = reply.getHeader('access-control-allow-origin');
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    ...(cors ? { 'access-control-allow-origin': cors as string } : {}),
  });
  const write = (name: string) => (news: unknown) =>
    void reply.raw.write(`event: ${name}\ndata: ${JSON.stringify(news)}\n\n`);
  const [message, attempt, logged] = [write('message'), write('attempt'), write('request')];
  handsets.on('message', message);
  log.on('attempt', attempt);
  log.on('request', logged);
  const beat = setInterval(() => reply.raw.write(':\n\n'), heartbeat);
  reply.raw.write(':\n\n');
  request.raw.on('close', () => {
    clearInterval(beat);
    handsets.off('message', message);
    log.off('attempt', attempt);
    log.off('request', logged);
  });
  return reply;
}
