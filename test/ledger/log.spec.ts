import { append, HUB, PERSON } from '../../src/contacts/log.js';
import { Say } from '../../src/conversation/say.js';
import { Database } from '../../src/platform/database/database.js';
import { AcceptOffer } from '../../src/routing/accept-offer.js';
import { AnswerQuestion } from '../../src/triage/answer-question.js';
import type { TestDatabase } from '../support/database.js';
import { cityDatabase, startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';

/** The log of one contact, written by fifty at once from two hubs: numbered from 1 without a hole, nothing lost. */
let database: TestDatabase;
let hubs: [RunningHub, RunningHub];
beforeAll(async () => {
  database = await cityDatabase();
  hubs = [await startHub(unhurried, database), await startHub(unhurried, database)];
});
afterAll(async () => {
  hangUp();
  for (const hub of hubs) await hub.close();
  await database.drop();
});

const WRITERS = 50;
const EACH = 6;
const writers = Array.from({ length: WRITERS }, (_, n) => n);
const hubOf = (n: number): RunningHub => hubs[n % 2]!;

async function numbersOf(contactId: string): Promise<{ seqs: number[]; last: number }> {
  const rows = await hubs[0].rows<{ seq: number }>(
    'select seq from entry where contact_id = $1 order by seq',
    [contactId],
  );
  const [contact] = await hubs[0].rows<{ last_seq: number }>('select last_seq from contact where id = $1', [
    contactId,
  ]);
  return { seqs: rows.map(({ seq }) => seq), last: contact!.last_seq };
}
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

it('messages from fifty writers', async () => {
  const { contactId } = await new Person(hubs[0].url).opensChat();
  const acknowledged = await Promise.all(
    writers.map(async (n) => {
      const mine: number[] = [];
      for (let i = 0; i < EACH; i += 1) {
        const message = { contactId, id: crypto.randomUUID(), text: `${n}.${i}`, actor: PERSON };
        mine.push(await hubOf(n).app.get(Say).say(message));
      }
      return mine;
    }),
  );
  const { seqs, last } = await numbersOf(contactId);
  // The hub writes of its own too: that nobody is at work.
  expect(seqs).toEqual(upTo(last));
  const [said] = await hubs[0].rows(
    `select count(*)::int as n from entry where contact_id = $1 and kind = 'message'`,
    [contactId],
  );
  expect(said).toEqual({ n: WRITERS * EACH });
  // Each acknowledged number is a line of its own, and every writer's own lines are in the order they were said.
  expect(new Set(acknowledged.flat()).size).toBe(WRITERS * EACH);
  for (const mine of acknowledged) expect(mine).toEqual([...mine].sort((a, b) => a - b));
});

it('messages, answers, plain lines, undone work and an acceptance, all at once', async () => {
  const cleo = await new Worker(hubs[1].url, 'cleo').isAvailable();
  const person = await new Person(hubs[0].url).opensChat();
  const { contactId } = person;
  await person.answers('danger', 'yes');
  const card = await cleo.seesOffer(contactId);
  const line = { actor: HUB, body: { kind: 'escalated' as const, to: 'desk' as const } };
  const write = [
    (n: number) =>
      hubOf(n)
        .app.get(Say)
        .say({ contactId, id: crypto.randomUUID(), text: `${n}`, actor: PERSON }),
    (n: number) =>
      hubOf(n)
        .app.get(AnswerQuestion)
        .run({ contactId, id: crypto.randomUUID(), question: 'danger', option: 'no' }),
    (n: number) =>
      hubOf(n)
        .app.get(Database)
        .transaction((tx) => append(tx, contactId, [line, line])),
    (n: number) =>
      hubOf(n)
        .app.get(Database)
        .transaction(async (tx) => {
          await append(tx, contactId, [line]);
          throw new Error('thought better of it');
        })
        .catch((failure: Error) => failure.message),
  ];
  const [accepted, ...done] = await Promise.all([
    hubs[1].app.get(AcceptOffer).run(card.offerId, cleo.workerId),
    ...writers.map((n) => write[n % write.length]!(n)),
  ]);
  expect(accepted).toBe(contactId);
  expect(done).toContain('thought better of it');
  const { seqs, last } = await numbersOf(contactId);
  expect(seqs).toEqual(upTo(last));
  const [kept] = await hubs[0].rows(
    `select count(*) filter (where kind = 'message')::int as messages, count(*) filter (where kind = 'answer')::int as answers,
       count(*) filter (where kind = 'escalated' and body ->> 'to' = 'desk')::int as lines from entry where contact_id = $1`,
    [contactId],
  );
  expect(kept).toEqual({ messages: 13, answers: 14, lines: 24 });
});
