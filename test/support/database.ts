import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A fresh, migrated database of its own for a test file. Drop it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template hub_tpl`);
  return { url: urlOf(name), drop: () => administer(`drop database if exists ${name} with (force)`) };
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
