// Runs one program to its end, and takes it down when this process is told to stop or loses its parent.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { whenParentIsGone } from './end-with-parent.mjs';

const INTERRUPTED = 130;
// What is collected may be shown anywhere, so it comes without colours.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

const running = new Set();
let stopping = false;

const leaveWhenAllEnded = () => stopping && running.size === 0 && process.exit(INTERRUPTED);

function stop() {
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
  leaveWhenAllEnded();
}

/** Call once, at the top of a script that runs programs. */
export function stopProgramsWithThis() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  whenParentIsGone(stop);
}

/** Resolves to the exit code, and the signal that ended it if one did; `capture` also collects what it said, to be shown only if it failed. */
export function run(command, args, { capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const output = capture ? 'pipe' : 'inherit';
    const env = capture ? { ...process.env, ...PLAIN } : process.env;
    const child = spawn(command, args, { stdio: ['ignore', output, output], env });
    let said = '';
    child.stdout?.on('data', (text) => (said += text));
    child.stderr?.on('data', (text) => (said += text));
    running.add(child);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      leaveWhenAllEnded();
      resolve({ code: code ?? 1, signal, said: stripVTControlCharacters(said) });
    });
  });
}
