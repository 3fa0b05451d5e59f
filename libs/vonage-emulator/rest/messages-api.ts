import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { deliver } from '../network/deliver.js';
import type { Exchange } from '../exchange.js';
import { Reply } from './reply.js';
import { problems, type Problem } from './vonage-errors.js';
import { validateMessage } from './validate-message.js';
import { plainNumber } from '../webhooks/bodies.js';

function parse(text: unknown): { body: unknown } | { problem: Problem } {
  try {
    return { body: JSON.parse(String(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: problems.json(error.message) };
    throw error;
  }
}

function recipient(body: unknown): string | undefined {
  const to = (body as { to?: unknown } | null)?.to;
  return typeof to === 'string' ? plainNumber(to) : undefined;
}

const refusals = {
  throttled: problems.throttled,
  lowBalance: problems.lowBalance,
  error500: () => problems.internal(500),
  error503: () => problems.internal(503),
};

async function send(exchange: Exchange, request: FastifyRequest, raw: FastifyReply): Promise<FastifyReply> {
  const refusal = await exchange.credentials.refusal(request.headers.authorization);
  if (refusal) return new Reply(exchange, request, raw).answer(refusal);
  const parsed = parse(request.body);
  const fault = exchange.faults.take('rest', 'body' in parsed ? recipient(parsed.body) : undefined);
  const reply = new Reply(exchange, request, raw, fault);
  const struck = reply.struck(refusals);
  if (struck) return struck;
  if (!exchange.bucket.take(exchange.clock.now())) return reply.answer(problems.throttled());
  if ('problem' in parsed) return reply.answer(parsed.problem);
  const checked = validateMessage(parsed.body);
  if ('problem' in checked) return reply.answer(checked.problem);
  const { to, from, text, client_ref: clientRef, webhook_url: statusUrl } = checked.message;
  const [messageUuid] = deliver(exchange, { style: 'messages', to, from, text, clientRef, statusUrl });
  return reply.accepted({ status: 202, body: { message_uuid: messageUuid } });
}

/** Messages API, for texts by SMS. */
export function messagesApi(app: FastifyInstance, exchange: Exchange): void {
  app.post('/v1/messages', (request, reply) => send(exchange, request, reply));
}
