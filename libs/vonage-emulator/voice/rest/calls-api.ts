import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../../exchange.js';
import { Reply, type Answer } from '../../rest/reply.js';
import { recordingFile } from '../sound/recording.js';
import type { Leg, Region } from '../leg.js';
import { callBody, callsPage, type Query } from './call-bodies.js';
import { callErrors } from './call-errors.js';
import * as commands from './commands.js';
import { createCall } from './create-call.js';
import { readRequest, type Bodies } from './read-request.js';

const youngMs = 1000;

type WithUuid = { Params: { uuid?: string } };
/** Does what is asked. The leg is there when the address names one. */
type Work = (asked: { region: Region; leg: Leg; request: FastifyRequest }) => Answer | Promise<Answer>;

const refusals = {
  throttled: callErrors.throttled,
  tooEarly: callErrors.tooEarly,
  error500: () => callErrors.internal(500),
  error503: () => callErrors.internal(503),
};

const regionOf = ({ headers }: FastifyRequest): Region => (headers.host?.startsWith('localhost') ? 'B' : 'A');

/** The same checks for every request: who, how often, which leg, and whether a fault strikes. */
class Desk {
  constructor(private readonly exchange: Exchange) {}

  handler(work: Work, needs: { bucket?: 'calls'; live?: boolean; leg?: boolean } = {}) {
    return async (request: FastifyRequest, raw: FastifyReply): Promise<FastifyReply> => {
      const { exchange } = this;
      const { uuid } = request.params as WithUuid['Params'];
      const leg = uuid === undefined ? undefined : exchange.voice.leg(uuid);
      if (!(await exchange.credentials.isApplication(request.headers.authorization))) {
        return new Reply(exchange, request, raw).answer(callErrors.credentials());
      }
      const fault = exchange.faults.take(
        'calls',
        leg?.number,
        (kind) => kind !== 'tooEarly' || this.isYoung(leg),
      );
      const reply = new Reply(exchange, request, raw, fault);
      const struck = reply.struck(refusals);
      if (struck) return struck;
      const bucket = exchange.callBuckets[needs.bucket ?? 'requests'];
      if (!bucket.take(exchange.clock.now())) return reply.answer(callErrors.throttled());
      const region = regionOf(request);
      if (needs.leg && !this.isThere(leg, region, needs.live)) return reply.answer(callErrors.notFound());
      return reply.accepted(await work({ region, leg: leg as Leg, request }));
    };
  }

  private isYoung(leg: Leg | undefined): boolean {
    return leg !== undefined && this.exchange.clock.now() - leg.start.startedAt < youngMs;
  }

  /** A leg of another region is as unknown as one that never was; one that is over takes no commands. */
  private isThere(leg: Leg | undefined, region: Region, mustLive = false): boolean {
    return leg !== undefined && leg.start.region === region && (leg.live || !mustLive);
  }
}

function withBody<N extends keyof Bodies>(
  name: N,
  work: (leg: Leg, body: Bodies[N], region: Region) => Answer | Promise<Answer>,
): Work {
  return ({ leg, region, request }) => {
    const read = readRequest(name, request.body);
    return 'invalid' in read ? callErrors.invalid(read.invalid) : work(leg, read.body, region);
  };
}

function commanding(app: FastifyInstance, exchange: Exchange, desk: Desk): void {
  const live = { leg: true, live: true };
  const put = (path: string, work: Work): void =>
    void app.put(`/v1/calls/:uuid${path}`, desk.handler(work, live));
  const remove = (path: string, work: Work): void =>
    void app.delete(`/v1/calls/:uuid${path}`, desk.handler(work, live));
  put(
    '',
    withBody('update', (leg, body) => commands.update(exchange, leg, body)),
  );
  put(
    '/talk',
    withBody('talk', (leg, body) => commands.talk(exchange, leg, body)),
  );
  put(
    '/stream',
    withBody('stream', (leg, body) => commands.stream(exchange, leg, body)),
  );
  put(
    '/dtmf',
    withBody('dtmf', (leg, body) => commands.dtmf(exchange, leg, body)),
  );
  put(
    '/input/dtmf',
    withBody('inputDtmf', (leg, { event_url: [url] }) => commands.tellKeys(leg, url)),
  );
  remove('/talk', ({ leg }) => commands.stop(leg, 'talk'));
  remove('/stream', ({ leg }) => commands.stop(leg, 'stream'));
  remove('/input/dtmf', ({ leg }) => commands.tellKeys(leg, undefined));
}

/** The Voice API: calls, what is done to them, and recordings. */
export function callsApi(app: FastifyInstance, exchange: Exchange): void {
  const desk = new Desk(exchange);
  const { voice } = exchange;
  const create = withBody('create', (_leg, body, region) => createCall(exchange, body, region));
  app.post('/v1/calls', desk.handler(create, { bucket: 'calls' }));
  app.get(
    '/v1/calls',
    desk.handler(({ region, request }) => {
      const legs = voice.list().filter((leg) => leg.start.region === region);
      return { status: 200, body: callsPage(legs, request.query as Query, exchange.regionUrls[region]) };
    }),
  );
  app.get(
    '/v1/calls/:uuid',
    desk.handler(({ leg }) => ({ status: 200, body: callBody(leg) }), { leg: true }),
  );
  commanding(app, exchange, desk);
  app.get(
    '/v1/files/:id',
    desk.handler(({ request }) => {
      const recording = voice.recordings.get((request.params as { id: string }).id);
      return recording ? { status: 200, body: recordingFile(recording) } : callErrors.notFound();
    }),
  );
}
