// What the environment asks `npm start` for. Everything is decided and refused here, before anything is started.
import path from 'node:path';

const VONAGE_ACCOUNT = [
  'VONAGE_API_KEY',
  'VONAGE_API_SECRET',
  'VONAGE_SIGNATURE_SECRET',
  'VONAGE_APPLICATION_ID',
  'VONAGE_PRIVATE_KEY',
];
const DEFAULT_PORT = 3000;
const DEFAULT_NUMBER = '+46766861004';

/** Said to the operator as it is: no stack, no jargon. */
export class Refusal extends Error {}

export function readSettings(env) {
  const production = env.NODE_ENV === 'production';
  if (production) refuseInProduction(env);
  const hasVonage = VONAGE_ACCOUNT.some((name) => env[name]);
  const port = portFrom(env, 'PORT', DEFAULT_PORT);
  return {
    port,
    publicUrl: env.PUBLIC_URL || `http://localhost:${port}`,
    dataDir: path.resolve(env.HUB_DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    demo: wantsDemo(env, hasVonage),
    // On a developer's screen the addresses must stay in sight; in production the log is for machines.
    logLevel: env.LOG_LEVEL || (production ? undefined : 'warn'),
    ...(production || hasVonage ? { number: env.HUB_NUMBER } : emulation(env, port)),
  };
}

const emulation = (env, port) => ({
  emulatorPort: portFrom(env, 'EMULATOR_PORT', port + 1),
  number: env.HUB_NUMBER || DEFAULT_NUMBER,
});

/** Nothing configured at all: somebody wants to see it. Production never comes here without a database. */
const wantsDemo = (env, hasVonage) => (env.HUB_DEMO ? isOn(env.HUB_DEMO) : !env.DATABASE_URL && !hasVonage);

const isOn = (value) => value === '1';

function refuseInProduction(env) {
  if (!env.DATABASE_URL) {
    throw new Refusal(
      'DATABASE_URL saknas. I produktion startas ingen inbyggd databas.\n' +
        'DATABASE_URL is not set. In production no embedded database is started: name your PostgreSQL there.',
    );
  }
  if (isOn(env.HUB_DEMO)) {
    throw new Refusal(
      'HUB_DEMO är satt. Påhittade uppgifter hör inte hemma i produktion.\n' +
        'HUB_DEMO is set. Demo data does not belong in production: unset it.',
    );
  }
}

function portFrom(env, name, fallback) {
  const port = env[name] ? Number(env[name]) : fallback;
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(`${name}=${env[name]} är ingen port (1–65535) · is not a port (1–65535).`);
}
