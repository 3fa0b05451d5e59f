// Runs on whatever Node started npm (20 or newer). Brings the packages when they are missing or stale, then hands over
// to the Node that came with them: `node scripts/boot.mjs scripts/start.mjs [arguments]`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesAreInstalled } from './boot/installed.mjs';
import { whenParentIsGone } from './processes/end-with-parent.mjs';

const OLDEST_NODE = 24;

let running;
let stopping = false;

function stop(signal) {
  stopping = true;
  running?.kill(signal);
}

/** Runs a program to its end and resolves to its exit code. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    running = spawn(command, args, { stdio: 'inherit', ...options });
    running.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    running.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

async function installPackages() {
  if (packagesAreInstalled()) return 0;
  console.log('Hämtar paket · installing packages (npm ci), about a minute the first time …');
  // With NODE_ENV=production npm would leave out the builders, and the start builds.
  return run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
}

/** Node 24 comes from npm on Linux; elsewhere the machine's own must be new enough. */
function pinnedNode() {
  const local = path.resolve('node_modules/.bin/node');
  if (fs.existsSync(local)) return local;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath;
  console.error(
    `Node ${process.version} is too old, and npm has no Node ${OLDEST_NODE} for ${process.platform}-${process.arch}. ` +
      `Install Node ${OLDEST_NODE} or newer and try again.`,
  );
  return undefined;
}

async function boot(script) {
  const installed = await installPackages();
  if (installed !== 0 || stopping) return installed || 1;
  const node = pinnedNode();
  if (!node) return 1;
  const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']; // the channel's end tells the script that this one is gone
  return run(node, script, { stdio, env: { ...process.env, PATH } });
}

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
whenParentIsGone(() => stop('SIGTERM'));
process.exit(await boot(process.argv.slice(2)));
