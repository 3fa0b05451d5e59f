import { startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';
import { atOnce, broken, codeOf, Tally } from './rounds.js';

/** A handover, against everything else that can happen to the contact in the same instant. */
let hub: RunningHub;
let cleo: Worker;
let anna: Worker;
let bo: Worker;
let person: Person;
beforeAll(async () => {
  hub = await startHub(unhurried);
  [cleo, anna, bo] = (await Promise.all(
    ['cleo', 'anna', 'bo'].map((name) => new Worker(hub.url, name).isAvailable()),
  )) as [Worker, Worker, Worker];
  await Promise.all([anna.is('paused'), bo.is('paused')]);
  person = new Person(hub.url);
});
afterEach(async () => expect(await broken(hub)).toEqual([]));
afterAll(async () => {
  hangUp();
  await hub.close();
});

const ROUNDS = 30;

async function heldByCleo(): Promise<string> {
  await person.tries({ text: 'Hej' });
  await cleo.accepts(await cleo.seesOffer(person.contactId));
  return person.contactId;
}
const holderOf = async (contactId: string) =>
  (
    await hub.rows<{ name: string }>(
      `select coalesce(w.first_name, r.kind) as name from responsibility r left join worker w on w.id = r.worker_id
       where r.contact_id = $1 and r.until is null`,
      [contactId],
    )
  )[0]?.name;
const close = (worker: Worker, contactId: string) =>
  worker.tries('contact:close', { contactId, outcome: 'other', plan: 'Vi ringer' });

it('accept × accept of two handovers: one has it, and the other’s offer is withdrawn', async () => {
  const winners = new Tally();
  for (let round = 0; round < ROUNDS; round += 1) {
    const contactId = await heldByCleo();
    const [toAnna, toBo] = [
      await cleo.handsOver(contactId, anna, 'Ta du'),
      await cleo.handsOver(contactId, bo, 'Ta du'),
    ];
    const answers = await atOnce(
      round,
      () => anna.tries('offer:accept', { offerId: toAnna }),
      () => bo.tries('offer:accept', { offerId: toBo }),
    );
    expect(answers.map(codeOf).sort()).toEqual(['offer-gone', 'ok']);
    const name = answers[0].ok ? 'Anna' : 'Bo';
    winners.add(name);
    expect(await holderOf(contactId)).toBe(name);
    expect(await (answers[0].ok ? bo.seesOfferEnd(toBo) : anna.seesOfferEnd(toAnna))).toBe('withdrawn');
    await person.isToldThat(name, 'worker', 'Cleo');
    await close(answers[0].ok ? anna : bo, contactId);
  }
  expect(winners.outcomes).toEqual(['Anna', 'Bo']);
});

it('accept × withdraw: it passes or it stays, and both are told the same', async () => {
  const seen = new Tally();
  for (let round = 0; round < ROUNDS; round += 1) {
    const contactId = await heldByCleo();
    const offerId = await cleo.handsOver(contactId, anna, 'Ta du');
    const [accepted, withdrawn] = await atOnce(
      round,
      () => anna.tries('offer:accept', { offerId }),
      () => cleo.tries('handover:withdraw', { offerId }),
    );
    expect([accepted, withdrawn].map(codeOf).sort()).toEqual(['offer-gone', 'ok']);
    expect(await anna.seesOfferEnd(offerId)).toBe(accepted.ok ? 'accepted' : 'withdrawn');
    expect(await holderOf(contactId)).toBe(accepted.ok ? 'Anna' : 'Cleo');
    seen.add(codeOf(accepted));
    await close(accepted.ok ? anna : cleo, contactId);
  }
  expect(seen.outcomes).toEqual(['offer-gone', 'ok']);
});

it('accept × close: the contact is closed by whoever held it, or passes on; never both', async () => {
  const seen = new Tally();
  for (let round = 0; round < ROUNDS; round += 1) {
    const contactId = await heldByCleo();
    const offerId = await cleo.handsOver(contactId, anna, 'Ta du');
    const [accepted, closed] = await atOnce(
      round,
      () => anna.tries('offer:accept', { offerId }),
      () => close(cleo, contactId),
    );
    const codes = [accepted, closed].map(codeOf);
    expect([
      ['ok', 'not-responsible'],
      ['offer-gone', 'ok'],
    ]).toContainEqual(codes);
    expect(await holderOf(contactId)).toBe(accepted.ok ? 'Anna' : 'closed');
    seen.add(codes[0]!);
    if (accepted.ok) await close(anna, contactId);
  }
  expect(seen.outcomes).toEqual(['offer-gone', 'ok']);
});

it('offered × message: what a worker may say follows responsibility to the instant', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const contactId = await heldByCleo();
    const offerId = await cleo.handsOver(contactId, anna, 'Ta du');
    const text = `Sista ordet ${round}`;
    const [accepted, said] = await atOnce(
      round,
      () => anna.tries('offer:accept', { offerId }),
      () => cleo.tries('message:send', { contactId, id: crypto.randomUUID(), text }),
    );
    expect(codeOf(accepted)).toBe('ok');
    const order = await hub.rows<{ kind: string }>(
      `select kind from entry where contact_id = $1 and (body ->> 'text' = $2 or body -> 'who' ->> 'name' = 'Anna') order by seq`,
      [contactId, text],
    );
    expect(order.map(({ kind }) => kind)).toEqual(said.ok ? ['message', 'responsible'] : ['responsible']);
    await close(anna, contactId);
  }
});
