// The account the hub has with the emulator: made once, kept beside the data, so that a restart can still read yesterday's
// signed webhooks.
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @returns {{apiKey: string, apiSecret: string, signatureSecret: string, applicationId: string, privateKey: string, publicKey: string}} */
export function emulatorCredentials(dataDir) {
  const file = path.join(dataDir, 'vonage.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const credentials = invent();
  fs.mkdirSync(dataDir, { recursive: true });
  // Renamed into place: a start that is killed here must not leave half a key behind.
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(credentials, undefined, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return credentials;
}

function invent() {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    apiKey: randomBytes(4).toString('hex'),
    apiSecret: randomBytes(8).toString('hex'),
    signatureSecret: randomBytes(32).toString('hex'),
    applicationId: randomUUID(),
    ...keys,
  };
}

export const hubEnvironment = (credentials, emulatorUrl) => ({
  VONAGE_API_KEY: credentials.apiKey,
  VONAGE_API_SECRET: credentials.apiSecret,
  VONAGE_SIGNATURE_SECRET: credentials.signatureSecret,
  VONAGE_APPLICATION_ID: credentials.applicationId,
  VONAGE_PRIVATE_KEY: credentials.privateKey,
  VONAGE_API_HOST: emulatorUrl,
  VONAGE_REST_HOST: emulatorUrl,
  EMULATOR_URL: emulatorUrl,
});

export const emulatorEnvironment = (credentials, { emulatorPort, hubUrl, number }) => ({
  EMULATOR_PORT: String(emulatorPort),
  EMULATOR_HUB_URL: hubUrl,
  EMULATOR_API_KEY: credentials.apiKey,
  EMULATOR_API_SECRET: credentials.apiSecret,
  EMULATOR_SIGNATURE_SECRET: credentials.signatureSecret,
  EMULATOR_APPLICATION_ID: credentials.applicationId,
  EMULATOR_PUBLIC_KEY: credentials.publicKey,
  EMULATOR_NUMBER: number,
});
