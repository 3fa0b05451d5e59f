import { unhurried } from '../support/hub.js';
import type { Person } from '../support/person.js';
import { story } from '../support/story.js';

/** Who comes back: what is known is not asked again, as long as it holds for what they come back for. */
const at = story(unhurried);

interface Belongs {
  area: string | null;
  mid: string | null;
  age: string | null;
}
const belongs = async ({ contactId }: Person): Promise<Belongs> =>
  (
    await at.hub.rows<Belongs>('select area, mid_area as mid, age_group as age from contact where id = $1', [
      contactId,
    ])
  )[0]!;
const saysAge = (person: Person, age: string) => person.wishes({}, { age });
const comesBack = (before: Person) => at.person().opensChat('Hej igen', { previous: before.token });
const asked = ({ lines }: Person): string[] =>
  lines.flatMap(({ body }) => (body.kind === 'question' ? [body.question] : []));
/** An adult from Bergsjön. */
const known = async (age = '21-up'): Promise<Person> => {
  const person = await at.person().opensChat('Hej', { area: 'Bergsjön' });
  await saysAge(person, age);
  return person;
};
const NOWHERE = { area: null, mid: null, age: null };
const BERGSJON = { area: 'northeast', mid: 'bergsjon', age: '21-up' };

describe('who comes back', () => {
  it('belongs where they did, is not asked where, and staff reads that it was not said now', async () => {
    const person = await comesBack(await known());
    expect(await belongs(person)).toEqual(BERGSJON);
    for (const [question, option] of [
      ['danger', 'no'],
      ['need', 'social'],
      ['life-thoughts', 'no'],
      ['child', 'none'],
      ['who', 'self'],
    ] as const) {
      await person.sees('question', (body) => body.question === question);
      await person.answers(question, option);
    }
    await person.sees('answer', (body) => body.question === 'who');
    expect(asked(person)).not.toContain('area');
    const lines = await at.hub.rows<{ body: object; audience: string }>(
      `select body, audience from entry where contact_id = $1 and kind = 'carried'`,
      [person.contactId],
    );
    expect(lines).toEqual([
      {
        audience: 'staff',
        body: { kind: 'carried', area: 'northeast', midArea: 'bergsjon', age: '21-up' },
      },
    ]);
    const [{ open }] = (await at.hub.rows<{ open: string | null }>(
      'select question as open from contact where id = $1',
      [person.contactId],
    )) as [{ open: string | null }];
    expect(open).toBeNull();
  });

  it('is where they say now, whatever they said before', async () => {
    const before = await known();
    const person = await at.person().opensChat('Hej igen', { previous: before.token, area: 'Majorna' });
    expect(await belongs(person)).toEqual({ area: 'centre', mid: 'majorna', age: '21-up' });
  });

  it.each(['under-18', '18-20'])('is not of an age group that one grows out of: %s', async (age) => {
    expect((await belongs(await comesBack(await known(age)))).age).toBeNull();
  });

  it('is asked anew where they are after half a year', async () => {
    const before = await known();
    // the record lets nothing of an arrival be moved, so that time goes by only where it is told to look away
    await at.hub.rows(
      `begin; set local session_replication_role = replica;
       update contact set arrived_at = arrived_at - interval '181 days' where id = '${before.contactId}'; commit`,
    );
    expect(await belongs(await comesBack(before))).toEqual({ ...NOWHERE, age: '21-up' });
  });

  it('for somebody else is not known by it: it is forgotten in the instant of that answer, and asked', async () => {
    const person = await comesBack(await known());
    await person.answers('danger', 'no');
    await person.sees('question', (body) => body.question === 'need');
    await person.answers('need', 'child');
    expect(await belongs(person)).toEqual(NOWHERE);
    const after = await comesBack(person);
    expect(await belongs(after)).toEqual(BERGSJON);
  });

  it('and what they say themselves in this contact stays, whoever it is about', async () => {
    const person = await comesBack(await known());
    await saysAge(person, 'under-18');
    await person.answers('need', 'child');
    expect(await belongs(person)).toEqual({ ...BERGSJON, age: 'under-18' });
  });

  it('nobody else’s: who is new belongs nowhere yet', async () => {
    await known();
    expect(await belongs(await at.person().opensChat('Hej'))).toEqual(NOWHERE);
  });
});
