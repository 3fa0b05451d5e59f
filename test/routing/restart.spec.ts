import type { TestDatabase } from '../support/database.js';
import { cityDatabase, startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';

/** The clock of an escalation is in the database: it goes on while no hub runs, and nobody is forgotten with a process. */
let database: TestDatabase;
let hub: RunningHub | undefined;
beforeEach(async () => {
  database = await cityDatabase();
});
afterEach(async () => {
  hangUp();
  await stops();
  await database.drop();
});

async function starts(): Promise<string> {
  hub = await startHub(unhurried, database);
  return hub.url;
}
async function stops(): Promise<void> {
  await hub?.close();
  hub = undefined;
}

const STEPS = [
  { kind: 'offer', seconds: 3 },
  { kind: 'desk', seconds: 60 },
  { kind: 'lead', seconds: 60 },
];

it('a hub that stops in the middle of a rung: the next one that starts takes the next step (C27)', async () => {
  const first = await starts();
  const planner = await new Worker(first, 'lea').signsIn();
  await planner.http('PUT', '/api/routing/plans', { band: 'Rx', steps: STEPS });
  const cleo = await new Worker(first, 'cleo').isAvailable();
  const person = await new Person(first).opensChat('Är någon där?');
  await cleo.seesOffer(person.contactId);
  await stops();

  const lea = await new Worker(await starts(), 'lea').signsIn();
  await lea.sitsDown();
  const ofLea = await lea.seesOffer(person.contactId);
  expect(ofLea.step).toBe('desk');
  expect(Date.parse(ofLea.madeAt) - Date.parse(ofLea.arrivedAt)).toBeGreaterThanOrEqual(3000);
  await lea.accepts(ofLea);
});
