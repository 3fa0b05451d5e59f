import { routesOf, messagesOf, type Route } from '../staff/edges.js';
import { startHubWithLine, unhurried, type Line, type RunningHub } from '../support/hub.js';
import { hangUp, traffic, Worker } from '../support/people.js';
import { Document, handlersWithBody } from './documents.js';
import { everythingHappens } from './everything.js';

/** What we publish about ourselves is what we do: every route, every message, and the words really exchanged. */
let hub: RunningHub & Line;
let routes: Document;
let messages: Document;
let happened: { contactId: string; number: string };

const json = async (path: string) => (await fetch(hub.url + path)).json() as Promise<Record<string, unknown>>;
beforeAll(async () => {
  hub = await startHubWithLine({ ...unhurried, HUB_API_DOCS: '1', HUB_ROUND_PAUSE_SECONDS: '60' });
  routes = new Document(await json('/api/openapi.json'));
  messages = new Document(await json('/api/asyncapi.json'));
  traffic.length = 0;
  happened = await everythingHappens(hub);
});
afterAll(async () => {
  hangUp();
  await hub.close();
});

describe('OpenAPI', () => {
  /** Pages are for eyes, webhooks are described by who calls them. */
  const described = (): Route[] =>
    routesOf(hub.app).filter(
      ({ pattern, permission }) =>
        permission !== 'provider' && !['/', '/console', '/phone'].includes(pattern),
    );
  const keysOf = ({ pattern, method }: Route): [string, string, string] => [
    'paths',
    pattern.replaceAll(/:(\w+)/g, '{$1}'),
    method.toLowerCase(),
  ];

  it('lists every route, and no route that is not there', () => {
    expect(described().length).toBeGreaterThan(15);
    expect(described().filter((route) => !routes.at(...keysOf(route)))).toEqual([]);
    const known = new Set(described().map((route) => keysOf(route).join(' ')));
    const listed = Object.entries(routes.at('paths') as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `paths ${path} ${method}`),
    );
    expect(listed.filter((route) => !known.has(route))).toEqual([]);
  });

  it('says of every route what it takes and what it gives', () => {
    const takesBody = handlersWithBody(hub.app);
    expect(takesBody.size).toBeGreaterThan(3);
    const silent = described().flatMap((route) => {
      const { requestBody, responses } = routes.at(...keysOf(route)) as {
        requestBody?: { content?: Record<string, { schema?: object }> };
        responses: Record<string, { content?: Record<string, { schema?: object }> }>;
      };
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      const hasSchema = (of: typeof requestBody) =>
        Object.values(of?.content ?? {}).some(({ schema }) => schema);
      return [
        ...(takesBody.has(route.handler) && !hasSchema(requestBody) ? [`${route.handler} takes`] : []),
        ...(good.length === 0 || !good.every(([, one]) => hasSchema(one)) ? [`${route.handler} gives`] : []),
      ];
    });
    expect(silent).toEqual([]);
  });

  it('is what is really answered', async () => {
    const lea = await new Worker(hub.url, 'lea').signsIn();
    const ada = await new Worker(hub.url, 'ada').signsIn();
    const asked: [Worker, string, string][] = [
      ...['/health/live', '/health/ready', '/api/hub', '/api/session', '/api/contacts'].map(
        (path) => [lea, path, path] as [Worker, string, string],
      ),
      ...['', '/log', '/responsibility'].map(
        (part) =>
          [lea, `/api/contacts/${happened.contactId}${part}`, `/api/contacts/{id}${part}`] as [
            Worker,
            string,
            string,
          ],
      ),
      [lea, '/api/triage/protocols', '/api/triage/protocols'],
      [lea, '/api/insight/responsibility', '/api/insight/responsibility'],
      [lea, '/api/insight/board', '/api/insight/board'],
      [lea, '/api/audit?limit=20', '/api/audit'],
      [lea, '/api/audit/proof', '/api/audit/proof'],
      [ada, '/api/workers', '/api/workers'],
      [ada, '/api/units', '/api/units'],
      [ada, '/api/shifts', '/api/shifts'],
    ];
    for (const [who, path, pattern] of asked) {
      const schema = ['paths', pattern, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
      const faults = routes.faults(await who.gets(path), ...schema);
      expect({ path, faults }).toEqual({ path, faults: [] });
    }
  });
});

describe('AsyncAPI', () => {
  /** Told when somebody has been without a responsible person: no test can bring that about. And test/voice/faults.spec.ts. */
  const UNTOLD = ['told:unowned', 'told:call:alarm'];

  const listed = (line: string) =>
    Object.keys(messages.at('channels', line, 'messages') as object).filter(
      (key) => !key.startsWith('told:'),
    );

  it('lists every message that somebody listens to, and no other', () => {
    const found = messagesOf(hub.app);
    for (const line of ['chat', 'desk'])
      expect(listed(line).sort()).toEqual(
        found.flatMap(({ namespace, name }) => (namespace === `/${line}` ? [name] : [])).sort(),
      );
  });

  it('describes everything that was really said, answered and told', () => {
    const faults = traffic.flatMap(({ namespace, name, way, payload }) => {
      const key = way === 'told' ? `told:${name}` : name;
      const at = [
        'channels',
        namespace.slice(1),
        'messages',
        key,
        way === 'answered' ? 'x-answer' : 'payload',
      ];
      if (!messages.at(...at)) return [`${namespace} ${key} is not described`];
      // A message without a body, and one that was made wrong to see it refused, need not fit.
      const isWrong = way === 'asked' && (payload === undefined || name === 'triage:answer');
      return isWrong
        ? []
        : messages.faults(payload, ...at).map((fault) => `${namespace} ${key} ${way}:${fault}`);
    });
    expect(faults).toEqual([]);
    expect(traffic.length).toBeGreaterThan(150);
  });

  it('describes nothing that was not tried: each message was said, each piece of news was told', () => {
    for (const line of ['chat', 'desk']) {
      const mine = traffic.filter(({ namespace }) => namespace === `/${line}`);
      const tried = new Set(mine.map(({ way, name }) => (way === 'told' ? `told:${name}` : name)));
      const all = Object.keys(messages.at('channels', line, 'messages') as object);
      expect(all.filter((key) => !tried.has(key) && !UNTOLD.includes(key))).toEqual([]);
    }
  });

  it('holds together: every reference leads somewhere', () => {
    const text = JSON.stringify(messages.at());
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, pointer]) => pointer!);
    const dangling = references.filter((pointer) => {
      const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
      return messages.at(...keys) === undefined;
    });
    expect(references.length).toBeGreaterThan(50);
    expect(dangling).toEqual([]);
  });
});

it('metrics are there under their names, and tell nothing of anybody', async () => {
  const response = await fetch(`${hub.url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  const value = (name: string) => Number(new RegExp(`^stafett_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  expect(value('unowned_seconds')).toBe(0);
  expect(value('contacts_waiting')).toBe(0);
  expect(value('speed_to_answer_seconds')).toBeGreaterThan(0);
  expect(value('service_level')).toBe(1);
  // The one who left came back and was answered: left before the answer all the same, as the measure has it.
  expect(value('abandonment_rate')).toBeGreaterThanOrEqual(0);
  for (const name of ['longest_wait_seconds', 'workers_available']) expect(value(name)).not.toBeNaN();
  expect(text).not.toMatch(/Cleo|Anna|Lea/);
  for (const secret of [happened.number.slice(1), happened.contactId]) expect(text).not.toContain(secret);
});
