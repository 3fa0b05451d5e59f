import type { FastifyInstance } from 'fastify';
import { Ajv } from 'ajv';
import type { EmulatorState } from './words.js';
import { eventStream } from './event-stream.js';
import { read } from './read-command.js';
import type { Exchange } from '../exchange.js';
import { isFault, type Fault } from '../faults.js';
import { outcomeNames, type Outcome } from '../network/outcomes.js';
import { encodingOf, splitIntoParts } from '../network/segments.js';
import { textTheHub, type TextFromHandset } from '../network/text-the-hub.js';

const ajv = new Ajv({ allErrors: true });
const handset = { type: 'string', pattern: '^\\+\\d{7,15}$' };
const count = { type: 'integer', minimum: 1 };
const ms = { type: 'number', minimum: 0 };

const isText = ajv.compile<TextFromHandset>({
  type: 'object',
  required: ['from', 'text'],
  additionalProperties: false,
  properties: {
    from: handset,
    text: { type: 'string', minLength: 1, maxLength: 5000 },
    style: { enum: ['messages', 'sms'] },
    format: { enum: ['json', 'form', 'get'] },
    order: { type: 'array', items: count },
    concat: { type: 'boolean' },
  },
});
const isOutcome = ajv.compile<Outcome>({
  type: 'object',
  required: ['outcome'],
  additionalProperties: false,
  properties: { outcome: { enum: outcomeNames }, number: handset, count, ms },
});
const isFaultShape = ajv.compile<Fault>({
  type: 'object',
  required: ['on', 'kind'],
  additionalProperties: false,
  properties: { on: {}, kind: {}, number: handset, count, ms },
});
const isDraft = ajv.compile<{ text: string }>({
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string' } },
});
const isAdvance = ajv.compile<{ ms: number }>({ type: 'object', required: ['ms'], properties: { ms } });

function state({ options, clock, outcomes, faults, voice }: Exchange): EmulatorState {
  return {
    number: options.number,
    timeScale: clock.scale,
    outcomes: outcomes.list(),
    behaviours: voice.behaviours.list(),
    faults: faults.list(),
    clock: clock.pending(),
  };
}

function commands(app: FastifyInstance, exchange: Exchange): void {
  const { faults, outcomes, clock } = exchange;
  app.post('/control/sms', (request, reply) => {
    const text = read(request, reply, isText);
    return text ? reply.code(201).send(textTheHub(exchange, text)) : reply;
  });
  app.post('/control/parts', (request, reply) => {
    const draft = read(request, reply, isDraft);
    if (!draft) return reply;
    return reply.send({ parts: splitIntoParts(draft.text).length, encoding: encodingOf(draft.text) });
  });
  app.post('/control/outcomes', (request, reply) => {
    const outcome = read(request, reply, isOutcome);
    if (!outcome) return reply;
    outcomes.set(outcome);
    return reply.send(state(exchange));
  });
  app.post('/control/faults', (request, reply) => {
    const fault = read(request, reply, (body): body is Fault => isFaultShape(body) && isFault(body));
    if (!fault) return reply;
    faults.add(fault);
    return reply.send(state(exchange));
  });
  app.post('/control/clock', async (request, reply) => {
    const forward = read(request, reply, isAdvance);
    if (!forward) return reply;
    await clock.advance(forward.ms);
    return reply.send(state(exchange));
  });
}

function clearing(app: FastifyInstance, exchange: Exchange): void {
  app.delete('/control/outcomes', () => {
    exchange.outcomes.clear();
    return state(exchange);
  });
  app.delete('/control/faults', () => {
    exchange.faults.clear();
    return state(exchange);
  });
  app.post('/control/reset', () => {
    exchange.reset();
    return state(exchange);
  });
}

function reading(app: FastifyInstance, exchange: Exchange): void {
  const { handsets, log } = exchange;
  app.get('/control/state', () => state(exchange));
  app.get('/control/messages', () => handsets.list());
  app.get<{ Params: { number: string } }>('/control/handsets/:number/messages', ({ params }) =>
    handsets.list(params.number),
  );
  app.get<{ Params: { number: string } }>('/control/handsets/:number/received', ({ params }) =>
    handsets.list(params.number).filter((m) => m.direction === 'toHandset' && m.arrived),
  );
  app.get('/control/log', () => ({ requests: log.requests, attempts: log.attempts }));
  app.get('/control/stream', (request, reply) => eventStream(exchange, request, reply));
}

/** What a phone, a page or a test tells the emulator. Open to this machine only; see server.ts. */
export function controlApi(app: FastifyInstance, exchange: Exchange): void {
  reading(app, exchange);
  commands(app, exchange);
  clearing(app, exchange);
}
