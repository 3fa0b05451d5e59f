import { randomUUID } from 'node:crypto';
import { newHandset, openLine, until, type Line } from './line.js';
import { contactsOf, saidBy } from './record.js';
import { messagesInbound, post, postSigned, tokenFor } from './webhooks.js';

const OLD_SECRET = 'the secret of last year, still good for a while';

describe('who is let in', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ env: { VONAGE_SIGNATURE_SECRET_OLD: OLD_SECRET } });
  });
  afterAll(() => line.close());

  const knock = (signing: Parameters<typeof postSigned>[3], person = newHandset()) =>
    postSigned(line, 'messages/inbound', messagesInbound(person, 'Hej'), signing);

  it('who signs with the secret in use, or the one before', async () => {
    expect(await knock({})).toBe(200);
    expect(await knock({ secret: OLD_SECRET })).toBe(200);
  });

  it('not who signs with another, another way, for another account or application, or under another name', async () => {
    expect(await knock({ secret: 'something else that is long enough for it' })).toBe(401);
    expect(await knock({ alg: 'HS512' })).toBe(401);
    expect(await knock({ claims: { api_key: 'other' } })).toBe(401);
    expect(await knock({ claims: { application_id: randomUUID() } })).toBe(401);
    expect(await knock({ claims: { iss: 'Nexmo' } })).toBe(401);
    expect(await knock({ claims: { jti: undefined } })).toBe(401);
  });

  it('an application that is not named is not another', async () => {
    expect(await knock({ claims: { application_id: undefined } })).toBe(200);
  });

  it('not what is older than five minutes, or from a clock as far ahead', async () => {
    expect(await knock({ age: 280 })).toBe(200);
    expect(await knock({ age: 320 })).toBe(401);
    expect(await knock({ age: -320 })).toBe(401);
  });

  it('not a token that says it needs no signature', async () => {
    const raw = JSON.stringify(messagesInbound(newHandset(), 'Hej'));
    const [, payload] = (await tokenFor(raw)).split('.');
    const head = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const signature of ['', '.', '.AAAA'])
      expect(
        await post(line, 'messages/inbound', raw, { authorization: `Bearer ${head}.${payload}${signature}` }),
      ).toBe(401);
  });

  it('not a body that was changed by one byte on the way', async () => {
    const person = newHandset();
    const raw = JSON.stringify(messagesInbound(person, 'Hej'));
    const authorization = `Bearer ${await tokenFor(raw)}`;
    expect(await post(line, 'messages/inbound', raw.replace('Hej', 'Nej'), { authorization })).toBe(401);
    expect(await post(line, 'messages/inbound', `${raw} `, { authorization })).toBe(401);
    expect(await contactsOf(line, person)).toEqual([]);
  });

  it('unsigned, is asked to come again: Vonage sends so when its signer is down', async () => {
    const person = newHandset();
    await line.handsets.fault({ on: 'inbound', kind: 'unsigned', number: person });
    await line.handsets.text(person, 'Hej');
    const statuses = async () => {
      const { attempts } = await line.handsets.log();
      return attempts.filter((a) => a.handset === person && a.on === 'inbound').map(({ status }) => status);
    };
    await until(async () => (await statuses()).length === 1);
    await line.handsets.advance(6000);
    await until(async () => (await statuses()).length === 2);
    expect(await statuses()).toEqual([503, 200]);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });

  it.each(['badSignature', 'stale', 'tampered'] as const)(
    '%s is refused for good and leaves nothing',
    async (kind) => {
      const person = newHandset();
      await line.handsets.fault({ on: 'inbound', kind, number: person });
      await line.handsets.text(person, 'Hej');
      const [attempt] = await until(async () => {
        const { attempts } = await line.handsets.log();
        const mine = attempts.filter((a) => a.handset === person && a.on === 'inbound');
        return mine.length > 0 && mine;
      });
      expect(attempt).toMatchObject({ status: 401, nextInMs: null });
      expect(await contactsOf(line, person)).toEqual([]);
    },
  );

  it('not the same webhook twice; nor after a refusal to do it has been undone', async () => {
    const person = newHandset();
    await line.handsets.fault({ on: 'inbound', kind: 'replayed', number: person });
    await line.handsets.text(person, 'Hej');
    const statuses = await until(async () => {
      const { attempts } = await line.handsets.log();
      const mine = attempts.filter((a) => a.handset === person && a.on === 'inbound');
      return mine.length === 2 && mine.map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 401]);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });

  it('ten of the same at once: one is new, nine are replays', async () => {
    const person = newHandset();
    const raw = JSON.stringify(messagesInbound(person, 'Hej'));
    const authorization = `Bearer ${await tokenFor(raw)}`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(line, 'messages/inbound', raw, { authorization })),
    );
    expect(answers.filter((status) => status === 200)).toHaveLength(1);
    expect(answers.filter((status) => status === 401)).toHaveLength(9);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });

  it('the same webhook again after our own failure is no replay', async () => {
    const person = newHandset();
    const raw = JSON.stringify(messagesInbound(person, 'Hej'));
    const headers = { authorization: `Bearer ${await tokenFor(raw)}` };
    await line.rows(`alter table sms_inbound add constraint broken check (provider_id = '') not valid`);
    expect(await post(line, 'messages/inbound', raw, headers)).toBe(500);
    await line.rows(`alter table sms_inbound drop constraint broken`);
    expect(await post(line, 'messages/inbound', raw, headers)).toBe(200);
    expect(await saidBy(line, person)).toEqual(['Hej']);
  });

  it('not a status twice', async () => {
    const raw = JSON.stringify({
      message_uuid: randomUUID(),
      status: 'delivered',
      client_ref: randomUUID(),
      channel: 'sms',
    });
    const authorization = `Bearer ${await tokenFor(raw)}`;
    expect(await post(line, 'messages/status', raw, { authorization })).toBe(200);
    expect(await post(line, 'messages/status', raw, { authorization })).toBe(401);
  });
});

describe('what makes no sense', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  const signed = (body: unknown) => postSigned(line, 'messages/inbound', body);

  it('is refused, never an error of ours: Vonage would send it for a day', async () => {
    const good = messagesInbound(newHandset(), 'Hej');
    const bodies = [
      ...['{', '[]', 'null', '"text"', '17', '{}'],
      { ...good, message_uuid: undefined },
      { ...good, message_uuid: { $ne: 1 } },
      { ...good, message_uuid: 'x'.repeat(10_000) },
      { ...good, from: '' },
      { ...good, from: ['46701740605'] },
      { ...good, text: 7 },
      { ...good, to: '46700000000' },
      { ...good, channel: 'whatsapp' },
    ];
    for (const body of bodies) expect([body, await signed(body)]).toEqual([body, 400]);
    expect(await signed(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toBe(400);
    expect(await signed(`{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`)).toBe(400);
    expect(await signed({ ...good, text: 'x'.repeat(10_000_000) })).toBe(413);
  });

  it('does not stand in the way of what comes after it', async () => {
    const person = newHandset();
    const answers = await Promise.all([
      signed({ ...messagesInbound(person, 'Hej'), message_uuid: '\u0000' }),
      signed(messagesInbound(person, 'Hej\u0000 då \udc00')),
      signed({ ...messagesInbound(person, 'Hej'), from: '\u0000' }),
    ]);
    expect(answers).toEqual([400, 200, 400]);
    expect(await saidBy(line, person)).toEqual(['Hej då �']);
  });

  it('a sender without a number is still somebody', async () => {
    expect(await signed({ ...messagesInbound('+x', 'Hjälp'), from: 'Anonym' })).toBe(200);
    expect(await saidBy(line, 'Anonym')).toEqual(['Hjälp']);
    expect(await signed({ ...messagesInbound('+x', 'Hej'), from: '0701749999' })).toBe(200);
    expect(await saidBy(line, '+46701749999')).toEqual(['Hej']);
  });

  it('marks that have served are swept away', async () => {
    await line.rows(
      `insert into webhook_seen (jti, seen_at) values ('old', clock_timestamp() - interval '16 minutes')`,
    );
    await until(async () => (await line.rows(`select from webhook_seen where jti = 'old'`)).length === 0);
  });
});
