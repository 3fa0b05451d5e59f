import { generateKeyPairSync } from 'node:crypto';
import {
  startEmulator,
  type EmulatorControl,
  type EmulatorOptions,
} from '../../libs/vonage-emulator/index.js';

export const hubNumber = '+46766861004';
const account = {
  apiKey: 'abcd1234',
  apiSecret: 'the account secret',
  applicationId: 'aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab',
  signatureSecret: 'the signature secret, long enough for anyone',
};
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Life at test speed: an offer waits a second, a lost worker is missed after two. */
const QUICK = {
  HUB_OFFER_SECONDS: '1',
  HUB_ROUND_PAUSE_SECONDS: '0.5',
  HUB_HANDOVER_SECONDS: '1',
  HUB_LEASE_SECONDS: '2',
  HUB_HEARTBEAT_SECONDS: '0.5',
  HUB_SWEEP_SECONDS: '0.2',
  HUB_SEND_TIMEOUT_SECONDS: '2',
  HUB_UNCERTAIN_SECONDS: '2',
  HUB_LEG_SILENT_SECONDS: '2',
};
/** Where no clock should speak up: a story in which nothing expires and nobody is lost. */
export const unhurried = { HUB_OFFER_SECONDS: '60', HUB_HANDOVER_SECONDS: '60', HUB_LEASE_SECONDS: '60' };

/** The configuration of a hub with the demo city on this database. */
export const environment = (
  databaseUrl: string,
  more: Record<string, string> = {},
): Record<string, string> => ({
  NODE_ENV: 'test',
  PORT: '0',
  DATABASE_URL: databaseUrl,
  HUB_NUMBER: hubNumber,
  HUB_DEMO: '1',
  // Fastify looks for the name of what shows them in every module there is: a third of the time a hub takes to start, in Jest.
  HUB_API_DOCS: '0',
  LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
  VONAGE_API_KEY: account.apiKey,
  VONAGE_API_SECRET: account.apiSecret,
  VONAGE_SIGNATURE_SECRET: account.signatureSecret,
  VONAGE_APPLICATION_ID: account.applicationId,
  VONAGE_PRIVATE_KEY: keys.privateKey,
  ...QUICK,
  ...more,
});

/** Where texts go, and what a test commands there. */
export interface Line {
  handsets: EmulatorControl;
}

/** A Vonage that is emulated, and tells the hub at this address of every text. */
export async function startLine(
  hubUrl: () => string,
  timeScale = 100,
  more: Partial<EmulatorOptions> = {},
): Promise<Line & { url: string; close: () => Promise<void> }> {
  const options: EmulatorOptions = {
    ...account,
    publicKey: keys.publicKey,
    number: hubNumber,
    timeScale,
    ...more,
    // The hub must know the emulator before it listens, so the emulator is told of the hub only when it must know.
    get hubUrl() {
      return hubUrl();
    },
  };
  const emulator = await startEmulator(options);
  return { handsets: emulator.control, url: emulator.url, close: () => emulator.close() };
}
