import { generateKeyPairSync } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { EmulatorControl, startEmulator, type EmulatorOptions } from '../../libs/vonage-emulator/index.js';
import { createHub } from '../../src/hub.js';
import { readConfig } from '../../src/platform/config.js';
import { testDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const account = {
  apiKey: 'abcd1234',
  apiSecret: 'the account secret',
  applicationId: 'aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab',
  signatureSecret: 'the signature secret, long enough for anyone',
  publicKey,
};
export const hubNumber = '+46766861004';
const LEA = '00000000-0000-4000-8000-000000000001';
export const CLEO = '00000000-0000-4000-8000-000000000002';

/** Lea holds the watch; Cleo works in addiction care. */
const STAFF = `
  insert into worker (id, username, first_name, title, role, password_hash) values
    ('${LEA}', 'lea', 'Lea', 'enhetschef', 'lead', '-'), ('${CLEO}', 'cleo', 'Cleo', 'beroendemottagningen', 'worker', '-');
  insert into watch (seq, worker_id, since, how, accepted_at)
    values (1, '${LEA}', clock_timestamp() - interval '1 hour', 'started', clock_timestamp() - interval '2 hours')`;

export interface Line {
  hub: NestFastifyApplication;
  hubUrl: string;
  handsets: EmulatorControl;
  rows<T>(sql: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

interface How {
  emulator?: Partial<EmulatorOptions>;
  env?: Record<string, string>;
}

const environment = (databaseUrl: string, vonageUrl: string, how: How): NodeJS.ProcessEnv => ({
  DATABASE_URL: databaseUrl,
  HUB_NUMBER: hubNumber,
  LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
  VONAGE_API_KEY: account.apiKey,
  VONAGE_API_SECRET: account.apiSecret,
  VONAGE_SIGNATURE_SECRET: account.signatureSecret,
  VONAGE_APPLICATION_ID: account.applicationId,
  VONAGE_PRIVATE_KEY: privateKey,
  VONAGE_API_HOST: vonageUrl,
  VONAGE_REST_HOST: vonageUrl,
  HUB_SEND_TIMEOUT_SECONDS: '1',
  HUB_UNCERTAIN_SECONDS: '2',
  ...how.env,
});

/** The whole hub on a database of its own, and a Vonage that is emulated; between them the real SDK and real signatures. */
export async function openLine(how: How = {}): Promise<Line> {
  const database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  await pool.query(STAFF);
  const port = await freePort();
  const hubUrl = `http://127.0.0.1:${port}`;
  const emulator = await startEmulator({
    ...account,
    hubUrl,
    number: hubNumber,
    timeScale: 100,
    ...how.emulator,
  });
  const hub = await createHub(readConfig(environment(database.url, emulator.url, how)));
  await hub.listen(port, '127.0.0.1');
  return {
    hub,
    hubUrl,
    handsets: emulator.control,
    rows: async <T>(sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows as T[],
    close: async () => {
      await emulator.close();
      await hub.close();
      await pool.end();
      await database.drop();
    },
  };
}

let handsets = 0;
/** A phone nobody has texted from before. */
export const newHandset = (): string => `+4670174${String((handsets += 1)).padStart(4, '0')}`;

const PATIENCE_MS = 12_000;

/** Waits until the value is there. */
export async function until<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const giveUp = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > giveUp) throw new Error(`not within ${PATIENCE_MS} ms: ${look.toString()}`);
    await new Promise((turn) => setTimeout(turn, 5));
  }
}
