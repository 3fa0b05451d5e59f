import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Vonage } from '@vonage/server-sdk';
import { tokenGenerate } from '@vonage/jwt';
import ajvFormats from 'ajv-formats';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { room, talk, wait } from './nccos.js';
import { openCalls, worker, type Calls } from './calls.js';
import { account, hubNumber, privateKey, sdk, wire } from '../line.js';
import { officialFixture } from '../official.js';

/** A Vonage made of nothing but the specification: what it refuses, Vonage's own words refuse. */
async function specification() {
  const api = new OpenAPIBackend({
    definition: officialFixture('voice-1.10.0') as Document,
    quick: true,
    ajvOpts: { strict: false, discriminator: false },
    customizeAjv: (ajv) => {
      ajvFormats.default(ajv as never);
      return ajv;
    },
    handlers: {
      validationFail: () => ({ status: 422 }),
      unauthorizedHandler: () => ({ status: 401 }),
      notFound: () => ({ status: 404 }),
      notImplemented: ({ api: self, operation }) => self.mockResponseForOperation(operation.operationId!),
    },
  });
  api.registerSecurityHandler('bearerAuth', ({ request }) =>
    String(request.headers.authorization).startsWith('Bearer '),
  );
  await api.init();
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const asked = { method, path: url, headers: headers as Record<string, string>, body };
      void api.handleRequest(asked).then(({ status, mock }: { status: number; mock?: unknown }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(status === 204 ? undefined : JSON.stringify(mock ?? {}));
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    api,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

const to = [{ type: 'phone', number: wire(worker) }];
const from = { type: 'phone', number: wire(hubNumber) };
const ncco = [talk('Hej')];
const created = (more: object) => (vonage: Vonage) =>
  vonage.voice.createOutboundCall({ to, from, ncco, ...more } as never);
const socket = (more: object) => [{ type: 'websocket', uri: 'wss://hub.example.org/voice', ...more }];
const elsewhere = 'https://hub.example.org/voice/next';

type Ask = (vonage: Vonage, uuid: string) => Promise<unknown>;

const accepted: Record<string, Ask> = {
  'createOutboundCall with a script': created({
    ringingTimer: 20,
    lengthTimer: 86_400,
    eventUrl: [elsewhere],
  }),
  'createOutboundCall with an address': created({
    ncco: undefined,
    answerUrl: [elsewhere],
    answerMethod: 'POST',
  }),
  'createOutboundCall with detection': created({
    advancedMachineDetection: { behavior: 'hangup', mode: 'detect', beep_timeout: 45 },
  }),
  'createOutboundCall to a websocket': created({ to: socket({ 'content-type': 'audio/l16;rate=16000' }) }),
  getCall: (vonage, uuid) => vonage.voice.getCall(uuid),
  getCallsPage: (vonage) => vonage.voice.getCallsPage({ status: 'answered' } as never),
  transferCallWithNCCO: (vonage, uuid) => vonage.voice.transferCallWithNCCO(uuid, [room('c_1')] as never),
  transferCallWithURL: (vonage, uuid) => vonage.voice.transferCallWithURL(uuid, elsewhere),
  muteCall: (vonage, uuid) => vonage.voice.muteCall(uuid),
  unmuteCall: (vonage, uuid) => vonage.voice.unmuteCall(uuid),
  earmuffCall: (vonage, uuid) => vonage.voice.earmuffCall(uuid),
  unearmuffCall: (vonage, uuid) => vonage.voice.unearmuffCall(uuid),
  playTTS: (vonage, uuid) =>
    vonage.voice.playTTS(uuid, { text: 'Hej', language: 'sv-SE', style: 2, loop: 1, level: '0.4' } as never),
  stopTTS: (vonage, uuid) => vonage.voice.stopTTS(uuid),
  streamAudio: (vonage, uuid) => vonage.voice.streamAudio(uuid, elsewhere, 0, -0.4),
  stopStreamAudio: (vonage, uuid) => vonage.voice.stopStreamAudio(uuid),
  playDTMF: (vonage, uuid) => vonage.voice.playDTMF(uuid, '1p2#'),
  subscribeDTMF: (vonage, uuid) => vonage.voice.subscribeDTMF(uuid, elsewhere),
  unsubscribeDTMF: (vonage, uuid) => vonage.voice.unsubscribeDTMF(uuid),
  hangupCall: (vonage, uuid) => vonage.voice.hangupCall(uuid),
};

const refused: Record<string, Ask> = {
  'contentType, as the SDK’s type has it': created({ to: socket({ contentType: 'audio/l16;rate=16000' }) }),
  'a number with a plus': created({ to: [{ type: 'phone', number: worker }] }),
  'the number 112': created({ to: [{ type: 'phone', number: '112' }] }),
  'a ringing timer of three minutes': created({ ringingTimer: 180 }),
  'neither script nor address': created({ ncco: undefined }),
  'a level as a number, which the SDK passes on as it is': (vonage, uuid) =>
    vonage.voice.playTTS(uuid, { text: 'Hej', level: 0.4 } as never),
  'a talk without words': (vonage, uuid) => vonage.voice.playTTS(uuid, {} as never),
};

describe('a second opinion on what the SDK asks', () => {
  let calls: Calls;
  let opinion: Awaited<ReturnType<typeof specification>>;
  beforeAll(async () => {
    opinion = await specification();
  });
  afterAll(() => opinion.close());
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const listening = () =>
    calls.callWith(
      { action: 'input', type: ['dtmf'], mode: 'asynchronous', eventUrl: [elsewhere] },
      wait(60),
    );
  const statusOf = (request: Promise<unknown>): Promise<number> =>
    request.then(
      () => 200,
      (error: unknown) => {
        const { response } = error as { response?: Response };
        if (!response) throw error;
        return response.status;
      },
    );

  it.each(Object.entries(accepted))('%s: both accept it', async (_name, ask) => {
    const uuid = await listening();
    expect(await statusOf(ask(calls.vonage, uuid))).toBe(200);
    expect(await statusOf(ask(sdk(opinion.url), uuid))).toBe(200);
  });

  it.each(Object.entries(refused))('%s: both refuse it', async (_name, ask) => {
    const uuid = await listening();
    expect(await statusOf(ask(calls.vonage, uuid))).toBe(400);
    expect(await statusOf(ask(sdk(opinion.url), uuid))).toBe(422);
  });

  it('what the emulator answers is what the specification promises', async () => {
    const uuid = await listening();
    const url = `${calls.emulator.url}/v1/calls`;
    const authorization = `Bearer ${tokenGenerate(account.applicationId, privateKey)}`;
    const ask = async (method: string, path: string, operation: string, body?: object): Promise<void> => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization },
        body: body && JSON.stringify(body),
      });
      const { valid, errors } = opinion.api.validateResponse(
        await response.json(),
        operation,
        response.status,
      );
      expect({ operation, status: response.status, valid, errors }).toMatchObject({ operation, valid: true });
    };
    await ask('POST', '', 'createCall', { to, from, ncco });
    await ask('GET', `/${uuid}`, 'getCall');
    await ask('GET', '', 'getCalls');
    await ask('PUT', `/${uuid}/talk`, 'startTalk', { text: 'Hej' });
    await ask('DELETE', `/${uuid}/talk`, 'stopTalk');
    await ask('PUT', `/${uuid}/dtmf`, 'startDTMF', { digits: '1' });
    await calls.voice.hangUp(uuid);
    await ask('GET', `/${uuid}`, 'getCall');
  });
});
