import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { generateKeyPairSync } from 'node:crypto';
import { io } from 'socket.io-client';
import { createHub } from '../../src/hub.js';
import { ROLES, isForAnyone, mayDo } from '../../src/platform/access/permissions.js';
import { readConfig } from '../../src/platform/config.js';
import { Sessions } from '../../src/staff/sessions.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { messagesOf, routesOf, servedBy, type Message, type Route } from './edges.js';
import { hire, send } from './staff-app.js';

/** Law 7, over the whole hub: whatever route or message anybody ever adds is walked here without being named. */
let app: NestFastifyApplication;
let origin: string;
let database: TestDatabase;
const workers = new Map<string, string>();

beforeAll(async () => {
  database = await testDatabase();
  app = await createHub(readConfig(environment(database.url)));
  await app.listen(0, '127.0.0.1');
  origin = await app.getUrl();
  for (const role of ROLES) workers.set(role, await hire(app, `walks-as-${role}`, role));
});
afterAll(async () => {
  await app?.close();
  await database.drop();
});

const environment = (url: string) => ({
  NODE_ENV: 'test',
  PORT: '0',
  DATABASE_URL: url,
  VONAGE_API_KEY: 'walk',
  VONAGE_API_SECRET: 'walk',
  VONAGE_SIGNATURE_SECRET: 'walk',
  VONAGE_APPLICATION_ID: 'walk',
  VONAGE_PRIVATE_KEY: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string,
  LOG_LEVEL: 'silent',
});

/** A session of its own for every try: some of what is tried ends the session it came with. */
async function tokenFor(role: string): Promise<string> {
  const opened = await app.get(Sessions).open(workers.get(role)!);
  return opened!.token;
}

const barredRoles = (permission: NonNullable<Route['permission']>) =>
  ROLES.filter((role) => !mayDo(role, permission));
const forStaff = <T extends Route | Message>(edges: T[]) =>
  edges.filter(({ permission }) => permission && !isForAnyone(permission));

async function statusOf({ method, url }: Route, token?: string): Promise<number> {
  return (
    await send(app, method as 'GET', url, {
      ...(token ? { token } : {}),
      ...(method === 'GET' ? {} : { body: {} }),
    })
  ).status;
}

/** What a message comes to on a line of its own: cut off, or the code it was refused with, or `ok`. */
function outcomeOf({ namespace, name }: Message, token?: string): Promise<string> {
  const socket = io(origin + namespace, {
    auth: token ? { token } : {},
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  const outcome = new Promise<string>((resolve) => {
    socket.on('connect_error', () => resolve('cut off'));
    socket.on('disconnect', () => resolve('cut off'));
    socket.emit(name, 4711, (answer: { ok?: boolean; refused?: { code: string } }) =>
      resolve(answer.ok ? 'ok' : (answer.refused?.code ?? 'an answer without a shape')),
    );
  });
  return outcome.finally(() => socket.disconnect());
}

describe('every route', () => {
  it('names the permission that opens it', () => {
    const routes = routesOf(app);
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ permission }) => !permission)).toEqual([]);
  });

  it('that is for staff refuses who has not signed in, who brings a wrong token, and every other role', async () => {
    const holes: string[] = [];
    for (const route of forStaff(routesOf(app))) {
      const { method, pattern, permission } = route;
      for (const token of [undefined, 'not-a-token'])
        if ((await statusOf(route, token)) !== 401) holes.push(`${method} ${pattern} with ${token}`);
      for (const role of barredRoles(permission!))
        if ((await statusOf(route, await tokenFor(role))) !== 403)
          holes.push(`${method} ${pattern} as ${role}`);
    }
    expect(holes).toEqual([]);
  });

  it('that is for a provider refuses what is not signed', async () => {
    const webhooks = routesOf(app).filter(({ permission }) => permission === 'provider');
    const holes = [];
    for (const webhook of webhooks) {
      const status = await statusOf(webhook);
      // 503 is how Vonage is asked to send an unsigned callback again, signed.
      if (status !== 503 && (status < 400 || status > 499))
        holes.push(`${webhook.method} ${webhook.pattern}: ${status}`);
    }
    expect(holes).toEqual([]);
  });

  it('that can change anything belongs to a controller, where the guard stands', () => {
    const server = app.getHttpAdapter().getInstance();
    const guarded = new Set(routesOf(app).map(({ method, pattern }) => `${method} ${pattern}`));
    const served = servedBy(server.printRoutes({ commonPrefix: false }));
    expect(served.filter((one) => !/^(GET|HEAD|OPTIONS) /.test(one) && !guarded.has(one))).toEqual([]);
  });
});

describe('every socket message', () => {
  it('names the permission that opens it', () => {
    const messages = messagesOf(app);
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter(({ permission }) => !permission)).toEqual([]);
  });

  it('that is for staff reaches nothing without a session, and nothing from another role', async () => {
    const holes: string[] = [];
    const closed = new Set(['cut off', 'sign-in', 'not-allowed']);
    for (const message of forStaff(messagesOf(app))) {
      const tokens = [
        undefined,
        'not-a-token',
        ...(await Promise.all(barredRoles(message.permission!).map(tokenFor))),
      ];
      for (const token of tokens) {
        const outcome = await outcomeOf(message, token);
        if (!closed.has(outcome)) holes.push(`${message.namespace} ${message.name}: ${outcome}`);
      }
    }
    expect(holes).toEqual([]);
  });

  it('that is for a person is answered, and with a refusal when it is not as it should be', async () => {
    const outcomes: Record<string, string> = {};
    for (const message of messagesOf(app).filter(({ permission }) => permission === 'person'))
      outcomes[message.name] = await outcomeOf(message);
    const unsound = Object.entries(outcomes).filter(
      ([, outcome]) => !/^[a-z-]+$/.test(outcome) || outcome === 'broken',
    );
    expect(unsound).toEqual([]);
  });
});
