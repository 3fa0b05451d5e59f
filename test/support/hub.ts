import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { argon2, generateKeyPairSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  startEmulator,
  type EmulatorControl,
  type EmulatorOptions,
} from '../../libs/vonage-emulator/index.js';
import { createHub } from '../../src/hub.js';
import { readConfig } from '../../src/platform/config.js';
import { templateDatabase, testDatabase, type TestDatabase } from './database.js';

export const hubNumber = '+46766861004';
const account = {
  apiKey: 'abcd1234',
  apiSecret: 'the account secret',
  applicationId: 'aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab',
  signatureSecret: 'the signature secret, long enough for anyone',
};
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Life at test speed: an offer waits a second, a lost worker is missed after two. */
const QUICK = {
  HUB_OFFER_SECONDS: '1',
  HUB_ROUND_PAUSE_SECONDS: '0.5',
  HUB_HANDOVER_SECONDS: '1',
  HUB_LEASE_SECONDS: '2',
  HUB_HEARTBEAT_SECONDS: '0.5',
  HUB_SWEEP_SECONDS: '0.2',
  HUB_SEND_TIMEOUT_SECONDS: '2',
  HUB_UNCERTAIN_SECONDS: '2',
  HUB_LEG_SILENT_SECONDS: '2',
};
/** Where no clock should speak up: a story in which nothing expires and nobody is lost. */
export const unhurried = { HUB_OFFER_SECONDS: '60', HUB_HANDOVER_SECONDS: '60', HUB_LEASE_SECONDS: '60' };

/** The configuration of a hub with the demo city on this database. */
export const environment = (
  databaseUrl: string,
  more: Record<string, string> = {},
): Record<string, string> => ({
  NODE_ENV: 'test',
  PORT: '0',
  DATABASE_URL: databaseUrl,
  HUB_NUMBER: hubNumber,
  HUB_DEMO: '1',
  LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
  VONAGE_API_KEY: account.apiKey,
  VONAGE_API_SECRET: account.apiSecret,
  VONAGE_SIGNATURE_SECRET: account.signatureSecret,
  VONAGE_APPLICATION_ID: account.applicationId,
  VONAGE_PRIVATE_KEY: keys.privateKey,
  ...QUICK,
  ...more,
});

export interface RunningHub {
  app: NestFastifyApplication;
  url: string;
  database: TestDatabase;
  rows: <T = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<T[]>;
  close: () => Promise<void>;
}

/** Where texts go, and what a test commands there. */
export interface Line {
  handsets: EmulatorControl;
}

/** A database as a hub leaves it that has been started once, with the demo city in it. */
export async function cityDatabase(): Promise<TestDatabase> {
  return testDatabase(await templateDatabase('hub_city', foundCity));
}

/**
 * The city's two on a rota are at home by the phone some weekends; a test must not depend on the day it is run. Nor is the hub
 * lead told at home of what nobody takes, but where telephones are what a story is about (test/voice/house.ts).
 */
const NOBODY_AT_HOME = `update worker_reach set verified_at = null where worker_id in (select id from worker where username in ('gun', 'hugo', 'lea'))`;

async function foundCity(url: string): Promise<void> {
  const app = await createHub(readConfig(environment(url)));
  await app.init();
  await app.close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('update worker set password_hash = $1', [await quickHash('stafett')]);
  await client.query(NOBODY_AT_HOME);
  await client.end();
}

/** Whether a password is expensive to guess is another test's question; here dozens sign in. */
async function quickHash(password: string): Promise<string> {
  const cost = { memory: 64, passes: 1, parallelism: 1 };
  const nonce = randomBytes(16);
  const tag = await promisify(argon2)('argon2id', { message: password, nonce, tagLength: 32, ...cost });
  const written = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${written.join('$')}`;
}

/** The whole hub, as main.ts starts it, on a database of its own unless it is given one. */
export async function startHub(env: Record<string, string> = {}, shared?: TestDatabase): Promise<RunningHub> {
  const database = shared ?? (await cityDatabase());
  const app = await createHub(readConfig(environment(database.url, env)));
  await app.listen(Number(env.PORT ?? 0), '127.0.0.1');
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // Some tests take the database away under everyone.
  pool.on('error', () => undefined);
  return {
    app,
    url: await app.getUrl(),
    database,
    rows: async <T>(sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows as T[],
    close: async () => {
      await app.close();
      const deadlocks = await deadlocksIn(pool);
      await pool.end();
      if (!shared) await database.drop();
      if (deadlocks > 0) throw new Error(`PostgreSQL had to undo ${deadlocks} that waited for each other`);
    },
  };
}

/**
 * Two that wait for each other cost everyone a second, and are counted by PostgreSQL when the line that suffered closes.
 * The hub does it again and nobody notices, which is why every test that runs a hub looks here.
 */
async function deadlocksIn(pool: pg.Pool): Promise<number> {
  const counted = `select deadlocks::int from pg_stat_database where datname = current_database()`;
  const { rows } = await pool.query<{ deadlocks: number }>(counted).catch(() => ({ rows: [] }));
  return rows[0]?.deadlocks ?? 0;
}

/** A Vonage that is emulated, and tells the hub at this address of every text. */
export async function startLine(
  hubUrl: () => string,
  timeScale = 100,
  more: Partial<EmulatorOptions> = {},
): Promise<Line & { url: string; close: () => Promise<void> }> {
  const options: EmulatorOptions = {
    ...account,
    publicKey: keys.publicKey,
    number: hubNumber,
    timeScale,
    ...more,
    // The hub must know the emulator before it listens, so the emulator is told of the hub only when it must know.
    get hubUrl() {
      return hubUrl();
    },
  };
  const emulator = await startEmulator(options);
  return { handsets: emulator.control, url: emulator.url, close: () => emulator.close() };
}

/** The same with a Vonage that is emulated; between them the real SDK and real signatures. */
export async function startHubWithLine(env: Record<string, string> = {}): Promise<RunningHub & Line> {
  const known = { url: '' };
  const line = await startLine(() => known.url);
  const hub = await startHub({ VONAGE_API_HOST: line.url, VONAGE_REST_HOST: line.url, ...env });
  known.url = hub.url;
  return {
    ...hub,
    handsets: line.handsets,
    close: async () => {
      await line.close();
      await hub.close();
    },
  };
}
