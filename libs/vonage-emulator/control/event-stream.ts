import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../exchange.js';
import { legView } from '../voice/control/leg-view.js';
import type { Leg } from '../voice/leg.js';

const heartbeat = 15_000;

/**
 * Server-sent events, each as it happens: `message`, `attempt`, `request`; of calls `leg`, `voiceAttempt`, and `hearing`:
 * what a handset hears from now on.
 */
export function eventStream(exchange: Exchange, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { handsets, log, voice, clock } = exchange;
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
  const [tried, legNews, heard] = [write('voiceAttempt'), write('leg'), write('hearing')];
  const leg = (of: Leg): void => legNews({ ...legView(of, voice, clock.now()), hears: undefined });
  const hearing = (of: Leg): void => heard({ uuid: of.uuid, number: of.number, now: of.ear.now() });
  log.on('voiceAttempt', tried);
  voice.on('leg', leg).on('hearing', hearing);
  const beat = setInterval(() => reply.raw.write(':\n\n'), heartbeat);
  reply.raw.write(':\n\n');
  request.raw.on('close', () => {
    clearInterval(beat);
    handsets.off('message', message);
    log.off('attempt', attempt);
    log.off('request', logged);
    log.off('voiceAttempt', tried);
    voice.off('leg', leg).off('hearing', hearing);
  });
  return reply;
}
