import { SignJWT, importPKCS8 } from 'jose';
import { startEmulator } from '../../libs/vonage-emulator/index.js';
import { optionsFromEnv } from '../../libs/vonage-emulator/options.js';
import { account, handset, hubNumber, openLine, privateKey, until, wire, type Line } from './line.js';

describe('who may come in', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine();
  });
  afterEach(() => line.close());

  const message = {
    channel: 'sms',
    message_type: 'text',
    to: wire(handset),
    from: wire(hubNumber),
    text: 'Hej',
  };
  const post = (authorization: string, body: unknown = message): Promise<Response> =>
    fetch(`${line.emulator.url}/v1/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const token = async (claims: object, exp: string | null = '15m'): Promise<string> => {
    const jwt = new SignJWT({ application_id: account.applicationId, jti: 'one', ...claims })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt();
    const key = await importPKCS8(privateKey, 'RS256');
    return `Bearer ${await (exp === null ? jwt : jwt.setExpirationTime(exp)).sign(key)}`;
  };
  const basic = (secret: string): string =>
    `Basic ${Buffer.from(`${account.apiKey}:${secret}`).toString('base64')}`;

  it('a token of the application, or the account', async () => {
    expect((await post(await token({}))).status).toBe(202);
    expect((await post(basic(account.apiSecret))).status).toBe(202);
  });

  it('not one that has run out, never runs out, or is another application’s', async () => {
    expect((await post(await token({}, '-1s'))).status).toBe(401);
    expect((await post(await token({}, null))).status).toBe(401);
    expect((await post(await token({ application_id: 'another' }))).status).toBe(401);
  });

  it('not one signed with a shared secret, unsigned, or a wrong account', async () => {
    const hs256 = await new SignJWT({ application_id: account.applicationId, jti: 'one' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(new TextEncoder().encode(account.publicKey));
    expect((await post(`Bearer ${hs256}`)).status).toBe(401);
    expect((await post(basic('wrong'))).status).toBe(401);
    expect((await post('')).status).toBe(401);
  });

  it('says what is not JSON, not SMS, not text', async () => {
    const title = async (body: unknown) => {
      const response = await post(basic(account.apiSecret), body);
      return [response.status, ((await response.json()) as { title: string }).title];
    };
    expect(await title('{"to":')).toEqual([422, 'The request body did not contain valid JSON']);
    expect(await title({ ...message, channel: 'fax' })).toEqual([422, 'Unsupported channel']);
    expect(await title({ ...message, message_type: 'image' })).toEqual([422, 'Invalid message type']);
    expect(await title({ ...message, client_ref: 'x'.repeat(101) })).toEqual([
      422,
      'Invalid client reference',
    ]);
    expect(await title({ ...message, text: 'x'.repeat(1001) })).toEqual([422, 'Invalid params']);
  });

  it('the control API: pages of this machine, no others', async () => {
    const from = (origin: string) => fetch(`${line.emulator.url}/control/state`, { headers: { origin } });
    expect((await from('https://example.org')).status).toBe(403);
    expect((await from('http://localhost.example.org')).status).toBe(403);
    const local = await from('http://localhost:3000');
    expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });

  it('the control API refuses what it does not understand', async () => {
    const { control } = line.emulator;
    await expect(control.fault({ on: 'rest', kind: 'drop' } as never)).rejects.toThrow('400');
    await expect(control.setOutcome({ outcome: 'lost' } as never)).rejects.toThrow('400');
    await expect(control.text('0701740605', 'Hej')).rejects.toThrow('400');
  });

  it('the stream tells what happens, as it happens', async () => {
    const response = await fetch(`${line.emulator.url}/control/stream`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    await line.emulator.control.text(handset, 'Hör du mig?');
    await until(async () => {
      told += (await reader.read()).value ?? '';
      return told.includes('event: attempt') && told.includes('"state":"accepted"');
    });
    expect(told).toContain('Hör du mig?');
    await reader.cancel();
  });

  it('reset forgets everything, also what was under way', async () => {
    const { control, clock } = line.emulator;
    line.hub.answer = () => 503;
    await control.setOutcome({ outcome: 'rejected' });
    await control.fault({ on: 'status', kind: 'drop' });
    await control.text(handset, 'Hej');
    await until(() => clock.pending().timers === 1);
    await control.reset();
    expect(clock.pending().timers).toBe(0);
    expect(await control.state()).toMatchObject({ faults: [], outcomes: [] });
    expect(await control.messages()).toEqual([]);
  });
});

describe('starting', () => {
  it('does not start in production', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    await expect(
      startEmulator({ ...account, hubUrl: 'http://127.0.0.1:1', number: hubNumber }),
    ).rejects.toThrow('production');
    process.env.NODE_ENV = before;
  });

  it('names the variable that is missing or wrong', () => {
    const env = {
      EMULATOR_HUB_URL: 'http://127.0.0.1:3000/',
      EMULATOR_API_KEY: account.apiKey,
      EMULATOR_API_SECRET: account.apiSecret,
      EMULATOR_SIGNATURE_SECRET: account.signatureSecret,
      EMULATOR_APPLICATION_ID: account.applicationId,
      EMULATOR_PUBLIC_KEY: account.publicKey.replaceAll('\n', '\\n'),
      EMULATOR_NUMBER: hubNumber,
    };
    expect(optionsFromEnv(env)).toMatchObject({
      hubUrl: 'http://127.0.0.1:3000',
      publicKey: account.publicKey,
    });
    expect(() => optionsFromEnv({ ...env, EMULATOR_NUMBER: '' })).toThrow('EMULATOR_NUMBER is missing');
    expect(() => optionsFromEnv({ ...env, EMULATOR_TIME_SCALE: 'fast' })).toThrow('EMULATOR_TIME_SCALE');
  });
});
