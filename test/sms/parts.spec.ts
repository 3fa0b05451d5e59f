import { JoinParts } from '../../src/channels/sms/in/join-parts.js';
import { newHandset, openLine, until, type Line } from './line.js';
import { contactsOf, saidBy } from './record.js';

const words = (n: number): string => Array.from({ length: n }, (_, i) => `ord${i}`).join(' ');

describe('a long text in parts', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
  });
  afterAll(() => line.close());

  const taken = async (person: string): Promise<number> => {
    const { attempts } = await line.handsets.log();
    return attempts.filter((a) => a.handset === person && a.on === 'inbound' && a.status === 200).length;
  };
  const waiting = () => line.rows(`select from sms_part`);
  /** As if the wait were over: what is there goes. */
  const waitOver = () => line.hub.get(JoinParts).sweep(0);

  it.each([[[1, 2, 3, 4]], [[4, 3, 2, 1]], [[2, 4, 1, 3]], [[1, 1, 2, 3, 3, 3, 4, 2]]])(
    'in the order %j is the text that was written',
    async (order) => {
      const person = newHandset();
      const text = words(90);
      await line.handsets.sendLegacyParts(person, text, { order });
      await until(async () => (await saidBy(line, person)).length > 0);
      expect(await saidBy(line, person)).toEqual([text]);
      await until(async () => (await taken(person)) === order.length);
      expect(await saidBy(line, person)).toEqual([text]);
      expect(await waiting()).toEqual([]);
    },
  );

  it('with letters that the network counts twice', async () => {
    const person = newHandset();
    const text = 'Jag är ute på bron 😢 '.repeat(12).trim();
    await line.handsets.sendLegacyParts(person, text, { order: [3, 2, 1, 4] });
    await until(async () => (await saidBy(line, person)).length === 1);
    expect((await saidBy(line, person))[0]).toBe(text);
  });

  it('whose border goes through a letter', async () => {
    const person = newHandset();
    const joinParts = line.hub.get(JoinParts);
    const part = (number: number, text: string) =>
      joinParts.take({
        providerId: `${person}/${number}`,
        from: person,
        ref: '3',
        number,
        total: 2,
        text,
        jti: null,
      });
    await part(2, '\ude22\u0000 hej');
    await part(1, 'oj \ud83d');
    expect(await saidBy(line, person)).toEqual(['oj 😢 hej']);
  });

  it('goes as what there is when the wait is over, its holes marked; what comes later is a text of its own', async () => {
    const person = newHandset();
    const text = words(90);
    await line.handsets.sendLegacyParts(person, text, { order: [1, 3] });
    await until(async () => (await taken(person)) === 2);
    await line.hub.get(JoinParts).sweep();
    expect(await contactsOf(line, person)).toEqual([]);
    await waitOver();
    const [said] = await saidBy(line, person);
    expect(said).toMatch(/^ord0 .*\[…\].*\[…\]$/);
    // another part of it, when the rest has gone already
    await line.hub.get(JoinParts).take({
      ...{
        providerId: 'LATE0002',
        from: person,
        ref: '99',
        number: 2,
        total: 4,
        text: 'för sent',
        jti: null,
      },
    });
    await waitOver();
    expect((await saidBy(line, person))[1]).toBe('[…]för sent[…]');
    expect(await contactsOf(line, person)).toHaveLength(1);
  });

  it('waits sixty seconds by itself', async () => {
    const person = newHandset();
    await line.handsets.sendLegacyParts(person, words(40), { order: [1] });
    await until(async () => (await taken(person)) === 1);
    await line.rows(`update sms_part set at = at - interval '61 seconds' where sender = $1`, [person]);
    await until(async () => (await saidBy(line, person)).length === 1);
  });

  it('all parts in one instant, from many people', async () => {
    const people = Array.from({ length: 8 }, newHandset);
    const text = words(60);
    const joinParts = line.hub.get(JoinParts);
    const parts = [text.slice(0, 150), text.slice(150, 300), text.slice(300)];
    await Promise.all(
      people.flatMap((person) =>
        parts.map((part, i) =>
          joinParts.take({
            providerId: `${person}-${i}`,
            from: person,
            ref: '7',
            number: i + 1,
            total: 3,
            text: part,
            jti: null,
          }),
        ),
      ),
    );
    for (const person of people) expect(await saidBy(line, person)).toEqual([text]);
  });

  it('the same number of a text come round again is another text', async () => {
    const person = newHandset();
    const joinParts = line.hub.get(JoinParts);
    const part = (providerId: string, number: number, text: string) =>
      joinParts.take({ providerId, from: person, ref: '7', number, total: 2, text, jti: null });
    await part('A1', 1, 'ett, ');
    await part('B1', 1, 'nytt ett, ');
    await part('B2', 2, 'nytt två');
    expect(await saidBy(line, person)).toEqual(['ett, […]', 'nytt ett, nytt två']);
  });

  it('without numbering is as many texts: nothing is guessed, nothing held back', async () => {
    const person = newHandset();
    await line.handsets.sendLegacyParts(person, words(90), { concat: false });
    await until(async () => (await saidBy(line, person)).length === 4);
    expect((await saidBy(line, person)).join('')).toContain('ord89');
  });
});
