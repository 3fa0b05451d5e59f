import { createHash, randomUUID } from 'node:crypto';
import { account, hubNumber, newHandset, openLine, until, type Line } from './line.js';
import { contactsOf, saidBy } from './record.js';
import { postSigned, sendParams, signedParams } from './webhooks.js';

describe('the older SMS API', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  const inbound = (person: string, text: string) => ({
    msisdn: person.slice(1),
    to: hubNumber.slice(1),
    messageId: randomUUID(),
    text,
    type: 'unicode',
    keyword: 'HEJ',
    'message-timestamp': '2026-11-21 12:00:00',
  });

  it.each(['json', 'form', 'get'] as const)('a text, by %s', async (format) => {
    const person = newHandset();
    await line.handsets.sendLegacyParts(person, 'Jag mår inte bra & vet = inte 😢', { format });
    await until(async () => (await saidBy(line, person)).length === 1);
    expect(await saidBy(line, person)).toEqual(['Jag mår inte bra & vet = inte 😢']);
  });

  it.each(['md5hash', 'md5', 'sha1', 'sha512'] as const)('signed by %s', async (smsSignature) => {
    const other = await openLine({ emulator: { smsSignature } });
    const person = newHandset();
    await other.handsets.sendLegacyParts(person, 'Hej');
    await until(async () => (await saidBy(other, person)).length === 1);
    await other.close();
  });

  it('signed as the Messages API signs', async () => {
    const person = newHandset();
    expect(await postSigned(line, 'sms/inbound', inbound(person, 'Hej'))).toBe(200);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });

  it('not unsigned, nor signed by another, nor old, nor changed: an api-key is no secret', async () => {
    const person = newHandset();
    const text = inbound(person, 'Hej');
    const send = (params: Record<string, string>) => sendParams(line, 'sms/inbound', params);
    expect(await send({ ...text, 'api-key': account.apiKey })).toBe(401);
    expect(await send(signedParams(text, 'another secret'))).toBe(401);
    expect(await send(signedParams({ ...text, timestamp: '1464088321' }))).toBe(401);
    expect(await send(signedParams({ ...text, 'api-key': 'another' }))).toBe(401);
    expect(await send({ ...signedParams(text), text: 'Nej' })).toBe(401);
    const md5 = createHash('md5').update(`&text=Hej`).digest('hex');
    expect(await send({ ...text, sig: md5 })).toBe(401);
    expect(await contactsOf(line, person)).toEqual([]);
  });

  it('told of one text five times, by GET and POST, has said it once', async () => {
    const person = newHandset();
    const text = inbound(person, 'Hej');
    const answers = await Promise.all(
      (['GET', 'POST', 'GET', 'POST', 'POST'] as const).map((method) =>
        sendParams(line, 'sms/inbound', signedParams(text), method),
      ),
    );
    expect(answers).toEqual([200, 200, 200, 200, 200]);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });
});
