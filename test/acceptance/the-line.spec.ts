import { randomUUID } from 'node:crypto';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import type { Person } from '../support/people.js';

/** Lines die, double and come late; what was said is there once, in order. */
const at = story(unhurried);

/** Each line once, in order, and each naming the one before it. */
function isWhole({ lines }: Person): void {
  expect(lines.map(({ after }) => after)).toEqual([0, ...lines.slice(0, -1).map(({ seq }) => seq)]);
  expect(new Set(lines.map(({ seq }) => seq)).size).toBe(lines.length);
}

async function talking() {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await person.isToldThat('Cleo', 'worker');
  return { cleo, person, contactId: person.contactId };
}

it('a page that was away hears everything once and in order, however often it comes back', async () => {
  const { cleo, person, contactId } = await talking();
  const said: string[] = ['Hej'];
  for (let round = 1; round <= 4; round += 1) {
    person.vanishes();
    for (const n of [1, 2, 3]) {
      await cleo.says(contactId, `${round}.${n}`);
      said.push(`${round}.${n}`);
    }
    // Some come while it is on its way back.
    const meanwhile = cleo.says(contactId, `${round}.4`);
    await person.comesBack();
    await meanwhile;
    said.push(`${round}.4`);
    await person.hears(`${round}.4`);
  }
  expect(person.talk).toEqual(said);
  isWhole(person);
  await person.comesBack(0);
  expect(person.talk).toEqual(said);
  isWhole(person);
});

it('two pages of the same person see the same', async () => {
  const { cleo, person, contactId } = await talking();
  const other = at.person();
  other.token = person.token;
  await other.comesBack(0);
  await cleo.says(contactId, 'Till båda');
  await Promise.all([person.hears('Till båda'), other.hears('Till båda')]);
  await other.says('Från den andra');
  await person.hears('Från den andra');
  expect(other.lines).toEqual(person.lines);
});

it('opening twice under one id is one contact, also at the same time', async () => {
  const id = randomUUID();
  const pages = [at.person(), at.person(), at.person()];
  const opened = await Promise.all(pages.map((page) => page.tries({ id, text: 'Hej' })));
  const [first] = opened;
  expect(first).toMatchObject({ ok: true });
  for (const other of opened) expect(other).toMatchObject({ contactId: first!.ok && first!.contactId });
  expect(new Set(opened.map((one) => one.ok && one.token)).size).toBe(1);
  const later = await at.person().tries({ id });
  expect(later).toMatchObject({ contactId: first!.ok && first!.contactId });
  expect(await at.hub.rows(`select count(*)::int as n from contact`)).toEqual([{ n: 1 }]);
  expect(await at.hub.rows(`select count(*)::int as n from entry where kind = 'message'`)).toEqual([
    { n: 1 },
  ]);
});

it('the same message twice is one line, whoever sends it', async () => {
  const { cleo, person, contactId } = await talking();
  const [mine, yours, answer] = [randomUUID(), randomUUID(), randomUUID()];
  const ofPerson = await Promise.all([1, 2, 3].map(() => person.says('Bara en gång', mine)));
  const ofWorker = await Promise.all([1, 2, 3].map(() => cleo.says(contactId, 'Också en gång', yours)));
  const ofAnswer = [
    await person.answers('danger', 'no', answer),
    await person.answers('danger', 'no', answer),
  ];
  for (const seqs of [ofPerson, ofWorker, ofAnswer]) expect(new Set(seqs).size).toBe(1);
  await person.hears('Också en gång');
  await person.comesBack(0);
  expect(person.talk.filter((text) => text.endsWith('en gång'))).toEqual(['Bara en gång', 'Också en gång']);
  expect(person.lines.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
});

it('websockets blocked: the whole conversation goes by polling', async () => {
  const transports = ['polling'];
  const cleo = await at.atWork('cleo');
  await cleo.sitsDown({ transports });
  await cleo.is('available');
  const person = await at.person({ transports }).opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await cleo.says(person.contactId, 'Hej, det går fram ändå');
  await person.hears('Hej, det går fram ändå');
  await person.says('Tack');
  await cleo.hears('Tack');
  expect([cleo, person].map(({ wire }) => wire.socket.io.engine.transport.name)).toEqual([
    'polling',
    'polling',
  ]);
  isWhole(person);
});

it('a session that is ended by an administrator ends its socket in the same moment', async () => {
  const cleo = await at.atWork('cleo');
  const ada = await at.signedIn('ada');
  expect(await ada.http('DELETE', `/api/workers/${cleo.workerId}/sessions`)).toMatchObject({ status: 200 });
  await cleo.wire.hears('session:ended');
  await cleo.wire.hears('cut');
  await expect(cleo.gets('/api/session')).rejects.toThrow('401');
  cleo.wire.socket.connect();
  expect(await cleo.wire.hears('refused')).toBe('sign-in');
});

it.each([['websocket'], ['polling']])('a page of another site gets no line by %s', async (transport) => {
  const foreign = { transports: [transport], extraHeaders: { origin: 'https://elsewhere.example' } };
  const person = at.person(foreign);
  await person.wire.hears('refused');
  const ours = at.person({ ...foreign, extraHeaders: { origin: at.hub.url } });
  await ours.opensChat('Hej');
});
