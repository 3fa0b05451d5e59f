import { spawn, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import type { TestDatabase } from '../support/database.js';
import { cityDatabase, environment, hubNumber, startLine, unhurried, type Line } from '../support/hub.js';
import { eventually, hangUp } from '../support/people.js';
import { Phone } from '../voice/house.js';
import { everythingHappens, SAID } from './everything.js';

/** A hub as it is started for real, at its most talkative: not a word of what people say or who they are. */
let database: TestDatabase;
let network: Line & { url: string; close: () => Promise<void> };
let hub: ChildProcess;
let written = '';
let happened: { contactId: string; number: string };

const CALLER = '+46701749876';
const THEIR_KEYS = '0701749875';

/** A call, keys that are a number, and webhooks that nobody can read with numbers in them. */
async function someoneCalls(): Promise<void> {
  const { voice } = network.handsets;
  const person = await new Phone(voice, CALLER).calls();
  await person.hears('krisnumret');
  await person.presses('9');
  await person.hears('Vi kan inte ringa 112');
  await person.presses(THEIR_KEYS);
  const torn = {
    from: CALLER,
    to: hubNumber,
    uuid: { of: CALLER },
    dtmf: { digits: [THEIR_KEYS] },
    reason: { of: CALLER },
  };
  for (const on of ['answer', 'event', 'input', 'record', 'fallback'] as const)
    await voice.replay({ on, body: { ...torn, recording_url: `tel:${CALLER}` } });
  await voice.replay({ on: 'event', body: { ...torn, uuid: 'a1', status: 'completed', timestamp: CALLER } });
  await person.hangsUp();
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

beforeAll(async () => {
  database = await cityDatabase();
  const PORT = String(await freePort());
  const url = `http://127.0.0.1:${PORT}`;
  network = await startLine(() => url);
  // the SDK would write its private key for this one
  const talkative = {
    PORT,
    LOG_LEVEL: 'debug',
    DEBUG: '*',
    VONAGE_API_HOST: network.url,
    VONAGE_REST_HOST: network.url,
  };
  const env = environment(database.url, { ...unhurried, HUB_ROUND_PAUSE_SECONDS: '60', ...talkative });
  hub = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
  for (const stream of [hub.stdout!, hub.stderr!]) stream.on('data', (piece) => (written += String(piece)));
  await eventually(
    'the hub to listen',
    async () =>
      fetch(`${url}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      ),
    60_000,
  );
  happened = await everythingHappens({ url, handsets: network.handsets });
  await someoneCalls();
});
afterAll(async () => {
  hangUp();
  const gone = new Promise((exit) => hub.once('exit', exit));
  hub.kill('SIGTERM');
  await gone;
  await network.close();
  await database.drop();
});

it('is written, in lines that machines can read', () => {
  const lines = written.trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const one of lines) expect(JSON.parse(one)).toMatchObject({ level: expect.any(Number) });
  // Requests and failures are among them: the silence below is no silence of everything.
  expect(written).toContain('/api/session');
  expect(written).toContain('watch:offer');
  expect(written).toContain('/vonage/voice/answer');
});

it('holds no word that was said, by a person or about one', () => {
  for (const secret of [...SAID.texts, SAID.note, SAID.brief, SAID.reason, SAID.plan]) {
    expect(written).not.toContain(secret);
    expect(written).not.toContain(encodeURIComponent(secret));
    // Nor in pieces: no word of it that is a word of its own.
    for (const word of secret.match(/\p{L}{6,}/gu) ?? []) expect(written).not.toContain(word);
  }
});

it('holds no name, no number, no password and no key', () => {
  expect(written).not.toMatch(/\b(Anna|Bo|Cleo|Lea|anna|cleo|lea|Malin)\b/);
  for (const digits of [happened.number, hubNumber, CALLER, THEIR_KEYS])
    expect(written).not.toContain(digits.slice(1));
  expect(written).not.toContain(SAID.password);
  expect(written).not.toMatch(/"(authorization|cookie|token|password)"/i);
  expect(written).not.toMatch(/PRIVATE KEY|signature secret|account secret/);
  expect(written).not.toMatch(/127\.0\.0\.1|::1/);
});
