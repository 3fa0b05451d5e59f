import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { TestDatabase } from '../support/database.js';
import { cityDatabase, startHub, type RunningHub } from '../support/hub.js';
import { eventually, hangUp, Person, Worker } from '../support/people.js';
import { DatabaseLine } from './database-line.js';

/** A hub without its database says so within a second, tells people to try again, and comes back by itself. */
let database: TestDatabase;
let line: DatabaseLine;
let hub: RunningHub;
beforeAll(async () => {
  database = await cityDatabase();
  const reached = await DatabaseLine.to(database.url);
  line = reached.line;
  hub = await startHub(
    { HUB_LEASE_SECONDS: '30', HUB_OFFER_SECONDS: '30' },
    { ...database, url: reached.url },
  );
});
afterAll(async () => {
  line.mend();
  hangUp();
  await hub.close();
  line.close();
  await database.drop();
});

const status = async (path: string): Promise<number> => (await fetch(hub.url + path)).status;
const ready = () => eventually('a hub that is ready', async () => (await status('/health/ready')) === 200);

it('is ready and alive while the database answers', async () => {
  expect(await status('/health/ready')).toBe(200);
  expect(await status('/health/live')).toBe(200);
});

it.each([
  ['is gone', () => line.cut()],
  ['does not answer', () => line.goSilent()],
])('is not ready within a second when the database %s, and comes back by itself', async (_how, harm) => {
  const cleo = await new Worker(hub.url, 'cleo').isAvailable();
  const person = await new Person(hub.url).opensChat('Hej');
  await cleo.answersFor(person.contactId);
  harm();
  const began = performance.now();
  expect(await status('/health/ready')).toBe(503);
  expect(performance.now() - began).toBeLessThan(1000);
  // Nobody would be helped by a hub that is killed and started again.
  expect(await status('/health/live')).toBe(200);

  line.mend();
  await ready();
  // Both lines stood all the while. What is said now arrives, at both ends, and nobody had to come back.
  const said = await eventually('words that are taken', async () => {
    const answer = await person.wire.ask<{ seq: number }>('message:send', { id: FIRST, text: 'Är du kvar?' });
    return answer.ok && answer;
  });
  expect(said.seq).toBeGreaterThan(0);
  await cleo.hears('Är du kvar?');
  await cleo.says(person.contactId, 'Jag är kvar');
  await person.hears('Jag är kvar');
  await cleo.closes(person.contactId, 'Vi ringer');
  hangUp();
});

const FIRST = crypto.randomUUID();

it('a console that is let in just then is hung up on, and dials again: nothing else is lost', async () => {
  const cleo = await new Worker(hub.url, 'cleo').signsIn();
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query('begin; lock table presence in access exclusive mode');
  const dialling = cleo.sitsDown().catch((failure: Error) => failure.message);
  await eventually('the console to wait for its place', async () => {
    const waiting = `select pg_terminate_backend(pid) as cut from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%insert into presence%'`;
    return (await hub.rows(waiting)).length > 0;
  });
  await cleo.wire.hears('cut');
  await other.end();
  expect(cleo.wire.all('cut')).toEqual(['transport close']);
  cleo.wire.socket.connect();
  expect(await dialling).toMatchObject({ me: { name: 'Cleo' } });
});

it('what cannot be kept is not acknowledged: the person is asked to try again', async () => {
  const person = await new Person(hub.url).opensChat('Hej');
  line.cut();
  const id = crypto.randomUUID();
  expect(await person.wire.ask('message:send', { id, text: 'Hör ni mig?' })).toMatchObject({
    refused: { code: 'try-again' },
  });
  line.mend();
  await ready();
  await eventually(
    'the same words',
    async () => (await person.wire.ask('message:send', { id, text: 'Hör ni mig?' })).ok,
  );
  await person.hears('Hör ni mig?');
  expect(person.talk).toEqual(['Hej', 'Hör ni mig?']);
});
