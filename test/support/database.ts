import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A fresh, migrated database of its own for a test file. Drop it in afterAll. @param template what it is a copy of */
export async function testDatabase(template = 'hub_tpl'): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  // Copying files takes half the time of writing them through the log, and nobody needs to recover this.
  await administer(`create database ${name} template ${template} strategy file_copy`);
  return { url: urlOf(name), drop: () => dropWhenLeft(name) };
}

const IN_USE = '55006';

/** A pool that has ended may still be saying goodbye; to cut it off then is an error nobody listens for any more. */
async function dropWhenLeft(name: string): Promise<void> {
  for (let look = 0; look < 40; look += 1) {
    try {
      return await administer(`drop database if exists ${name}`);
    } catch (failure) {
      if ((failure as pg.DatabaseError).code !== IN_USE) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await administer(`drop database if exists ${name} with (force)`);
}

/** One more template, made once in a run by whichever test comes first: `fill` makes of a fresh database what it is to be. */
export async function templateDatabase(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const making = `${name}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making} template hub_tpl`);
    await fill(urlOf(making));
    await client.query(`alter database ${making} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const socket = process.env.TEST_POSTGRES_SOCKET;
  if (!socket)
    throw new Error('No test PostgreSQL runs for this test: tests with a database belong under test/.');
  return `postgres://hub@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
