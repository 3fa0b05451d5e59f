import { generateKeyPairSync } from 'node:crypto';
import { tokenGenerate } from '@vonage/jwt';
import type { EmulatorOptions } from '../../../libs/vonage-emulator/index.js';
import type { LegView } from '../../../libs/vonage-emulator/control/words.js';
import type { VoiceControl } from '../../../libs/vonage-emulator/voice/control/voice-control.js';
import { wav } from '../../../libs/vonage-emulator/voice/sound/pcm.js';
import type { Heard, Said } from '../listening-hub.js';
import { account, hubNumber, openLine, privateKey, sdk, wire, type Line } from '../line.js';

const { privateKey: otherKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
export const caller = '+46701740605';
export const worker = '+46701740606';
export const second = 1000;

/** A hub that says what to do with calls, on a clock that is moved by hand. */
export interface Calls extends Line {
  voice: VoiceControl;
  vonage: ReturnType<typeof sdk>;
  /** What the hub answers at a path below /vonage/voice; elsewhere, and at `event`, nothing. */
  script: Record<string, (heard: Heard) => unknown>;
  forward: (ms: number) => Promise<unknown>;
  /** Statuses told of a leg, in the order they came. */
  statuses: (uuid: string) => string[];
  bodies: (path: string) => Record<string, unknown>[];
  url: (path: string) => string;
  /** Somebody calls, and the hub answers with this script. The uuid of their leg. */
  callWith: (...ncco: unknown[]) => Promise<string>;
  /** What is heard at this moment: words, or an address, or what it is. */
  now: (ref: string) => Promise<string[]>;
  /** What the platform has said to a leg. */
  said: (ref: string) => Promise<(string | undefined)[]>;
  /** Where a sound file of so many seconds is. */
  serveSound: (seconds: number) => string;
  /** A key that is not the application's. */
  otherKey: string;
  /** A recording, fetched as the application. */
  download: (url: string) => Promise<Buffer>;
  /** The hub calls the worker. */
  callOut: (ncco: unknown[], more?: object) => Promise<LegView>;
}

export async function openCalls(options: Partial<EmulatorOptions> = {}): Promise<Calls> {
  const line = await openLine({ timeScale: 0, ...options });
  const { hub, emulator } = line;
  const script: Calls['script'] = {};
  hub.answer = (heard): Said => {
    const answer = script[heard.path.replace('/vonage/voice/', '')];
    if (!answer) return 204;
    const said = answer(heard);
    return typeof said === 'number' || said === null || !Array.isArray(said)
      ? (said as Said)
      : { body: said };
  };
  const vonage = sdk(emulator.url);
  const { voice } = emulator.control;
  const bodies = (path: string): Record<string, unknown>[] => hub.bodies(`/vonage/voice/${path}`);
  return {
    ...line,
    voice,
    vonage,
    script,
    bodies,
    forward: (ms) => emulator.clock.advance(ms),
    statuses: (uuid) =>
      bodies('event')
        .filter((b) => (b.uuid ?? b.call_uuid) === uuid && b.status)
        .map((b) => String(b.status)),
    url: (path) => `${hub.url}/vonage/voice/${path}`,
    callWith: async (...ncco) => {
      script.answer = () => ncco;
      const { uuid } = await voice.call({ from: caller });
      await emulator.clock.advance(0);
      return uuid;
    },
    now: async (ref) => (await voice.leg(ref)).now.map(({ what, text, url }) => text ?? url ?? what),
    said: async (ref) =>
      (await voice.hears(ref)).filter(({ what }) => what === 'talk').map(({ text }) => text),
    serveSound: (seconds) => {
      script['hold.wav'] = () => ({ type: 'audio/wav', body: wav(Buffer.alloc(seconds * 16_000), 8000) });
      return `${hub.url}/vonage/voice/hold.wav`;
    },
    otherKey,
    download: async (url) => {
      const authorization = `Bearer ${tokenGenerate(account.applicationId, privateKey)}`;
      const response = await fetch(url, { headers: { authorization } });
      return Buffer.from(await response.arrayBuffer());
    },
    callOut: async (ncco, more = {}) => {
      const { uuid } = await vonage.voice.createOutboundCall({
        to: [{ type: 'phone', number: wire(worker) }],
        from: { type: 'phone', number: wire(hubNumber) },
        ncco,
        ...more,
      } as never);
      return voice.leg(uuid);
    },
  };
}

/** How the emulator refuses what the SDK asks. */
export const refusalOf = async (
  request: Promise<unknown>,
): Promise<{ status: number; body: Record<string, unknown> }> => {
  try {
    await request;
  } catch (error) {
    const { response } = error as { response: Response };
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  throw new Error('it was not refused');
};
