// The database `npm start` runs on: the one DATABASE_URL names, or an embedded one in the data folder.
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../embedded-postgres.mjs';

const NAME = 'hub';

/** @returns {Promise<{url: string, stop: () => Promise<void>}>} */
export async function openDatabase({ databaseUrl, dataDir }, onLost) {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  const server = await startPostgres({ dataDir: path.join(dataDir, 'postgres'), onExit: onLost });
  try {
    await createIfMissing(server.urlFor('postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.urlFor(NAME), stop: () => server.stop() };
}

async function createIfMissing(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
