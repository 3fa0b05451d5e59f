import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createHub } from '../../src/hub.js';
import { readConfig } from '../../src/platform/config.js';
import { templateDatabase, testDatabase, type TestDatabase } from './database.js';
import { environment, startLine, type Line } from './line.js';
import { quickHash } from './quick-hash.js';

export { environment, hubNumber, startLine, unhurried, type Line } from './line.js';

export interface RunningHub {
  app: NestFastifyApplication;
  url: string;
  database: TestDatabase;
  rows: <T = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<T[]>;
  close: () => Promise<void>;
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
