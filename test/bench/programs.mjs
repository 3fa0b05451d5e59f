// The programs under measure and the one that loads them, each a process of its own that cannot outlive the bench.
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { answers, startProgram, stopProgram } from '../../scripts/start/program.mjs';

const PATIENCE = 8000;
const here = (file) => new URL(file, import.meta.url).pathname;

export const vonage = {
  VONAGE_API_KEY: 'bench',
  VONAGE_API_SECRET: 'bench',
  VONAGE_SIGNATURE_SECRET: randomBytes(32).toString('hex'),
  VONAGE_APPLICATION_ID: '11111111-1111-4111-8111-111111111111',
  VONAGE_PRIVATE_KEY: 'unused: the bench sends no text',
  // Nobody listens there. Nothing is sent in these measurements; if something were, it must not leave the machine.
  VONAGE_API_HOST: 'http://127.0.0.1:9',
  VONAGE_REST_HOST: 'http://127.0.0.1:9',
};

export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** As production has it, but for the demo city that gives it a watch and a lead. */
export async function startHub(databaseUrl, settings = {}) {
  const port = await freePort();
  const { NODE_ENV: _, ...env } = process.env;
  const program = startProgram('hub', 'dist/src/main.js', {
    ...env,
    ...vonage,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    HUB_DEMO: '1',
    LOG_LEVEL: 'warn',
    ...settings,
  });
  let gone;
  void program.exit.then((how) => (gone = how));
  if (!(await answers(`http://127.0.0.1:${port}/health/ready`, () => gone !== undefined)))
    throw new Error(`the hub ended while it started (${gone})`);
  return { ...program, pid: program.child.pid, port, url: `http://127.0.0.1:${port}` };
}

export async function startFloor(name, databaseUrl) {
  const port = await freePort();
  const program = startProgram(name, here(`floors/${name}.mjs`), {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    SIGNATURE_SECRET: vonage.VONAGE_SIGNATURE_SECRET,
  });
  await Promise.race([
    new Promise((resolve) => program.child.once('message', resolve)),
    program.exit.then((how) => Promise.reject(new Error(`floor ${name} ended while it started (${how})`))),
  ]);
  return { ...program, pid: program.child.pid, port, url: `http://127.0.0.1:${port}` };
}

/** @param onPhase told `begin` and `end` of each phase, as they happen. @returns the results of all phases, by name. */
export async function runLoad(name, plan, onPhase) {
  const program = startProgram(name, here(`load/${name}.mjs`), process.env);
  const results = {};
  program.child.on('message', (told) => {
    onPhase(told.phase, told.at);
    if (told.at === 'end') results[told.phase] = told.result;
  });
  program.child.send(plan);
  const how = await program.exit;
  if (how !== 0) throw new Error(`the load ${name} ended with ${how}`);
  return results;
}

export const stop = (program) => stopProgram(program, PATIENCE);
