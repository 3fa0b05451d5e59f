import { generateKeyPairSync } from 'node:crypto';
import { handset, openLine, sdk, sms, until, type Line } from './line.js';

/** What the SDK throws when the answer is not 2xx. */
interface Refusal {
  response: Response;
}

describe('the real SDK, messages.send', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine();
  });
  afterEach(() => line.close());

  const refusal = async (
    sending: Promise<unknown>,
  ): Promise<{ status: number; body: Record<string, unknown> }> => {
    const error = await sending.then(
      () => undefined,
      (thrown: Refusal) => thrown,
    );
    if (!error) throw new Error('it was accepted');
    return { status: error.response.status, body: (await error.response.json()) as Record<string, unknown> };
  };

  it('is accepted, and the handset gets the text', async () => {
    const { messageUUID } = await sdk(line.emulator.url).messages.send(sms('Hej, jag heter Bo.', 'ref-1'));
    const [received] = await until(async () => {
      const all = await line.emulator.control.received(handset);
      return all.length > 0 && all;
    });
    expect(received).toMatchObject({ id: messageUUID, text: 'Hej, jag heter Bo.', clientRef: 'ref-1' });
  });

  it('is refused with 401 when another key signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const { status, body } = await refusal(sdk(line.emulator.url, { key: privateKey }).messages.send(sms()));
    expect(status).toBe(401);
    expect(body).toMatchObject({ title: 'You did not provide correct credentials.' });
  });

  it('is refused with 422, naming what is wrong', async () => {
    const wrong = { ...sms(), to: '+46701740605' };
    const { status, body } = await refusal(sdk(line.emulator.url).messages.send(wrong));
    expect(status).toBe(422);
    expect(body.invalid_parameters).toEqual([{ name: 'to', reason: expect.any(String) }]);
  });

  it('is refused with 402 when the money is out', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'lowBalance' });
    const { status } = await refusal(sdk(line.emulator.url).messages.send(sms()));
    expect(status).toBe(402);
  });

  it.each([
    ['throttled', 429],
    ['error500', 500],
    ['error503', 503],
  ] as const)('once told to, answers %s with %d; the next is accepted', async (kind, expected) => {
    await line.emulator.control.fault({ on: 'rest', kind });
    const vonage = sdk(line.emulator.url);
    expect((await refusal(vonage.messages.send(sms()))).status).toBe(expected);
    await expect(vonage.messages.send(sms())).resolves.toHaveProperty('messageUUID');
  });

  it('times out when the answer never comes, though the handset got the text', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'silentAfterAccept' });
    const sending = sdk(line.emulator.url, { timeout: 200 }).messages.send(sms('Kom jag fram?', 'ref-2'));
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
    await until(async () => (await line.emulator.control.received(handset)).length === 1);
  });

  it('times out when the answer is slow', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'slow', ms: 2000 });
    const sending = sdk(line.emulator.url, { timeout: 100 }).messages.send(sms());
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('fails when the connection is reset, and nothing was sent', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'reset' });
    await expect(sdk(line.emulator.url).messages.send(sms())).rejects.toThrow('fetch failed');
    expect(await line.emulator.control.messages()).toEqual([]);
  });
});

describe('thirty a second, never queued', () => {
  it('refuses the thirty-first, and takes more when time has passed', async () => {
    const line = await openLine({ timeScale: 0 });
    const vonage = sdk(line.emulator.url);
    for (let n = 0; n < 30; n++) await vonage.messages.send(sms());
    await expect(vonage.messages.send(sms())).rejects.toMatchObject({ response: { status: 429 } });
    await line.emulator.control.advance(1000);
    await expect(vonage.messages.send(sms())).resolves.toHaveProperty('messageUUID');
    await line.close();
  });
});
