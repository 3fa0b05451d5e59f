import { Ajv } from 'ajv';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../../exchange.js';
import { read } from '../../control/read-command.js';
import { voiceWebhooks } from '../../faults.js';
import { behaviourNames, type Behaviour } from '../behaviours.js';
import { callIn, type CallIn } from '../call/call-in.js';
import { endLeg } from '../call/end-leg.js';
import { pickUp, press, sound, speak } from '../call/handset.js';
import type { EndState, Leg } from '../leg.js';
import { wav } from '../sound/pcm.js';
import { legView } from './leg-view.js';
import type { Replay } from './words.js';

const ajv = new Ajv({ allErrors: true });
const handset = { type: 'string', pattern: '^\\+\\d{7,15}$' };
const ms = { type: 'number', minimum: 0 };
const text = { type: 'string', minLength: 1, maxLength: 5000 };
const digits = { type: 'string', pattern: '^[0-9*#]+$' };

const closed = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const isCall = ajv.compile<CallIn>({
  ...closed(['from'], {
    from: { type: 'string', nullable: true, maxLength: 100 },
    to: handset,
    region: { enum: ['A', 'B'] },
    namesRegion: { type: 'boolean' },
  }),
});
const isBehaviour = ajv.compile<Behaviour>(
  closed(['does'], {
    does: { enum: behaviourNames },
    number: handset,
    afterMs: ms,
    presses: { type: 'array', items: closed(['afterMs', 'digits'], { afterMs: ms, digits }) },
    says: text,
    hangsUpAfterMs: ms,
    beeps: { type: 'boolean' },
    count: { type: 'integer', minimum: 1 },
  }),
);
const isPress = ajv.compile<{ digits: string }>(closed(['digits'], { digits }));
const isSpeech = ajv.compile<{ text: string; ms?: number }>(closed(['text'], { text, ms }));
const isSound = ajv.compile<{ hz: number; ms: number }>(closed(['hz', 'ms'], { hz: ms, ms }));

const isReplay = ajv.compile<Replay>(
  closed(['on', 'body'], { on: { enum: voiceWebhooks }, body: { type: 'object' }, url: { type: 'string' } }),
);

type Ref = { Params: { ref: string } };

/** A leg by its uuid, or a number's newest that lives (to look at: its newest). */
function find(exchange: Exchange, ref: string, reply: FastifyReply): Leg | undefined {
  const leg = exchange.voice.leg(ref) ?? exchange.voice.legOf(ref);
  if (!leg) void reply.code(404).send({ error: `no call on ${ref}` });
  return leg;
}

const conflict = (reply: FastifyReply, leg: Leg, wish: string): FastifyReply =>
  reply.code(409).send({ error: `a call that is ${leg.state} cannot be ${wish}` });

/** What a hand does on a handset. Only what the state of its call allows. */
function hands(app: FastifyInstance, exchange: Exchange): void {
  const hand = (
    path: string,
    needs: 'ringing' | 'answered' | 'live',
    act: (leg: Leg, request: FastifyRequest, reply: FastifyReply) => void,
  ): void =>
    void app.post<Ref>(`/control/calls/:ref/${path}`, (request, reply) => {
      const leg = find(exchange, request.params.ref, reply);
      if (!leg) return reply;
      const mayRing = leg.state === 'ringing' && leg.start.direction === 'outbound';
      const may = { ringing: mayRing, answered: leg.state === 'answered', live: leg.live }[needs];
      if (!may) return conflict(reply, leg, path);
      act(leg, request, reply);
      return reply.sent ? reply : reply.send(legView(leg, exchange.voice, exchange.clock.now()));
    });
  const refusal = (path: string, how: EndState): void =>
    hand(path, 'ringing', (leg) => endLeg(exchange, leg, 'user', how));
  hand('answer', 'ringing', (leg) => pickUp(exchange, leg));
  refusal('busy', 'busy');
  refusal('reject', 'rejected');
  hand('hang-up', 'live', (leg) => endLeg(exchange, leg, 'user'));
  hand('press', 'answered', (leg, request, reply) => {
    const keys = read(request, reply, isPress);
    if (keys) press(exchange, leg, keys.digits);
  });
  hand('speak', 'answered', (leg, request, reply) => {
    const speech = read(request, reply, isSpeech);
    if (speech) speak(exchange, leg, speech.text, speech.ms);
  });
  hand('sound', 'answered', (leg, request, reply) => {
    const tone = read(request, reply, isSound);
    if (tone) sound(exchange, leg, tone.hz, tone.ms);
  });
}

function calling(app: FastifyInstance, exchange: Exchange): void {
  const { voice, clock } = exchange;
  app.post('/control/calls', (request, reply) => {
    const call = read(request, reply, isCall);
    return call ? reply.code(201).send(legView(callIn(exchange, call), voice, clock.now())) : reply;
  });
  app.post('/control/behaviours', (request, reply) => {
    const behaviour = read(request, reply, isBehaviour);
    if (!behaviour) return reply;
    voice.behaviours.set(behaviour);
    return reply.send(voice.behaviours.list());
  });
  app.delete('/control/behaviours', () => {
    voice.behaviours.clear();
    return voice.behaviours.list();
  });
}

/** A body that was captured somewhere, signed and sent as if it happened now. Answers with what the hub answered. */
function replaying(app: FastifyInstance, exchange: Exchange): void {
  app.post('/control/calls/replay', async (request, reply) => {
    const replay = read(request, reply, isReplay);
    if (!replay) return reply;
    const { on, body } = replay;
    const url = replay.url ?? exchange.voiceUrl(on === 'answer' || on === 'fallback' ? on : 'event');
    const hook = { on, url, method: 'POST' as const, legUuid: '', number: '', body };
    const { status, text } = await exchange.voiceWebhooks.try(hook, 1);
    return reply.send({ status, text });
  });
}

function looking(app: FastifyInstance, exchange: Exchange): void {
  const { voice, clock, log } = exchange;
  app.get<{ Querystring: { number?: string } }>('/control/calls', ({ query }) =>
    voice.list(query.number).map((leg) => legView(leg, voice, clock.now())),
  );
  app.get('/control/calls/log', () => log.voiceAttempts);
  app.get<Ref>('/control/calls/:ref', ({ params }, reply) => {
    const leg = find(exchange, params.ref, reply);
    return leg ? reply.send(legView(leg, voice, clock.now())) : reply;
  });
  for (const which of ['sent', 'played'] as const) {
    app.get<Ref>(`/control/calls/:ref/${which}.wav`, ({ params }, reply) => {
      const socket = find(exchange, params.ref, reply)?.socket;
      if (!socket) return reply.sent ? reply : reply.code(404).send({ error: 'no websocket' });
      return reply.type('audio/wav').send(wav(Buffer.concat(socket[which]), socket.rate));
    });
  }
}

/** Handsets that call and are called. */
export function phonesApi(app: FastifyInstance, exchange: Exchange): void {
  looking(app, exchange);
  calling(app, exchange);
  hands(app, exchange);
  replaying(app, exchange);
}
