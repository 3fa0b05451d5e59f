import { append, HUB } from '../../src/contacts/log.js';
import { Database } from '../../src/platform/database/database.js';
import { startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';
import { atOnce, broken, codeOf, Tally, turns } from './rounds.js';

/** What is said, against what is said and done in the same instant. */
let hub: RunningHub;
let cleo: Worker;
beforeAll(async () => {
  hub = await startHub(unhurried);
  cleo = await new Worker(hub.url, 'cleo').isAvailable();
});
afterEach(async () => expect(await broken(hub)).toEqual([]));
afterAll(async () => {
  hangUp();
  await hub.close();
});

async function talking(person = new Person(hub.url)): Promise<Person> {
  await person.tries({ text: 'Hej' });
  await cleo.answersFor(person.contactId);
  await person.isToldThat('Cleo', 'worker');
  return person;
}

it('message × message: one order for both, each sender’s own order in it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const person = await talking();
    const { contactId } = person;
    const numbered = (who: string) => Array.from({ length: 20 }, (_, n) => `${who} ${round}.${n}`);
    const [ofPerson, ofWorker] = [numbered('person'), numbered('worker')];
    await atOnce(
      round,
      () => Promise.all(ofPerson.map((text) => person.says(text))),
      () => Promise.all(ofWorker.map((text) => cleo.says(contactId, text))),
    );
    await person.wire.until('everything', () => person.talk.length === 41);
    const read = () =>
      cleo.lines.flatMap(({ contactId: of, body }) =>
        of === contactId && body.kind === 'message' ? [body.text] : [],
      );
    await cleo.wire.until('everything', () => read().length === 41);
    expect(read()).toEqual(person.talk);
    expect(person.talk.filter((text) => text.startsWith('person'))).toEqual(ofPerson);
    expect(person.talk.filter((text) => text.startsWith('worker'))).toEqual(ofWorker);
    await cleo.closes(contactId, 'Vi ringer');
    person.vanishes();
  }
});

it('messages one after the other keep their order, while others write in the same log', async () => {
  const person = await talking();
  const { contactId } = person;
  const line = { actor: HUB, body: { kind: 'escalated' as const, to: 'desk' as const } };
  const database = hub.app.get(Database);
  let talks = true;
  const others = [1, 2, 3].map(async () => {
    while (talks) await database.transaction((tx) => append(tx, contactId, [line]));
  });
  const numbered = (who: string) => Array.from({ length: 60 }, (_, n) => `${who} ${n}`);
  const [ofPerson, ofWorker] = [numbered('person'), numbered('worker')];
  /** Without waiting for the answer to the one before, and not all in one breath. */
  const oneByOne = async (texts: string[], say: (text: string) => Promise<number>) => {
    const answers: Promise<number>[] = [];
    for (const text of texts) {
      answers.push(say(text));
      await turns(2);
    }
    return Promise.all(answers);
  };
  const [seqsOfPerson, seqsOfWorker] = await Promise.all([
    oneByOne(ofPerson, (text) => person.says(text)),
    oneByOne(ofWorker, (text) => cleo.says(contactId, text)),
  ]);
  talks = false;
  await Promise.all(others);
  for (const seqs of [seqsOfPerson, seqsOfWorker]) expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  await cleo.closes(contactId, 'Vi ringer');
});

it('the same message on two lines at once is one', async () => {
  const person = await talking();
  const other = new Person(hub.url);
  other.token = person.token;
  await other.comesBack(0);
  for (let round = 0; round < 50; round += 1) {
    const id = crypto.randomUUID();
    const [one, two] = await atOnce(
      round,
      () => person.says(`en gång ${round}`, id),
      () => other.says(`en gång ${round}`, id),
    );
    expect(one).toBe(two);
  }
  const [said] = await hub.rows(
    `select count(*)::int as n, count(distinct client_id)::int as ids from entry where contact_id = $1 and body ->> 'text' like 'en gång%'`,
    [person.contactId],
  );
  expect(said).toEqual({ n: 50, ids: 50 });
  await cleo.closes(person.contactId, 'Vi ringer');
});

it('close × message: said before the end and kept, or refused; nothing is said after the end', async () => {
  const person = new Person(hub.url);
  const seen = new Tally();
  for (let round = 0; round < 60; round += 1) {
    await talking(person);
    const { contactId } = person;
    const [closed, said] = await atOnce(
      round,
      () => cleo.tries('contact:close', { contactId, outcome: 'other', plan: 'Vi ringer' }),
      () => person.wire.ask('message:send', { id: crypto.randomUUID(), text: 'En sak till' }),
    );
    expect(codeOf(closed)).toBe('ok');
    expect(['ok', 'closed']).toContain(codeOf(said));
    seen.add(codeOf(said));
    await person.sees('closed');
    expect(person.lines.at(-1)?.kind).toBe('closed');
    expect(person.talk.includes('En sak till')).toBe(said.ok);
    const [row] = await hub.rows<{ n: number }>(
      `select count(*)::int as n from entry where contact_id = $1 and body ->> 'text' = 'En sak till'`,
      [contactId],
    );
    expect(row?.n).toBe(said.ok ? 1 : 0);
  }
  expect(seen.outcomes).toEqual(['closed', 'ok']);
});
