// The folder with the data: made once, owned by one way of running, and cleared of what a killed server left.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const POSTGRES_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Makes the folder on first use. A half-made one is never taken for a whole one: it gets its name last. */
export async function prepareDataFolder(folder, { runner, initdb, durable }) {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return refuseForeignOwner(folder, runner);
  const unfinished = `${folder}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  makePrivateFolder(unfinished, runner);
  const [command, args] = runner.command(initdb, [
    ...['-D', unfinished, '-U', 'hub', '--auth=trust', '--no-instructions'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...(durable ? [] : ['--no-sync', '--no-data-checksums']),
  ]);
  await run(command, args, { env: POSTGRES_ENVIRONMENT });
  fs.renameSync(unfinished, folder);
}

export function makePrivateFolder(folder, runner) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (runner.how === 'account') fs.chownSync(folder, runner.owner, runner.group);
}

function refuseForeignOwner(folder, runner) {
  const owner = fs.statSync(folder).uid;
  if (runner.owner === undefined || owner === runner.owner) return;
  throw new Error(
    `${folder} belongs to user id ${owner}, but PostgreSQL would now run as user id ${runner.owner}. ` +
      'Start as the same user as before, or set HUB_DATA_DIR to another folder.',
  );
}

/** What postmaster.pid says about a server that is alive and serves this very folder; undefined if there is none. */
export function findLivingServer(folder) {
  const lines = readIfThere(path.join(folder, 'postmaster.pid'))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!pid || !isAlive(pid) || !servesFolder(pid, folder)) return undefined;
  return { pid, socketDir: lines[4], ready: lines[7]?.trim() === 'ready' };
}

/** A number in postmaster.pid may by now be some other program's; PostgreSQL itself would refuse to start then. */
export function removeTraces(folder, socketDir) {
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  fs.rmSync(socketDir, { recursive: true, force: true });
}

function servesFolder(pid, folder) {
  const commandLine = readIfThere(`/proc/${pid}/cmdline`);
  return commandLine === undefined ? !fs.existsSync('/proc/self') : commandLine.split('\0').includes(folder);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}
