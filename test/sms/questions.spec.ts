import { newHandset, openLine, until, type Line } from './line.js';
import { cleoSays, cleoTakes, contactsOf, logOf, saidBy } from './record.js';

/** The same protocol by text message: numbers answer, words are words, and nobody has to answer. */
let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());

const asks = (person: string, words: string): Promise<string> =>
  until(async () => {
    const all = await line.handsets.received(person);
    return all.map(({ text }) => text).find((text) => text.includes(words)) ?? false;
  });

it('asks by numbers from danger to life to the end, and finds the band', async () => {
  const person = newHandset();
  await line.handsets.text(person, 'Jag behöver någonstans att sova');
  await asks(person, 'Är någon i livsfara');
  await line.handsets.text(person, '2');
  expect(await asks(person, 'Vad gäller det mest?')).toContain('6 Ingenstans att bo');
  await line.handsets.text(person, '6');
  await asks(person, 'inte vilja leva');
  await line.handsets.text(person, 'nej');
  expect(await asks(person, 'sova i natt?')).toMatch(/1 Ja\n2 Osäkert\n3 Nej\n4 Jag vet inte$/);
  await line.handsets.text(person, 'nej');
  await asks(person, 'sjuk, skadad');
  await line.handsets.text(person, '2. Nej');
  await asks(person, 'Finns det barn');
  await line.handsets.text(person, '2');
  await asks(person, 'Var i staden?');
  expect((await contactsOf(line, person))[0]).toMatchObject({ band: 'R1', question: 'area' });
  expect(await saidBy(line, person)).toEqual(['Jag behöver någonstans att sova']);
});

it('who writes instead of answering is heard, and the question waits', async () => {
  const person = newHandset();
  await line.handsets.text(person, 'Hej');
  await asks(person, 'Är någon i livsfara');
  await line.handsets.text(person, 'Jag orkar inte svara');
  await until(async () => (await saidBy(line, person)).length === 2);
  expect((await contactsOf(line, person))[0]).toMatchObject({ band: 'Rx', question: 'danger' });
});

/** Asked all the way to the question about children. */
async function askedOfChildren(): Promise<string> {
  const person = newHandset();
  await line.handsets.text(person, 'Jag behöver prata med socialtjänsten');
  await asks(person, 'Är någon i livsfara');
  await line.handsets.text(person, 'Nej');
  await asks(person, 'Vad gäller det mest?');
  await line.handsets.text(person, '3');
  await asks(person, 'inte vilja leva');
  await line.handsets.text(person, 'nä');
  await asks(person, 'Finns det barn');
  return person;
}

it('tells with the next question how each answer was read, and by itself when nothing more is asked', async () => {
  const person = await askedOfChildren();
  expect(await asks(person, 'Vad gäller det mest?')).toContain('Vi läste ditt svar som: Nej. Vad gäller');
  expect(await asks(person, 'Finns det barn')).toContain('Vi läste ditt svar som: Nej. Finns det barn');
  await line.handsets.text(person, 'nej');
  expect(await asks(person, 'Vem gäller det?')).toContain('Vi läste ditt svar som: Nej, inga barn.');
  await line.handsets.text(person, '1');
  expect(await asks(person, 'Var i staden?')).toContain('som: Mig själv, eller min familj.');
  await line.handsets.text(person, '2');
  expect(await asks(person, 'Tack. Vi läste')).toContain('som: Centrum.');
});

it('a yes where several answers say yes is not met by silence: what they said, and which it is', async () => {
  const person = await askedOfChildren();
  await line.handsets.text(person, 'Ja');
  const which = await asks(person, 'Vilket stämmer bäst?');
  expect(which).toMatch(/^Du svarade ”Ja”\. Vilket stämmer bäst\?\n/);
  expect(which).toMatch(/1 Nej, inga barn\n2 Ja, och de har det tryggt\n3 Ja, och jag är orolig för dem/);
  expect((await contactsOf(line, person))[0]).toMatchObject({ question: 'child' });
  expect(await saidBy(line, person)).toEqual(['Jag behöver prata med socialtjänsten', 'Ja']);
  await line.handsets.text(person, '2');
  expect(await asks(person, 'Vem gäller det?')).toContain('som: Ja, och de har det tryggt.');
});

it.each([
  ['Hammarkullen', 'northeast', 'sodra-angered', 'Nordost'],
  ['Jag bor i Frölunda', 'southwest', null, 'Sydväst'],
])('%p is where in the city, as in the chat', async (where, area, mid_area, label) => {
  const person = await askedOfChildren();
  await line.handsets.text(person, 'nej');
  await asks(person, 'Vem gäller det?');
  await line.handsets.text(person, '1');
  await asks(person, 'Var i staden?');
  // More than a place is not an answer: it is read by a human, and the question stands.
  await line.handsets.text(person, 'Min bror i Backa är också orolig');
  await until(async () => (await saidBy(line, person)).length === 2);
  expect((await contactsOf(line, person))[0]).toMatchObject({ question: 'area' });
  await line.handsets.text(person, where);
  expect(await asks(person, 'Tack. Vi läste')).toContain(`som: ${label}.`);
  const kept = await line.rows(`select area, mid_area from contact where address = $1`, [person]);
  expect(kept).toEqual([{ area, mid_area }]);
});

it('who cannot answer safely gets no text that no worker wrote, from then on', async () => {
  const person = newHandset();
  await line.handsets.text(person, 'Hej');
  await asks(person, 'Är någon i livsfara');
  await line.handsets.text(person, 'Nej');
  await asks(person, 'Vad gäller det mest?');
  await line.handsets.text(person, '4');
  await asks(person, 'svara tryggt just nu');
  const before = (await line.handsets.received(person)).length;
  await line.handsets.text(person, 'nej');
  const [contact] = await until(async () => {
    const found = await contactsOf(line, person);
    return found[0]?.band === 'R1' && found;
  });
  // told in the record, and nowhere else
  await cleoTakes(line, contact!.id);
  await cleoSays(line, contact!.id, 'Klockan två på torsdag, som vi sa.');
  const texts = await until(async () => {
    const all = (await line.handsets.received(person)).map(({ text }) => text);
    return all.some((text) => text.includes('torsdag')) && all.slice(before);
  });
  expect(texts).toEqual(['Klockan två på torsdag, som vi sa.']);
  expect((await logOf(line, person)).filter(({ kind }) => kind === 'responsible')).toHaveLength(2);
});
