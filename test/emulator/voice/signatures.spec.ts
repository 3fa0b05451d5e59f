import { createHash } from 'node:crypto';
import { verifySignature } from '@vonage/jwt';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { input, talk, wait } from './nccos.js';
import { caller, openCalls, second, type Calls } from './calls.js';
import { account, until } from '../line.js';
import type { Heard } from '../listening-hub.js';
import { officialFixture } from '../official.js';

const bearer = ({ headers }: Heard): string => headers.authorization?.replace(/^Bearer /, '') ?? '';
const signedRightly = (heard: Heard): boolean => verifySignature(bearer(heard), account.signatureSecret);
const hashOf = ({ raw }: Heard): string => createHash('sha256').update(raw).digest('hex');

describe('signed webhooks of calls', () => {
  let calls: Calls;
  beforeEach(async () => {
    calls = await openCalls();
  });
  afterEach(() => calls.close());

  const heardAt = (path: string, count = 1): Promise<Heard[]> =>
    until(() => {
      const heard = calls.hub.heard.filter((h) => h.path === `/vonage/voice/${path}`);
      return heard.length >= count && heard;
    });

  it('each passes the SDK, and claims what Vonage claims over the exact bytes', async () => {
    const uuid = await calls.callWith(input(calls.url('input')), talk('Åäö 😢'));
    await calls.voice.press(uuid, '1');
    await calls.forward(10 * second);
    const official = officialFixture('signed-webhook-jwt') as { header: object; payload: object };
    const heard = [...(await heardAt('answer')), ...(await heardAt('input')), ...(await heardAt('event', 4))];
    for (const one of heard) {
      expect(signedRightly(one)).toBe(true);
      expect(decodeProtectedHeader(bearer(one))).toEqual(official.header);
      const claims = decodeJwt(bearer(one));
      expect(Object.keys(claims).sort()).toEqual(Object.keys(official.payload).sort());
      expect(claims).toMatchObject({ iss: 'Vonage', api_key: account.apiKey, payload_hash: hashOf(one) });
    }
  });

  const spoilt = async (kind: 'unsigned' | 'badSignature' | 'stale' | 'tampered'): Promise<Heard> => {
    await calls.emulator.control.fault({ on: 'input', kind });
    const uuid = await calls.callWith(input(calls.url('input')), wait(60));
    await calls.voice.press(uuid, '9');
    await calls.forward(0);
    return (await heardAt('input'))[0]!;
  };

  it('unsigned: no token at all', async () => {
    expect((await spoilt('unsigned')).headers.authorization).toBeUndefined();
  });

  it('bad signature: the SDK refuses it', async () => {
    expect(signedRightly(await spoilt('badSignature'))).toBe(false);
  });

  it('stale: rightly signed an hour ago, which only the hub can notice', async () => {
    const heard = await spoilt('stale');
    expect(signedRightly(heard)).toBe(true);
    expect(Date.now() / 1000 - Number(decodeJwt(bearer(heard)).iat)).toBeGreaterThan(3590);
  });

  it('tampered: another key than the one pressed, which only the hash tells', async () => {
    const heard = await spoilt('tampered');
    expect(signedRightly(heard)).toBe(true);
    expect(heard.raw).toContain('"digits":"1"');
    expect(decodeJwt(bearer(heard)).payload_hash).not.toBe(hashOf(heard));
  });

  it('replayed: the same token and bytes; duplicate: the same bytes under two tokens', async () => {
    const { control } = calls.emulator;
    calls.script.answer = () => [wait(1)];
    await control.fault({ on: 'answer', kind: 'replayed' });
    await calls.voice.call({ from: caller });
    const [first, again] = await heardAt('answer', 2);
    expect([bearer(again!), again!.raw]).toEqual([bearer(first!), first!.raw]);
    await control.fault({ on: 'answer', kind: 'duplicate' });
    await calls.voice.call({ from: caller });
    const [, , one, other] = await heardAt('answer', 4);
    expect(other!.raw).toBe(one!.raw);
    expect(decodeJwt(bearer(other!)).jti).not.toBe(decodeJwt(bearer(one!)).jti);
  });

  it('a number that is withheld, or that the network has garbled, comes as it is', async () => {
    calls.script.answer = () => [wait(60)];
    await calls.voice.call({ from: null });
    await calls.voice.call({ from: 'unavailable@unknown' });
    const heard = await heardAt('answer', 2);
    expect(heard.map(({ raw }) => (JSON.parse(raw) as { from: string }).from)).toEqual([
      'anonymous',
      'unavailable@unknown',
    ]);
  });

  it('with GET everything is in the address, what is no word as JSON', async () => {
    const ask = { ...input(calls.url('input')), eventMethod: 'GET' };
    const uuid = await calls.callWith(ask, wait(60));
    await calls.voice.press(uuid, '3');
    await calls.forward(0);
    const [heard] = await heardAt('input');
    expect([heard!.method, heard!.raw, heard!.query.uuid]).toEqual(['GET', '', uuid]);
    expect(JSON.parse(heard!.query.dtmf!)).toEqual({ digits: '3', timed_out: false });
  });
});
