import { generateKeyPairSync } from 'node:crypto';
import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import {
  startEmulator,
  type EmulatorOptions,
  type RunningEmulator,
} from '../../libs/vonage-emulator/index.js';
import { ListeningHub } from './listening-hub.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
export { privateKey };

export const account = {
  apiKey: 'abcd1234',
  apiSecret: 'the account secret',
  applicationId: 'aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab',
  signatureSecret: 'the signature secret, long enough for anyone',
  publicKey,
};
export const hubNumber = '+46766861004';
export const handset = '+46701740605';
export const wire = (number: string): string => number.slice(1);

export interface Line {
  hub: ListeningHub;
  emulator: RunningEmulator;
  close(): Promise<void>;
}

/** A hub that listens and an emulator that calls it. */
export async function openLine(options: Partial<EmulatorOptions> = {}): Promise<Line> {
  const hub = new ListeningHub();
  const hubUrl = await hub.open();
  const emulator = await startEmulator({ ...account, hubUrl, number: hubNumber, timeScale: 100, ...options });
  return {
    hub,
    emulator,
    close: async () => {
      await emulator.close();
      hub.close();
    },
  };
}

/** The real SDK, as the hub has it, pointed at the emulator. */
export function sdk(url: string, how: { timeout?: number; key?: string; secret?: string } = {}): Vonage {
  const { apiKey, apiSecret, applicationId } = account;
  const auth = new Auth({
    apiKey,
    apiSecret: how.secret ?? apiSecret,
    applicationId,
    privateKey: how.key ?? privateKey,
  });
  return new Vonage(auth, { apiHost: url, restHost: url, timeout: how.timeout ?? 10_000 });
}

export const sms = (text = 'Hej', clientRef?: string) => ({
  channel: 'sms' as const,
  messageType: 'text' as const,
  to: wire(handset),
  from: wire(hubNumber),
  text,
  clientRef,
});

export const legacySms = (text = 'Hej') => ({ to: wire(handset), from: wire(hubNumber), text });

/** Waits until the value is there. */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    if (Date.now() > end) throw new Error(`waited in vain for ${look.toString()}`);
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((turn) => setImmediate(turn));
  }
}
