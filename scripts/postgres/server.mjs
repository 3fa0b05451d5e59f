// One running PostgreSQL server, tied to the life of this process.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { POSTGRES_ENVIRONMENT, findLivingServer, makePrivateFolder, removeTraces } from './data-folder.mjs';

const START_WITHIN = 60_000;
const STOP_WITHIN = 15_000;

// The shell holds the reading end of a pipe (3) whose writing end is ours. When this process ends in any way, SIGKILL
// too, the pipe closes and the server gets a fast shutdown (SIGINT). Signals to the shell itself are ignored: they
// would leave the server without its watch.
const WATCHED = `
  trap "" INT TERM HUP
  "$0" "$@" 3<&- & server=$!
  (read -r _ <&3; kill -INT $server 2>/dev/null) & watch=$!
  wait $server; code=$?
  kill $watch 2>/dev/null
  exit $code`;

/** Starts the server and waits until it accepts connections. */
export async function launchServer({ postgres, runner, folder, socketDir, settings, onExit }) {
  removeTraces(folder, socketDir);
  makePrivateFolder(socketDir, runner);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = runner.command('/bin/sh', ['-c', WATCHED, postgres, '-D', folder, ...options]);
  // Detached: Ctrl-C reaches every process of the terminal, and the database must outlive the hub's last words.
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
  const shell = spawn(command, args, { stdio, detached: true, env: POSTGRES_ENVIRONMENT });
  const server = { folder, shell, leash: shell.stdio[3], ended: undefined, stopping: false };
  server.exit = new Promise((resolve) => {
    shell.on('error', (error) => resolve((server.ended = error.message)));
    shell.on('exit', (code, signal) => resolve((server.ended = signal ?? code)));
  });
  await untilReady(server);
  void server.exit.then((how) => server.stopping || onExit?.(how));
  for (const handle of [shell, shell.stderr, server.leash]) handle.unref();
  return server;
}

async function untilReady(server) {
  let said = '';
  server.leash.on('error', () => undefined); // the shell may be gone before the pipe is
  server.shell.stderr.on('data', (text) => (said = (said + text).slice(-4000)));
  const deadline = Date.now() + START_WITHIN;
  while (!/ready to accept connections/.test(said)) {
    if (server.ended === undefined && Date.now() < deadline) await wait(5);
    else {
      server.leash.end();
      throw new Error(`PostgreSQL did not start (${server.ended ?? 'too slow'}):\n${said}`);
    }
  }
}

/** @param {'SIGINT' | 'SIGQUIT'} how SIGINT: orderly; SIGQUIT: at once, as after a power cut */
export async function stopServer(server, how = 'SIGINT') {
  server.stopping = true;
  signalServer(server.folder, how);
  if (how === 'SIGINT') server.leash.end();
  const patience = setTimeout(() => signalServer(server.folder, 'SIGQUIT'), STOP_WITHIN);
  await server.exit;
  clearTimeout(patience);
  server.leash.destroy();
}

function signalServer(folder, signal) {
  const living = findLivingServer(folder);
  if (living) process.kill(living.pid, signal);
}
