import { freePort } from '../support/free-port.js';
import { newHandset, openLine, until, type Line } from './line.js';
import { cleoSays, deliveriesTo, pathOf, settled, withCleo } from './record.js';

describe('a text is sent', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());
  afterEach(async () => {
    await line.handsets.clearFaults();
    await line.handsets.clearOutcomes();
  });

  const textsOn = async (number: string): Promise<string[]> =>
    (await line.handsets.received(number)).map(({ text }) => text);
  const requestsTo = async (number: string) =>
    (await line.handsets.log()).requests
      .map(({ body, status }) => ({
        ...(JSON.parse(String(body)) as { to: string; client_ref: string; text: string }),
        status,
      }))
      .filter(({ to }) => `+${to}` === number);

  /** What is still to be done about a text. */
  const jobsOf = async (deliveryId: string): Promise<number> => {
    const [open] = await line.rows<{ many: number }>(
      `select count(*)::int as many from pgboss.job where state < 'completed' and data ->> 'deliveryId' = $1`,
      [deliveryId],
    );
    return open?.many ?? 0;
  };

  it('as it was written, says who is responsible, and tells the worker the truth about where it is', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await cleoSays(line, contactId, 'Hej, jag heter Cleo. Vad har hänt?');
    const last = await settled(line, person, 'delivered');
    expect(await pathOf(line, last)).toEqual(['sending', 'submitted', 'delivered']);
    expect((await textsOn(person)).slice(1)).toEqual([
      'Cleo, beroendemottagningen, ansvarar för din kontakt nu.',
      'Hej, jag heter Cleo. Vad har hänt?',
    ]);
  });

  it('in the order of what was said, however fast', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    const said = Array.from({ length: 12 }, (_, i) => `rad ${i + 1} av tolv`);
    for (const text of said) await cleoSays(line, contactId, text);
    await until(async () => (await textsOn(person)).length === 14);
    const sent = (await requestsTo(person)).map(({ text }) => text);
    expect(sent.slice(2)).toEqual(said);
  });

  it('again when Vonage says it is too much, and stands as queued meanwhile', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.fault({ on: 'rest', kind: 'throttled', number: person, count: 2 });
    await cleoSays(line, contactId, 'Är du där?');
    const last = await settled(line, person, 'delivered');
    expect(await pathOf(line, last)).toEqual([
      ...['sending', 'queued', 'sending', 'queued', 'sending', 'submitted', 'delivered'],
    ]);
    expect((await textsOn(person)).filter((text) => text === 'Är du där?')).toHaveLength(1);
  });

  it('again when Vonage itself is unwell, and in order', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.fault({ on: 'rest', kind: 'error503', number: person });
    await line.handsets.fault({ on: 'rest', kind: 'error500', number: person });
    await cleoSays(line, contactId, 'Först');
    await cleoSays(line, contactId, 'Sedan');
    await until(async () => (await textsOn(person)).length === 4);
    expect((await textsOn(person)).slice(2)).toEqual(['Först', 'Sedan']);
    const [, , first] = await deliveriesTo(line, person);
    expect(first?.attempts).toBe(3);
  });

  it('not again when Vonage refuses it: the worker sees why', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.fault({ on: 'rest', kind: 'lowBalance', number: person });
    await cleoSays(line, contactId, 'Är du där?');
    const last = await settled(line, person, 'failed');
    expect(last.detail).toContain('Low balance');
    expect(last.attempts).toBe(1);
  });

  it('once to the handset when the answer never came but the status did', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.fault({ on: 'rest', kind: 'silentAfterAccept', number: person });
    await cleoSays(line, contactId, 'Kom det fram?');
    const last = await settled(line, person, 'delivered');
    // the wait for the answer ends after the word has come: it must not put the text in doubt again, nor send it again
    await until(async () => (await jobsOf(last.id)) === 0);
    expect(await settled(line, person, 'delivered')).toMatchObject({ attempts: 1 });
    expect(await requestsTo(person)).toHaveLength(3);
    expect((await textsOn(person)).filter((text) => text === 'Kom det fram?')).toHaveLength(1);
    expect(last.id).toBe((await requestsTo(person))[2]?.client_ref);
  });

  it('once more under the same id, when nobody ever tells; and the log says so', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.setOutcome({ outcome: 'never', number: person, count: 1 });
    await line.handsets.fault({ on: 'rest', kind: 'silentAfterAccept', number: person });
    await cleoSays(line, contactId, 'Kom det fram?');
    const doubt = await settled(line, person, 'uncertain');
    expect(doubt.detail).toBe('no-answer');
    const last = await settled(line, person, 'delivered');
    expect(await pathOf(line, last)).toEqual(['sending', 'uncertain', 'sending', 'submitted', 'delivered']);
    const requests = (await requestsTo(person)).slice(2);
    expect(requests.map(({ client_ref }) => client_ref)).toEqual([last.id, last.id]);
  });

  it('stays in doubt, in sight of the worker, when twice nobody told', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.setOutcome({ outcome: 'never', number: person });
    await line.handsets.fault({ on: 'rest', kind: 'silentAfterAccept', number: person, count: 2 });
    await cleoSays(line, contactId, 'Kom det fram?');
    const last = await until(async () => {
      const found = (await deliveriesTo(line, person)).at(-1);
      return found?.attempts === 2 && found.state === 'uncertain' && found;
    });
    expect(await pathOf(line, last)).toEqual(['sending', 'uncertain', 'sending', 'uncertain']);
  });

  it('in doubt when the connection broke; the next texts do not wait for it', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    await line.handsets.fault({ on: 'rest', kind: 'reset', number: person });
    await cleoSays(line, contactId, 'Ett');
    await cleoSays(line, contactId, 'Två');
    await until(async () => (await textsOn(person)).length === 4);
    expect((await textsOn(person)).slice(2).sort()).toEqual(['Ett', 'Två']);
    const [, , first] = await deliveriesTo(line, person);
    expect(await pathOf(line, first as never)).toEqual(
      expect.arrayContaining(['uncertain', 'sending', 'submitted']),
    );
  });

  it('a hub that died while sending leaves a doubt, not a lost or a doubled text', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    // as the row looks when a hub was killed between taking the text and hearing from Vonage
    await line.handsets.fault({ on: 'rest', kind: 'throttled', number: person });
    await cleoSays(line, contactId, 'Är du där?');
    const stuck = await until(async () => {
      const found = (await deliveriesTo(line, person)).at(-1);
      return found?.state === 'queued' && found.attempts === 1 && found;
    });
    await line.rows(
      `update delivery set state = 'sending', changed_at = clock_timestamp() - interval '1 minute' where id = $1 and state = 'queued'`,
      [stuck.id],
    );
    const last = await settled(line, person, 'delivered');
    expect(await pathOf(line, last)).toEqual([
      'sending',
      'queued',
      'uncertain',
      'sending',
      'submitted',
      'delivered',
    ]);
  });

  it('never to a short or emergency number', async () => {
    const person = newHandset();
    const contactId = await withCleo(line, person);
    for (const number of ['112', '+46112', '+461177', '+4611313', '+46766861004']) {
      await line.rows(`update contact set address = $2 where id = $1`, [contactId, number]);
      await cleoSays(line, contactId, 'Hej');
      await until(async () => (await deliveriesTo(line, number)).at(-1)?.state === 'failed');
      expect((await deliveriesTo(line, number)).at(-1)?.detail).toBe('not-a-number');
    }
    expect(await requestsTo(person)).toHaveLength(2);
  });
});

describe('a provider that is away', () => {
  it('leaves texts queued, tried again and again, and never in doubt: nothing can have left', async () => {
    const line = await openLine({ env: { VONAGE_API_HOST: `http://127.0.0.1:${await freePort()}` } });
    const person = newHandset();
    await line.handsets.text(person, 'Hej');
    const text = await until(async () => {
      const found = (await deliveriesTo(line, person))[0];
      return found?.attempts === 2 && found.state === 'queued' && found;
    });
    expect(text.detail).toBe('unreachable');
    expect(await pathOf(line, text)).toEqual(['sending', 'queued', 'sending', 'queued']);
    await line.close();
  });
});
