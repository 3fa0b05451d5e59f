import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres, type OwnPostgres } from '../../scripts/embedded-postgres.mjs';

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let server: OwnPostgres;
  let url: string;

  beforeAll(async () => {
    dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-embedded-')), 'postgres');
    server = (await startPostgres({ dataDir })) as OwnPostgres;
    url = server.urlFor('postgres');
    await ask(url, 'create table kept (n int)');
  });

  afterAll(async () => {
    await server.stop();
    fs.rmSync(path.dirname(dataDir), { recursive: true });
  });

  it('listens on a socket that only its owner reaches, and on no port', async () => {
    expect(fs.statSync(server.socketDir).mode & 0o777).toBe(0o700);
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  });

  it('is shared by a second start on the same folder, whose end leaves it running', async () => {
    const second = await startPostgres({ dataDir });
    expect(second).toMatchObject({ reused: true, pid: server.pid });
    await second.stop();
    await ask(url, 'select 1');
  });

  it('keeps every commit over an immediate restart', async () => {
    const before = server.pid;
    await ask(url, 'insert into kept values (1)');
    await server.restartImmediate();
    expect(server.pid).not.toBe(before);
    expect(await ask(url, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('starts although its old number now belongs to another program', async () => {
    await server.stop();
    const trace = [process.pid, dataDir, 1, 5432, '/nowhere', '', '', 'ready'].join('\n');
    fs.writeFileSync(path.join(dataDir, 'postmaster.pid'), trace);
    server = (await startPostgres({ dataDir })) as OwnPostgres;
    expect(await ask(url, 'select n from kept')).toEqual([{ n: 1 }]);
  });
});
