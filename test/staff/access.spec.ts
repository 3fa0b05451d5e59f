import { Body, Controller, Get, Post, UseFilters } from '@nestjs/common';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import { Allow } from '../../src/platform/access/allow.js';
import type { SignedWorker } from '../../src/platform/access/signed-worker.js';
import { SocketRefusals } from '../../src/platform/refusals.js';
import { done } from '../../src/platform/sockets/line.js';
import { messagesOf, routesOf, servedBy } from './edges.js';
import { hire, send, signIn, staffApp, type StaffApp } from './staff-app.js';

const Said = z.object({ text: z.string() });

@Controller('try')
class Routes {
  @Get('forgotten')
  forgotten() {
    return { reached: true };
  }

  @Get('open')
  @Allow('public')
  open() {
    return { reached: true };
  }

  @Get('leads')
  @Allow('audit.read')
  leads() {
    return { reached: true };
  }

  @Post('bug')
  @Allow('public')
  bug(@Body() body: { text?: string }) {
    throw new Error(`cannot read ${body.text}`);
  }
}

const asWorker = (role: SignedWorker['role']) => ({ role }) as SignedWorker;

/** A gateway that lets in who says a role, as the desk does with who brings a session. */
@WebSocketGateway({ namespace: '/try' })
@UseFilters(SocketRefusals)
class Messages {
  handleConnection(socket: {
    data: { worker?: SignedWorker };
    handshake: { auth: { role?: 'worker' | 'lead' } };
  }) {
    const { role } = socket.handshake.auth;
    if (role) socket.data.worker = asWorker(role);
  }

  @SubscribeMessage('forgotten')
  forgotten() {
    return { ok: true };
  }

  @SubscribeMessage('leads')
  @Allow('audit.read')
  leads() {
    return done({ reached: true });
  }

  @SubscribeMessage('said')
  @Allow('person')
  said(@MessageBody({ schema: Said }) { text }: z.infer<typeof Said>) {
    return done({ text });
  }
}

let hub: StaffApp;
const sockets: Socket[] = [];

beforeAll(async () => {
  hub = await staffApp({ controllers: [Routes], providers: [Messages] });
  await hire(hub.app, 'anna');
  await hire(hub.app, 'lea', 'lead');
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await hub.close();
});

async function socketOf(role?: string): Promise<Socket> {
  const socket = io(`${await hub.app.getUrl()}/try`, { auth: { role }, transports: ['websocket'] });
  sockets.push(socket);
  await new Promise<void>((resolve) => socket.on('connect', resolve));
  return socket;
}

describe('a route', () => {
  it('that no permission opened is refused, also to those signed in', async () => {
    const token = await signIn(hub.app, 'lea');
    for (const sent of [{}, { token }])
      expect(await send(hub.app, 'GET', '/try/forgotten', sent)).toMatchObject({
        status: 403,
        body: { ok: false, refused: { code: 'not-opened' } },
      });
  });

  it('opened to anyone, or to a role, is open to exactly those', async () => {
    expect((await send(hub.app, 'GET', '/try/open')).body).toEqual({ reached: true });
    expect((await send(hub.app, 'GET', '/try/leads')).status).toBe(401);
    expect((await send(hub.app, 'GET', '/try/leads', { token: await signIn(hub.app, 'anna') })).status).toBe(
      403,
    );
    expect((await send(hub.app, 'GET', '/try/leads', { token: await signIn(hub.app, 'lea') })).status).toBe(
      200,
    );
  });

  it('that fails says so without what was sent to it', async () => {
    const { status, body } = await send(hub.app, 'POST', '/try/bug', { body: { text: 'min mamma' } });
    expect(status).toBe(500);
    expect(body).toEqual({ ok: false, refused: { code: 'broken', message: expect.any(String) } });
    expect(JSON.stringify(body)).not.toContain('mamma');
  });

  it('that does not exist, and a body that cannot be read, are refused in the same shape', async () => {
    expect(await send(hub.app, 'GET', '/try/nothing')).toMatchObject({
      status: 404,
      body: { ok: false, refused: { code: 'not-found' } },
    });
    const torn = await hub.app.inject({
      method: 'POST',
      url: '/try/bug',
      headers: { 'content-type': 'application/json' },
      payload: '{"text":',
    });
    expect(torn.statusCode).toBe(400);
    expect(torn.json()).toMatchObject({ ok: false, refused: { code: 'invalid' } });
  });
});

describe('a socket message', () => {
  it('that no permission opened is refused, and the sender is told', async () => {
    const socket = await socketOf('lead');
    expect(await socket.emitWithAck('forgotten', {})).toMatchObject({
      ok: false,
      refused: { code: 'not-opened' },
    });
  });

  it('opened to a role is open to exactly that role', async () => {
    const codes = [];
    for (const role of [undefined, 'worker', 'lead']) {
      const answer = await (await socketOf(role)).emitWithAck('leads', {});
      codes.push(answer.ok ? 'ok' : answer.refused.code);
    }
    expect(codes).toEqual(['sign-in', 'not-allowed', 'ok']);
  });

  it('that does not have its shape is answered with the fields that are wrong', async () => {
    const socket = await socketOf();
    expect(await socket.emitWithAck('said', { text: 'hej' })).toEqual({ ok: true, text: 'hej' });
    for (const torn of [{}, null, 'x', [1, 2]])
      expect(await socket.emitWithAck('said', torn)).toMatchObject({
        ok: false,
        refused: { code: 'invalid' },
      });
  });
});

describe('the walk over all edges', () => {
  it('finds every route with its address, and the one that nobody opened', () => {
    const found = routesOf(hub.app);
    const closed = found.filter(({ permission }) => !permission);
    expect(closed).toEqual([
      expect.objectContaining({ handler: 'Routes.forgotten', method: 'GET', url: '/try/forgotten' }),
    ]);
    const id = '00000000-0000-4000-8000-000000000000';
    expect(found).toContainEqual({
      handler: 'WorkersController.disable',
      method: 'POST',
      pattern: '/api/workers/:id/disable',
      url: `/api/workers/${id}/disable`,
      permission: 'staff.manage',
    });
  });

  it('finds what the web server serves, also what no controller declares', () => {
    const server = hub.app.getHttpAdapter().getInstance();
    const served = servedBy(server.printRoutes({ commonPrefix: false }));
    expect(served).toEqual(
      expect.arrayContaining(routesOf(hub.app).map((one) => `${one.method} ${one.pattern}`)),
    );
    expect(servedBy('├── /a (GET)\n│   └── /b (POST, PUT)\n└── / (DELETE)')).toEqual([
      'GET /a',
      'POST /a/b',
      'PUT /a/b',
      'DELETE /',
    ]);
  });

  it('finds every message, and the one that nobody opened', () => {
    expect(messagesOf(hub.app)).toEqual([
      { handler: 'Messages.forgotten', namespace: '/try', name: 'forgotten', permission: undefined },
      { handler: 'Messages.leads', namespace: '/try', name: 'leads', permission: 'audit.read' },
      { handler: 'Messages.said', namespace: '/try', name: 'said', permission: 'person' },
    ]);
  });
});
