// Once per run: one PostgreSQL for all tests, with a migrated template that every test file copies (about 20 ms).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { carryOtherFiles } from '../../scripts/build/beside-the-code.mjs';
import { isBuildFresh } from '../../scripts/build/freshness.mjs';
import { startPostgres } from '../../scripts/embedded-postgres.mjs';
import tearDown from './global-teardown.mjs';
import { quickFolder } from './quick-folder.mjs';

const TEMPLATE = 'hub_tpl';
const MIGRATE = '../../dist/src/platform/database/migrate.js';

/** Several projects ask for it in one run; it is made once. */
export default async function setUpDatabase() {
  if (globalThis.testPostgres) return;
  const began = performance.now();
  const folder = quickFolder();
  const database = await startPostgres({
    dataDir: path.join(folder, 'postgres'),
    durable: false,
    settings: { max_wal_size: '256MB' },
  });
  globalThis.testPostgres = { database, folder };
  await makeTemplate(database).catch(async (error) => {
    await tearDown(); // Jest does not, when its setup fails
    throw error;
  });
  process.env.TEST_POSTGRES_SOCKET = database.socketDir;
  console.log(`\ntest PostgreSQL (${database.how}): ${(performance.now() - began).toFixed(0)} ms`);
}

async function makeTemplate(database) {
  const client = new pg.Client({ connectionString: database.urlFor('postgres') });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const { migrate } = await builtMigrations();
  await migrate(database.urlFor(TEMPLATE));
}

/** The migrations run as they will in production: from dist/. */
async function builtMigrations() {
  if (!fs.existsSync(fileURLToPath(new URL(MIGRATE, import.meta.url)))) {
    throw new Error('dist/ is missing: run `npm run build` (or `npm test`, which does) first.');
  }
  if (!isBuildFresh())
    console.warn('\ndist/ is older than the sources: run `npm run build` if a migration changed.');
  carryOtherFiles();
  return import(MIGRATE);
}
