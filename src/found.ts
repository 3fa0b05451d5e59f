import pg from 'pg';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { databaseUrl } from './platform/config.js';
import { migrate } from './platform/database/migrate.js';
import { Passwords } from './staff/passwords.js';

const SHORTEST_PASSWORD = 12;

const WORKERS = `
  insert into worker (id, username, first_name, title, role, password_hash)
  values (gen_random_uuid(), lower($1), $2, $3, $4, $5) returning id`;
const WATCH = `
  with lead as (insert into watch_standby (worker_id, rung) values ($1, 'lead') returning worker_id)
  insert into watch (seq, worker_id, since, how, accepted_at)
  select 1, worker_id, now(), 'started', now() from lead`;

interface Founders {
  lead: string;
  name: string;
  title: string;
  admin: string;
  passwords: string[];
}

/** @throws Error that says what is missing. */
async function read(): Promise<Founders> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ options: { lead: option, name: option, title: option, admin: option } });
  const { lead, name, title, admin } = values;
  if (!lead || !name || !title || !admin)
    throw new Error(
      'Say who: --lead USERNAME --name "First name" --title "what persons are told" --admin USERNAME',
    );
  const passwords = (await text(process.stdin))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (passwords.length !== 2 || passwords.some(({ length }) => length < SHORTEST_PASSWORD))
    throw new Error(
      `Two passwords of at least ${SHORTEST_PASSWORD} characters on standard input: the lead's, the administrator's.`,
    );
  return { lead, name, title, admin, passwords };
}

/**
 * The first lead of a new hub, who holds the watch from the first instant, and its first administrator: without a
 * watch-holder no contact can exist. The passwords come on standard input, so that they stand in no list of processes.
 */
async function found(databaseUrl: string, { lead, name, title, admin, passwords }: Founders): Promise<void> {
  await migrate(databaseUrl);
  const hasher = new Passwords();
  const [leadHash, adminHash] = await Promise.all(passwords.map((password) => hasher.hash(password)));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin');
  const { rows } = await client.query<{ id: string }>(WORKERS, [lead, name, title, 'lead', leadHash]);
  await client.query(WORKERS, [admin, admin, 'administratör', 'admin', adminHash]);
  await client.query(WATCH, [rows[0]?.id]);
  await client.query('commit');
  await client.end();
}

async function main(): Promise<void> {
  const founders = await read();
  await found(databaseUrl(process.env), founders);
  console.log(`${founders.name} holds the watch. The hub can start.`);
}

main().then(
  () => process.exit(0),
  (failure: Error) => {
    console.error(failure.message);
    process.exit(1);
  },
);
