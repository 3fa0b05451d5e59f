import { hostOf } from '../../src/channels/vonage/voice-webhook.js';

/** Where a webhook says that a call or a recording is, we go with our own keys. */
const STANDARD = 'https://api.nexmo.com';

describe('a host that is given our keys', () => {
  it.each([
    ['https://api-eu-3.vonage.com', 'https://api-eu-3.vonage.com'],
    ['https://api-ap-4.vonage.com/v1/calls', 'https://api-ap-4.vonage.com'],
    ['https://api.nexmo.com/v1/files/a?b=c#d', 'https://api.nexmo.com'],
    ['HTTPS://API-EU-4.VONAGE.COM:443/', 'https://api-eu-4.vonage.com'],
  ])('is one of Vonage’s own: %s', (url, host) => {
    expect(hostOf(url, STANDARD)).toBe(host);
  });

  it.each([
    ...[
      'https://vonage.com.evil.example',
      'https://evil-vonage.com',
      'https://evilnexmo.com',
      'https://vonage.co',
    ],
    ...['https://api.vonage.com@evil.example/', 'https://evil.example/https://api.vonage.com'],
    ...[
      'https://evil.example?.vonage.com',
      'https://evil.example#.vonage.com',
      'https://evil.example\\.vonage.com',
    ],
    ...['https://api.vonage.com\n.evil.example', 'https://api.vonage.com\t.evil.example'],
    'https://api.vonage.com%2eevil.example',
  ])('is never one that only looks like it: %j', (url) => {
    expect(hostOf(url, STANDARD)).toBeNull();
  });

  it.each(['https://api.vonage.com.', 'https://api.vonage.com..', 'https://.vonage.com.evil.example'])(
    'nor one with a dot behind it, which other names may follow: %s',
    (url) => {
      expect(hostOf(url, STANDARD)).toBeNull();
    },
  );

  it.each([
    'https://api.vonagе.com',
    'https://api.νonage.com',
    'https://api.vonage.cоm',
    'https://xn--vonge-4ve.com',
  ])('nor one in letters that look the same: %s', (url) => {
    expect(hostOf(url, STANDARD)).toBeNull();
  });

  it.each(['https://anna@api.vonage.com', 'https://anna:word@api.vonage.com', 'https://:word@api.nexmo.com'])(
    'nor with somebody’s name before it: %s',
    (url) => {
      expect(hostOf(url, STANDARD)).toBeNull();
    },
  );

  it.each([
    ...[
      'http://api.vonage.com',
      'ftp://api.vonage.com',
      'ws://api.nexmo.com',
      'blob:https://api.nexmo.com/a',
    ],
    ...['javascript://api.nexmo.com/%0aalert(1)', 'data:text/plain,api.vonage.com', '//api.vonage.com'],
    ...['https://api.vonage.com:8443', 'https://api.vonage.com:80', 'https://127.0.0.1', 'https://[::1]'],
  ])('nor by another way than the closed one, or at another door: %s', (url) => {
    expect(hostOf(url, STANDARD)).toBeNull();
  });

  it.each([undefined, null, '', 'api.vonage.com', 7, {}, ['https://api.vonage.com']])(
    'nor what is no address: %j',
    (url) => {
      expect(hostOf(url, STANDARD)).toBeNull();
    },
  );

  it('is the one that we are set to use, as it is set, and no neighbour of it', () => {
    const emulated = 'http://127.0.0.1:4000';
    expect(hostOf('http://127.0.0.1:4000/v1/files/a', emulated)).toBe(emulated);
    expect(hostOf('http://localhost:4000', emulated)).toBe('http://localhost:4000');
    for (const url of ['http://127.0.0.1:4001', 'ftp://127.0.0.1:4000', 'http://127.0.0.1.evil.example:4000'])
      expect([url, hostOf(url, emulated)]).toEqual([url, null]);
    expect(hostOf('http://127.0.0.1:4000', STANDARD)).toBeNull();
    expect(hostOf('http://emulator:4000/v1/files/a', 'http://emulator:4000/')).toBe('http://emulator:4000');
  });
});
