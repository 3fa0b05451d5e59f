import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { deliver } from '../network/deliver.js';
import type { Exchange } from '../exchange.js';
import type { RestFaultKind } from '../faults.js';
import { Reply, type Answer } from './reply.js';
import { plainNumber } from '../webhooks/bodies.js';

type Params = Record<string, string | undefined>;

function parse(request: FastifyRequest): Params {
  const text = typeof request.body === 'string' ? request.body : '';
  if (!request.headers['content-type']?.includes('json'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    const body = JSON.parse(text) as Record<string, unknown> | null;
    return Object.fromEntries(Object.entries(body ?? {}).map(([key, value]) => [key, String(value)]));
  } catch (error) {
    // Vonage reads what it cannot parse as nothing, and says what is missing
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** HTTP 200 whatever happens; the message's own status says how it went. */
function refused(status: string, reason: string): Answer {
  return { status: 200, body: { 'message-count': '1', messages: [{ status, 'error-text': reason }] } };
}

function invalid(params: Params): Answer | undefined {
  const missing = ['to', 'from', 'text'].find((name) => !params[name]);
  if (missing) return refused('2', `Missing ${missing} param`);
  if (!/^\d{7,15}$/.test(params.to ?? '')) return refused('3', 'to address is not numeric');
  if (!/^(\d{7,15}|[A-Za-z0-9]{1,11})$/.test(params.from ?? ''))
    return refused('15', 'Invalid sender address');
  return undefined;
}

const throttled = (): Answer => refused('1', 'Throughput Rate Exceeded - please wait [ 702 ] and retry');

const refusals: Partial<Record<RestFaultKind, () => Answer>> = {
  throttled,
  lowBalance: () => refused('9', 'Partner quota exceeded'),
  error500: () => ({ status: 500, body: '' }),
  error503: () => ({ status: 503, body: '' }),
};

function accept(exchange: Exchange, params: Params): Answer {
  const { to = '', from = '', text = '', 'client-ref': clientRef, callback } = params;
  const ids = deliver(exchange, { style: 'sms', to, from, text, clientRef, statusUrl: callback });
  const messages = ids.map((id) => ({
    to,
    'message-id': id,
    status: '0',
    'remaining-balance': '15.53590000',
    'message-price': '0.03330000',
    network: '24001',
    ...(clientRef === undefined ? {} : { 'client-ref': clientRef }),
  }));
  return { status: 200, body: { 'message-count': String(ids.length), messages } };
}

function isKnown(exchange: Exchange, request: FastifyRequest, params: Params): boolean {
  const { credentials } = exchange;
  const { authorization } = request.headers;
  return credentials.isBasic(authorization) || credentials.isAccount(params.api_key, params.api_secret);
}

async function send(exchange: Exchange, request: FastifyRequest, raw: FastifyReply): Promise<FastifyReply> {
  const params = parse(request);
  if (!isKnown(exchange, request, params)) {
    return new Reply(exchange, request, raw).answer(refused('4', 'Bad Credentials'));
  }
  const fault = exchange.faults.take('rest', params.to && plainNumber(params.to));
  const reply = new Reply(exchange, request, raw, fault);
  const struck = reply.struck(refusals);
  if (struck) return struck;
  if (!exchange.bucket.take(exchange.clock.now())) return reply.answer(throttled());
  const wrong = invalid(params);
  return wrong ? reply.answer(wrong) : reply.accepted(accept(exchange, params));
}

/** The older SMS API. */
export function smsApi(app: FastifyInstance, exchange: Exchange): void {
  app.post('/sms/json', (request, reply) => send(exchange, request, reply));
}
