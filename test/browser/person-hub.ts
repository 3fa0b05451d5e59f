import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import pg from 'pg';
import { templateDatabase, testDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { quickHash } from '../support/quick-hash.js';

const MAIN = path.resolve('dist/src/main.js');
/** Compiled once and kept, as `npm start` keeps it. */
const COMPILED = path.resolve('node_modules/.cache/compiled');

const vonage = {
  VONAGE_API_KEY: 'test',
  VONAGE_API_SECRET: 'test',
  VONAGE_SIGNATURE_SECRET: 'test',
  VONAGE_APPLICATION_ID: '00000000-0000-4000-8000-0000000000aa',
  VONAGE_PRIVATE_KEY: generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
};

export interface RunningHub {
  url: string;
  /** As the power going: nothing is said to anyone. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

type Environment = Record<string, string | undefined>;

const settings = async (databaseUrl: string, more: Environment): Promise<Environment> => ({
  ...process.env,
  NODE_COMPILE_CACHE: COMPILED,
  ...vonage,
  PORT: String(await freePort()),
  DATABASE_URL: databaseUrl,
  HUB_DEMO: '1',
  LOG_LEVEL: 'error',
  ...more,
});

/** The hub as it is shipped, until it says that it is ready. */
async function startProgram(env: Environment): Promise<ChildProcess> {
  const program = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const died = once(program, 'exit').then(([code]) => Promise.reject(new Error(`The hub ended: ${code}`)));
  died.catch(() => undefined);
  await Promise.race([once(program, 'message'), died]);
  return program;
}

async function endProgram(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill(signal);
  await gone;
}

/** What a hub leaves that was started for the first time: the demo's city, with passwords that are quick to check. */
async function foundCity(databaseUrl: string): Promise<void> {
  await endProgram(await startProgram(await settings(databaseUrl, {})), 'SIGTERM');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('update worker set password_hash = $1', [await quickHash('stafett')]);
  await client.end();
}

/** The hub as it is shipped, a process of its own that serves the built pages, with the demo's city in it. */
export async function runHub(origins: string[] = [], more: Record<string, string> = {}): Promise<RunningHub> {
  const database = await testDatabase(await templateDatabase('shipped_city', foundCity));
  const env = await settings(database.url, { HUB_ORIGINS: origins.join(','), ...more });
  let program: ChildProcess | undefined;
  const start = async () => {
    program = await startProgram(env);
  };
  const end = async (signal: NodeJS.Signals) => program && endProgram(program, signal);
  await start();
  const stop = async () => {
    await end('SIGTERM');
    await database.drop();
  };
  return { url: `http://localhost:${env.PORT}`, start, kill: async () => end('SIGKILL'), stop };
}

export interface WorkerAtDesk {
  ask: (message: string, body: object) => Promise<Record<string, unknown>>;
  /** Takes the next contact that is offered, and gives its id. */
  takeNext: () => Promise<string>;
  /** Ends and closes it, so that there is room for the next. */
  finish: (contactId: string) => Promise<void>;
  /** What has been said in a contact, as the record has it. */
  readLog: (contactId: string) => Promise<string[]>;
  listContacts: () => Promise<{ contactId: string; state: string }[]>;
  leave: () => void;
}

interface Offered {
  offerId: string;
  contactId: string;
}

/** A worker without a page: signed in, available, and answering by the socket. */
export async function workerAtDesk(url: string, username: string): Promise<WorkerAtDesk> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'stafett' }),
  });
  const { token } = (await answer.json()) as { token: string };
  const socket: Socket = io(`${url}/desk`, { auth: { token }, forceNew: true, transports: ['websocket'] });
  const offers: Offered[] = [];
  /** An offer is told again when its contact has become something else. */
  const met = new Set<string>();
  let wake = () => undefined as void;
  socket.on('offer:new', (offer: Offered) => {
    if (met.has(offer.offerId)) return;
    met.add(offer.offerId);
    offers.push(offer);
    wake();
  });
  await once(socket as unknown as NodeJS.EventEmitter, 'connect');
  const ask: WorkerAtDesk['ask'] = async (message, body) => {
    const said = (await socket.timeout(10_000).emitWithAck(message, body)) as Record<string, unknown>;
    if (said.ok !== true) throw new Error(`${message}: ${JSON.stringify(said)}`);
    return said;
  };
  await ask('presence:set', { status: 'available' });
  const takeNext = async () => {
    while (offers.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const { offerId, contactId } = offers.shift()!;
    await ask('offer:accept', { offerId });
    return contactId;
  };
  const finish = async (contactId: string) => {
    await ask('contact:end', { contactId });
    await ask('contact:close', { contactId, outcome: 'support-given', plan: { promise: 'Vi hörs.' } });
  };
  const read = async <T>(address: string): Promise<T> => {
    const found = await fetch(`${url}/api/${address}`, { headers: { authorization: `Bearer ${token}` } });
    if (!found.ok) throw new Error(`${address}: ${found.status}`);
    return (await found.json()) as T;
  };
  const readLog = async (contactId: string) => {
    const log = await read<{ body: { kind: string; text?: string } }[]>(`contacts/${contactId}/log`);
    return log.filter(({ body }) => body.kind === 'message').map(({ body }) => body.text ?? '');
  };
  const listContacts = () => read<{ contactId: string; state: string }[]>('contacts');
  const leave = () => void socket.disconnect();
  return { ask, takeNext, finish, readLog, listContacts, leave };
}
