// A PostgreSQL of our own, from the programs in node_modules: for development and tests, never for production.
// It listens on a Unix socket in a private folder only: no port to clash, no password to keep.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findLivingServer, prepareDataFolder } from './postgres/data-folder.mjs';
import { findPrograms } from './postgres/programs.mjs';
import { chooseRunner } from './postgres/run-as.mjs';
import { launchServer, stopServer } from './postgres/server.mjs';

const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
const PATIENCE = 15_000;

/**
 * Starts the server of a data folder (made on first use), or joins the one that already serves it.
 * `durable: false` is for tests: faster, and worthless after a crash.
 */
export async function startPostgres({ dataDir, durable = true, settings = {}, onExit, runAs } = {}) {
  const folder = absolute(dataDir);
  const runner = chooseRunner(runAs);
  const { postgres, initdb } = await findPrograms();
  await prepareDataFolder(folder, { runner, initdb, durable });
  const living = await joinLivingServer(folder);
  if (living)
    return { ...described(living.socketDir, runner), ...living, reused: true, stop: async () => {} };

  const socketDir = socketFolderOf(folder);
  const all = {
    ...{ listen_addresses: '', unix_socket_directories: socketDir, max_connections: 200 },
    ...(durable ? {} : CARELESS),
    ...settings,
  };
  const launch = () => launchPatiently({ postgres, runner, folder, socketDir, settings: all, onExit });
  return ownServer(await launch(), { launch, socketDir, runner });
}

function ownServer(first, { launch, socketDir, runner }) {
  let server = first;
  return {
    ...described(socketDir, runner),
    reused: false,
    get pid() {
      return findLivingServer(server.folder)?.pid;
    },
    async stop() {
      await stopServer(server);
      fs.rmSync(socketDir, { recursive: true, force: true });
    },
    /** As after a power cut: no checkpoint, every connection cut, then recovery from the log. */
    async restartImmediate() {
      await stopServer(server, 'SIGQUIT');
      server = await launch();
    },
  };
}

const described = (socketDir, runner) => ({
  socketDir,
  how: runner.how,
  urlFor: (database) => `postgres://hub@localhost/${database}?host=${encodeURIComponent(socketDir)}`,
});

/** After kill -9 of a server, its last children may hold the shared memory for some milliseconds more. */
async function launchPatiently(plan) {
  for (const deadline = Date.now() + PATIENCE; ; await wait(100)) {
    try {
      return await launchServer(plan);
    } catch (error) {
      if (Date.now() > deadline || !/still in use|lock file .* already exists/.test(error.message))
        throw error;
    }
  }
}

async function joinLivingServer(folder) {
  const deadline = Date.now() + PATIENCE;
  for (let living = findLivingServer(folder); living; living = findLivingServer(folder)) {
    if (living.ready) return living;
    if (Date.now() > deadline)
      throw new Error(`Another PostgreSQL (process ${living.pid}) is stuck in ${folder}.`);
    await wait(25);
  }
  return undefined;
}

/** A socket's path may be 107 bytes at most, so it cannot lie beside the data. */
function socketFolderOf(folder) {
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join(os.tmpdir(), `stafett-pg-${mark}`);
}

/** Without symbolic links, so that one folder has one name however it is reached. */
function absolute(dataDir) {
  const parent = path.dirname(path.resolve(dataDir));
  fs.mkdirSync(parent, { recursive: true });
  return path.join(fs.realpathSync(parent), path.basename(dataDir));
}
