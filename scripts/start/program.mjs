// The hub and the emulator as child processes that cannot outlive this one.
import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Compiled once and kept: a fifth less work at every start after the first.
const COMPILED = path.resolve('node_modules/.cache/compiled');
const LAST_RESORT = new URL('../processes/last-resort.mjs', import.meta.url).href;

/**
 * Each has a process group of its own, so that Ctrl-C in the terminal reaches only the start script, which then stops them
 * in order; and a channel whose end tells them that the start script is gone, however it went.
 */
export function startProgram(name, main, env) {
  const child = fork(main, [], {
    detached: true,
    env: { NODE_COMPILE_CACHE: COMPILED, ...env },
    execArgv: ['--enable-source-maps', '--import', LAST_RESORT],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  return { name, child, exit };
}

/** Asks it to stop, and insists after `patience` milliseconds. */
export async function stopProgram({ child, exit }, patience) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patience);
  await exit;
  clearTimeout(insist);
}

/** Resolves to true when the address answers 200, to false when `giveUp` says that it never will. */
export async function answers(url, giveUp) {
  while (!giveUp()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await wait(25);
  }
  return false;
}
