import { createPublicKey, verify } from 'node:crypto';
import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VonageFiles } from '../../src/channels/vonage/vonage-files.js';
import { VonageSdk } from '../../src/channels/vonage/vonage-sdk.js';
import { readConfig } from '../../src/platform/config.js';
import { environment } from '../support/line.js';

const set = (more: Record<string, string>) => readConfig(environment('postgres://nowhere/none', more));

interface Machine {
  url: string;
  /** What each who asked it showed of themselves. */
  asked: string[];
}
const running: http.Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Somewhere in the network, which answers as it is told. */
async function machine(answer: (response: ServerResponse) => void): Promise<Machine> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.headers.authorization ?? '');
    answer(response);
  });
  running.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('what somebody has recorded', () => {
  const fetched = (url: string, vonage: Machine) => {
    const config = set({ VONAGE_API_HOST: vonage.url });
    return new VonageFiles(config, new VonageSdk(config)).fetch(url);
  };
  const sound = (response: ServerResponse) => void response.end('RIFF');

  it('is fetched from Vonage, to which we show who we are', async () => {
    const vonage = await machine(sound);
    expect(await fetched(`${vonage.url}/v1/files/a`, vonage)).toEqual({
      kind: 'sound',
      bytes: Buffer.from('RIFF'),
    });
    expect(vonage.asked).toEqual([expect.stringMatching(/^Bearer \S+$/)]);
  });

  it('is fetched from nobody else, whatever a webhook says of where it is', async () => {
    const [vonage, stranger] = [await machine(sound), await machine(sound)];
    expect(await fetched(`${stranger.url}/v1/files/a`, vonage)).toEqual({ kind: 'gone' });
    expect([...vonage.asked, ...stranger.asked]).toEqual([]);
  });

  it('nor from where Vonage’s own host points on to', async () => {
    const stranger = await machine(sound);
    const vonage = await machine((response) => response.writeHead(302, { location: stranger.url }).end());
    expect(await fetched(`${vonage.url}/v1/files/a`, vonage)).toEqual({ kind: 'later' });
    expect(stranger.asked).toEqual([]);
  });
});

describe('the SDK', () => {
  it('is given our key whole, also when its line breaks are written out, as in an environment file', async () => {
    const { VONAGE_PRIVATE_KEY: pem = '' } = environment('');
    const token = await new VonageSdk(set({ VONAGE_PRIVATE_KEY: pem.replaceAll('\n', '\\n') })).token();
    const [, signed = '', mark = ''] = /^(.+)\.([^.]+)$/.exec(token) ?? [];
    const key = createPublicKey(pem);
    expect(verify('sha256', Buffer.from(signed), key, Buffer.from(mark, 'base64url'))).toBe(true);
  });

  it('does not wait for ever for who does not answer', async () => {
    const silent = await machine(() => undefined);
    const sdk = new VonageSdk(set({ VONAGE_API_HOST: silent.url, HUB_SEND_TIMEOUT_SECONDS: '0.2' }));
    await expect(sdk.at(null).voice.getCall('a1')).rejects.toMatchObject({ name: 'AbortError' });
    expect(silent.asked).toHaveLength(1);
  });
});
