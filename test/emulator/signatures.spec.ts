import { createHash } from 'node:crypto';
import { AlgorithmTypes } from '@vonage/auth';
import { verifySignature } from '@vonage/jwt';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { officialFixture } from './official.js';
import { account, handset, openLine, sdk, sms, until, type Line } from './line.js';
import type { Heard } from './listening-hub.js';

const bearer = ({ headers }: Heard): string => headers.authorization?.replace(/^Bearer /, '') ?? '';
const signedRightly = (heard: Heard): boolean => verifySignature(bearer(heard), account.signatureSecret);
const hashOf = (heard: Heard): string => createHash('sha256').update(heard.raw).digest('hex');

describe('signed webhooks', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine();
  });
  afterEach(() => line.close());

  const heardAt = (path: string, count = 1): Promise<Heard[]> =>
    until(() => {
      const heard = line.hub.heard.filter((h) => h.path === path);
      return heard.length >= count && heard;
    });

  it('pass the SDK, and claim what Vonage claims over the exact bytes', async () => {
    await line.emulator.control.text(handset, 'Jag mår inte bra 😢');
    const [heard] = await heardAt('/vonage/messages/inbound');
    expect(signedRightly(heard!)).toBe(true);
    const official = officialFixture('signed-webhook-jwt') as { header: object; payload: object };
    expect(decodeProtectedHeader(bearer(heard!))).toEqual(official.header);
    const claims = decodeJwt(bearer(heard!));
    expect(Object.keys(claims).sort()).toEqual(Object.keys(official.payload).sort());
    expect(claims).toMatchObject({
      iss: 'Vonage',
      api_key: account.apiKey,
      application_id: account.applicationId,
      payload_hash: hashOf(heard!),
    });
    expect(Math.abs(Number(claims.iat) - Date.now() / 1000)).toBeLessThan(5);
  });

  it('status webhooks are signed alike', async () => {
    await sdk(line.emulator.url).messages.send(sms());
    for (const heard of await heardAt('/vonage/messages/status', 2)) {
      expect(signedRightly(heard)).toBe(true);
      expect(decodeJwt(bearer(heard)).payload_hash).toBe(hashOf(heard));
    }
  });

  it('unsigned: no token at all', async () => {
    await line.emulator.control.fault({ on: 'inbound', kind: 'unsigned' });
    await line.emulator.control.text(handset, 'Hej');
    const [heard] = await heardAt('/vonage/messages/inbound');
    expect(heard!.headers.authorization).toBeUndefined();
  });

  it('bad signature: the SDK refuses it', async () => {
    await line.emulator.control.fault({ on: 'inbound', kind: 'badSignature' });
    await line.emulator.control.text(handset, 'Hej');
    const [heard] = await heardAt('/vonage/messages/inbound');
    expect(signedRightly(heard!)).toBe(false);
  });

  it('stale: rightly signed an hour ago, which only the hub can notice', async () => {
    await line.emulator.control.fault({ on: 'inbound', kind: 'stale' });
    await line.emulator.control.text(handset, 'Hej');
    const [heard] = await heardAt('/vonage/messages/inbound');
    expect(signedRightly(heard!)).toBe(true);
    expect(Date.now() / 1000 - Number(decodeJwt(bearer(heard!)).iat)).toBeGreaterThan(3590);
  });

  it('tampered: rightly signed over other bytes', async () => {
    await line.emulator.control.fault({ on: 'inbound', kind: 'tampered' });
    await line.emulator.control.text(handset, 'Hej');
    const [heard] = await heardAt('/vonage/messages/inbound');
    expect(signedRightly(heard!)).toBe(true);
    expect(decodeJwt(bearer(heard!)).payload_hash).not.toBe(hashOf(heard!));
  });

  it('replayed: the same token and bytes twice; duplicate: the same bytes under two tokens', async () => {
    await line.emulator.control.fault({ on: 'inbound', kind: 'replayed' });
    await line.emulator.control.text(handset, 'Hej');
    const [first, again] = await heardAt('/vonage/messages/inbound', 2);
    expect([bearer(again!), again!.raw]).toEqual([bearer(first!), first!.raw]);

    await line.emulator.control.fault({ on: 'inbound', kind: 'duplicate' });
    await line.emulator.control.text(handset, 'Hallå?');
    const [, , one, other] = await heardAt('/vonage/messages/inbound', 4);
    expect(other!.raw).toBe(one!.raw);
    expect(decodeJwt(bearer(other!)).jti).not.toBe(decodeJwt(bearer(one!)).jti);
  });
});

describe('the SMS API signs its parameters', () => {
  it.each([
    ['md5hash', AlgorithmTypes.md5hash],
    ['sha256', AlgorithmTypes.sha256hmac],
    ['sha512', AlgorithmTypes.sha512hmac],
  ] as const)('with %s, as the SDK checks it; a changed text fails', async (smsSignature, algorithm) => {
    const line = await openLine({ smsSignature });
    const { control, url } = line.emulator;
    await control.fault({ on: 'inbound', kind: 'tampered', count: 1 });
    await control.sendLegacyParts(handset, 'Hej & hå = ja');
    await until(() => line.hub.heard.length === 1);
    await control.sendLegacyParts(handset, 'Hej & hå = ja');
    const [tampered, right] = await until(() => line.hub.heard.length === 2 && line.hub.heard);
    const passes = ({ raw }: Heard): boolean => {
      const params = JSON.parse(raw) as Record<string, string>;
      return sdk(url).sms.verifySignature(params.sig!, params, account.signatureSecret, algorithm);
    };
    expect([passes(tampered!), passes(right!)]).toEqual([false, true]);
    await line.close();
  });
});
