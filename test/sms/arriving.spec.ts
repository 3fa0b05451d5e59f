import { newHandset, openLine, until, type Line } from './line.js';
import { contactsOf, deliveriesTo, logOf, saidBy, settled } from './record.js';

describe('a text arrives', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  it('becomes a contact with a named person responsible, and is answered with the greeting and the first question', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'Min son har inte sovit på fyra dygn');
    const [received] = await until(async () => {
      const all = await line.handsets.received(person);
      return all.length > 0 && all;
    });
    expect(received?.text).toMatch(/^Du har kommit rätt\. Lea ansvarar för din kontakt/);
    expect(received?.text).toContain(
      'Svara med en siffra, eller skriv fritt:\n1 Ja, livsfara nu\n2 Nej\n3 Jag vet inte',
    );
    const log = await logOf(line, person);
    expect(log.slice(0, 4).map(({ kind }) => kind)).toEqual([
      'arrived',
      'message',
      'responsible',
      'question',
    ]);
    const [{ holder } = { holder: '' }] = await line.rows<{ holder: string }>(
      `select w.first_name as holder from responsibility r join contact c on c.id = r.contact_id
       join worker w on w.id = r.worker_id where c.address = $1 and r.until is null`,
      [person],
    );
    expect(holder).toBe('Lea');
    await settled(line, person, 'delivered');
  });

  it('in English is answered in English; what is too short to tell is answered in Swedish', async () => {
    const [english, short] = [newHandset(), newHandset()];
    await line.handsets.text(english, 'Hello, my brother has been drinking for a week and I am worried');
    await line.handsets.text(short, 'Hi');
    const first = (person: string) =>
      until(async () => {
        const [one] = await line.handsets.received(person);
        return one?.text;
      });
    expect(await first(english)).toMatch(/^You have reached the right place\. Lea is responsible/);
    expect(await first(short)).toMatch(/^Du har kommit rätt/);
  });

  it('is the next line of the contact that is open', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'Hej');
    await until(async () => (await contactsOf(line, person)).length === 1);
    await line.handsets.text(person, 'Är någon där?');
    await until(async () => (await saidBy(line, person)).length === 2);
    expect(await saidBy(line, person)).toEqual(['Hej', 'Är någon där?']);
    expect(await contactsOf(line, person)).toHaveLength(1);
  });

  it('answers the question when it is a bare number, and the next question comes; danger to life is told to call 112', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'Hon vaknar inte');
    await settled(line, person, 'delivered');
    await line.handsets.text(person, ' 1. ');
    const texts = await until(async () => {
      const all = await line.handsets.received(person);
      return all.length === 3 && all;
    });
    expect(texts[1]?.text).toMatch(/^Ring 112 nu\./);
    expect(texts[2]?.text).toMatch(/^Vi läste ditt svar som: Ja, livsfara nu\. Vad gäller det mest\?/);
    expect((await contactsOf(line, person))[0]).toMatchObject({ band: 'R0', question: 'need' });
    expect(await saidBy(line, person)).toEqual(['Hon vaknar inte']);
  });

  it('is what it is when it only holds a number', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'Hej');
    await settled(line, person, 'delivered');
    await line.handsets.text(person, 'hon tog 2 tabletter');
    await until(async () => (await saidBy(line, person)).length === 2);
    expect((await contactsOf(line, person))[0]).toMatchObject({ band: 'Rx', question: 'danger' });
  });

  it('told five times of, is one text; also when every telling has a signature of its own', async () => {
    const person = newHandset();
    await line.handsets.fault({ on: 'inbound', kind: 'duplicate', number: person, count: 2 });
    await line.handsets.text(person, 'Hej');
    await line.handsets.text(person, 'Hör ni mig?');
    const { attempts } = await until(async () => {
      const log = await line.handsets.log();
      const mine = log.attempts.filter(({ handset, on }) => handset === person && on === 'inbound');
      return mine.length >= 4 && { attempts: mine };
    });
    expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await saidBy(line, person)).sort()).toEqual(['Hej', 'Hör ni mig?']);
    await settled(line, person, 'delivered');
    expect(await deliveriesTo(line, person)).toHaveLength(1);
  });

  it('many new numbers, two texts at once, each told three times: every telling is thanked, each is one text', async () => {
    const people = Array.from({ length: 30 }, newHandset);
    for (const person of people)
      await line.handsets.fault({ on: 'inbound', kind: 'duplicate', number: person, count: 2 });
    await Promise.all(
      people.flatMap((person) => ['Hej', 'Hör ni mig?'].map((text) => line.handsets.text(person, text))),
    );
    const attempts = await until(async () => {
      const log = await line.handsets.log();
      const ours = log.attempts.filter(
        ({ handset, on }) => on === 'inbound' && people.includes(`${handset}`),
      );
      return ours.length >= 4 * people.length && ours;
    });
    expect(attempts.filter(({ status }) => status !== 200)).toEqual([]);
    for (const person of people) expect((await saidBy(line, person)).sort()).toEqual(['Hej', 'Hör ni mig?']);
  });

  it('two at once from a new number are one contact, and so are twenty', async () => {
    const people = Array.from({ length: 6 }, newHandset);
    await Promise.all(
      people.flatMap((person) =>
        Array.from({ length: 4 }, (_, i) => line.handsets.text(person, `rad ${i} av fyra`)),
      ),
    );
    for (const person of people) {
      await until(async () => (await saidBy(line, person)).length === 4);
      expect(await contactsOf(line, person)).toHaveLength(1);
      expect((await saidBy(line, person)).sort()).toEqual([
        'rad 0 av fyra',
        'rad 1 av fyra',
        'rad 2 av fyra',
        'rad 3 av fyra',
      ]);
      const [gaps] = await line.rows<{ holes: number }>(
        `select (max(seq) - count(*))::int as holes from entry where contact_id = (select id from contact where address = $1)`,
        [person],
      );
      expect(gaps?.holes).toBe(0);
    }
  });

  it('from somebody we have met opens a new contact when the last one is closed, for the same person', async () => {
    const person = newHandset();
    await line.handsets.text(person, 'Hej');
    const [first] = await until(async () => {
      const all = await contactsOf(line, person);
      return all.length > 0 && all;
    });
    await line.rows(
      `with held as (select id from contact where id = $1 for update),
       old as (update responsibility set until = clock_timestamp() from held where contact_id = held.id and until is null returning seq, until),
       link as (insert into responsibility (contact_id, seq, kind, since) select $1, seq + 1, 'closed', until from old)
       update contact set state = 'closed', outcome = 'other', plan = '{}', closed_at = old.until from old where id = $1`,
      [first?.id],
    );
    await line.handsets.text(person, 'Hej igen');
    const both = await until(async () => {
      const all = await contactsOf(line, person);
      return all.length === 2 && all;
    });
    expect(both[1]?.person_id).toBe(both[0]?.person_id);
    expect(await saidBy(line, person)).toEqual(['Hej', 'Hej igen']);
  });

  it('is kept when nothing can be read of it: the poisoned, the torn, the empty', async () => {
    const person = newHandset();
    const texts = [
      'a\u0000b',
      'Jag mår inte bra \ud83d',
      '   ',
      '\u202eomvänt',
      `${'långt '.repeat(600)}slut`,
    ];
    for (const text of texts) await line.handsets.text(person, text);
    const said = await until(async () => {
      const all = await saidBy(line, person);
      return all.length === texts.length && all;
    });
    expect(said.sort()).toEqual(
      ['ab', 'Jag mår inte bra �', '(tomt sms)', '\u202eomvänt', `${'långt '.repeat(600)}slut`].sort(),
    );
  });

  it('waits at Vonage while the hub is away, and comes when it is back', async () => {
    const person = newHandset();
    await line.rows(`alter table sms_inbound rename to sms_inbound_away`);
    await line.handsets.text(person, 'Hej');
    await until(async () =>
      (await line.handsets.log()).attempts.some((a) => a.handset === person && a.status === 500),
    );
    expect(await contactsOf(line, person)).toEqual([]);
    await line.rows(`alter table sms_inbound_away rename to sms_inbound`);
    await line.handsets.advance(10_000);
    await until(async () => (await saidBy(line, person)).length === 1);
  });
});
