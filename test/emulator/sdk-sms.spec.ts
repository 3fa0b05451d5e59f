import { handset, legacySms, openLine, sdk, until, wire, hubNumber, account, type Line } from './line.js';

describe('the real SDK, sms.send', () => {
  let line: Line;
  beforeEach(async () => {
    line = await openLine();
  });
  afterEach(() => line.close());

  it('is accepted, one message a part, and the handset gets the whole', async () => {
    const text = 'Du kan skriva mer när du vill. '.repeat(8);
    const { messages } = await sdk(line.emulator.url).sms.send(legacySms(text));
    expect(messages.map((m) => m.status)).toEqual(['0', '0']);
    const received = await until(async () => (await line.emulator.control.received(handset))[0]);
    expect(received).toMatchObject({ text, parts: 2, style: 'sms' });
  });

  it('answers 200 with status 4 to wrong credentials', async () => {
    const sending = sdk(line.emulator.url, { secret: 'wrong' }).sms.send(legacySms());
    await expect(sending).rejects.toMatchObject({
      response: { messages: [{ status: '4', 'error-text': 'Bad Credentials' }] },
    });
  });

  it('answers 200 with status 2 when something is missing', async () => {
    const sending = sdk(line.emulator.url).sms.send({ ...legacySms(), to: '' });
    await expect(sending).rejects.toMatchObject({ response: { messages: [{ status: '2' }] } });
  });

  it('answers 200 with status 1 when too fast', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'throttled' });
    const sending = sdk(line.emulator.url).sms.send(legacySms());
    await expect(sending).rejects.toMatchObject({ response: { messages: [{ status: '1' }] } });
  });

  it.each([
    ['error500', 500],
    ['error503', 503],
  ] as const)('once told to, answers %s with %d', async (kind, status) => {
    await line.emulator.control.fault({ on: 'rest', kind });
    await expect(sdk(line.emulator.url).sms.send(legacySms())).rejects.toMatchObject({
      response: { status },
    });
  });

  it('times out when the answer never comes, though the handset got the text', async () => {
    await line.emulator.control.fault({ on: 'rest', kind: 'silentAfterAccept' });
    const sending = sdk(line.emulator.url, { timeout: 200 }).sms.send(legacySms());
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
    await until(async () => (await line.emulator.control.received(handset)).length === 1);
  });

  it('takes the documented form as well, with the key and secret inside', async () => {
    const { apiKey: api_key, apiSecret: api_secret } = account;
    const params = { api_key, api_secret, to: wire(handset), from: wire(hubNumber), text: 'Hej åäö' };
    const response = await fetch(`${line.emulator.url}/sms/json`, {
      method: 'POST',
      body: new URLSearchParams(params),
    });
    expect(await response.json()).toMatchObject({ 'message-count': '1', messages: [{ status: '0' }] });
  });
});
