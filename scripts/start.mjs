// `npm start`: builds what changed, opens a database, migrates it, starts the hub (and Vonage's stand-in), and takes all
// of it down again, whichever part ends first.
import fs from 'node:fs';
import { isBuildFresh } from './build/freshness.mjs';
import { whenParentIsGone } from './processes/end-with-parent.mjs';
import { openDatabase } from './start/database.mjs';
import { refuseTakenPort } from './start/ports.mjs';
import { answers, startProgram, stopProgram } from './start/program.mjs';
import { Refusal, readSettings } from './start/settings.mjs';
import { emulatorCredentials, emulatorEnvironment, hubEnvironment } from './start/vonage-credentials.mjs';
import { welcome } from './start/welcome.mjs';

const HUB = 'dist/src/main.js';
const EMULATOR = 'dist/libs/vonage-emulator/main.js';
const BUILD = 'scripts/build.mjs';
const PATIENCE = { builder: 2_000, hub: 10_000, emulator: 3_000 };

const programs = [];
let database;
let stopping;

/** The hub first, so that its last words still reach the others; the database last. */
function stop(code) {
  stopping ??= (async () => {
    for (const program of programs.toReversed()) await stopProgram(program, PATIENCE[program.name]);
    await (await database?.catch(() => undefined))?.stop();
    process.exit(code);
  })();
  return stopping;
}

async function fail(reason) {
  if (stopping) return stopping;
  console.error(`\n${reason instanceof Refusal ? reason.message : (reason.stack ?? reason)}\n`);
  return stop(1);
}

/** One part without the others is of no use to anybody, so they end together. */
function run(name, main, env) {
  const program = startProgram(name, main, env);
  programs.push(program);
  void program.exit.then((how) => fail(`${name}: avslutades oväntat · ended unexpectedly (${how})`));
  return program;
}

async function buildIfChanged() {
  if (isBuildFresh()) return;
  console.log('Bygger · building …');
  const builder = startProgram('builder', BUILD, process.env);
  programs.push(builder);
  const how = await builder.exit;
  programs.pop();
  if (how !== 0) throw new Refusal('Bygget misslyckades · the build failed.');
}

async function migrated(opened) {
  const { url } = await opened;
  const { migrate } = await import('../dist/src/platform/database/migrate.js');
  const applied = await migrate(url);
  if (applied.length > 0) console.log(`Databasen uppdaterad · database migrated: ${applied.length}`);
  return url;
}

function vonage(settings) {
  if (!settings.emulatorPort) return {};
  const credentials = emulatorCredentials(settings.dataDir);
  const hubUrl = `http://127.0.0.1:${settings.port}`;
  const env = emulatorEnvironment(credentials, { ...settings, hubUrl });
  run('emulator', EMULATOR, { ...process.env, ...env });
  return hubEnvironment(credentials, `http://127.0.0.1:${settings.emulatorPort}`);
}

function hubSettings(settings, databaseUrl) {
  return {
    ...process.env,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATABASE_URL: databaseUrl,
    HUB_DATA_DIR: settings.dataDir,
    ...(settings.logLevel && { LOG_LEVEL: settings.logLevel }),
    ...(settings.number && { HUB_NUMBER: settings.number }),
    ...(settings.demo && { HUB_DEMO: '1' }),
  };
}

async function start() {
  const settings = readSettings(process.env);
  await refuseTakenPort('PORT', settings.port);
  if (settings.emulatorPort) await refuseTakenPort('EMULATOR_PORT', settings.emulatorPort);
  fs.mkdirSync(settings.dataDir, { recursive: true });
  database = openDatabase(settings, (how) =>
    fail(`PostgreSQL: avslutades oväntat · ended unexpectedly (${how})`),
  );
  database.catch(() => undefined); // told below, where it is awaited
  await buildIfChanged();
  const databaseUrl = await migrated(database);
  if (stopping) return;
  const vonageSettings = vonage(settings);
  run('hub', HUB, { ...hubSettings(settings, databaseUrl), ...vonageSettings });
  if (!(await answers(`http://127.0.0.1:${settings.port}/health/ready`, () => stopping))) return;
  console.log(welcome(settings, process.uptime()));
}

const AGAIN = 1_000; // one Ctrl-C arrives up to three times: from the terminal, from npm and from boot.mjs
let firstInterrupt = Infinity;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Somebody who presses Ctrl-C a second time does not want to wait.
    if (signal === 'SIGINT' && performance.now() - firstInterrupt > AGAIN) {
      for (const { child } of programs) child.kill('SIGKILL');
    }
    firstInterrupt = Math.min(firstInterrupt, performance.now());
    void stop(0);
  });
}
whenParentIsGone(() => void stop(0));
await start().catch(fail);
