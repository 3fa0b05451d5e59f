import { startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';
import { Router } from '../../src/routing/router.js';
import { atOnce, broken, codeOf, Tally } from './rounds.js';

/** Accepting, against everything that can happen to an offer in the same instant: one outcome, seen alike by everyone. */
let hub: RunningHub;
let anna: Worker;
let cleo: Worker;
let person: Person;
beforeAll(async () => {
  hub = await startHub({ ...unhurried, HUB_ROUND_PAUSE_SECONDS: '60' });
  [anna, cleo] = (await Promise.all(
    ['anna', 'cleo'].map((name) => new Worker(hub.url, name).isAvailable()),
  )) as [Worker, Worker];
  person = new Person(hub.url);
});
afterEach(async () => expect(await broken(hub)).toEqual([]));
afterAll(async () => {
  hangUp();
  await hub.close();
});

/** A contact in danger to life, which everyone on duty is asked about. */
async function offered() {
  await person.tries({ text: 'Hej' });
  const { contactId } = person;
  await person.answers('danger', 'yes');
  const [ofAnna, ofCleo] = await Promise.all([anna.seesOffer(contactId), cleo.seesOffer(contactId)]);
  return { contactId, ofAnna, ofCleo };
}

const holderOf = async (contactId: string) =>
  (
    await hub.rows<{ name: string; state: string }>(
      `select coalesce(w.first_name, r.kind) as name, c.state from contact c
       join responsibility r on r.contact_id = c.id and r.until is null left join worker w on w.id = r.worker_id where c.id = $1`,
      [contactId],
    )
  )[0]!;

it('accept × accept: one gets it, the other is told, and everyone sees the same one', async () => {
  const winners = new Tally();
  for (let round = 0; round < 50; round += 1) {
    const { contactId, ofAnna, ofCleo } = await offered();
    const answers = await atOnce(
      round,
      () => anna.tries('offer:accept', { offerId: ofAnna.offerId }),
      () => cleo.tries('offer:accept', { offerId: ofCleo.offerId }),
    );
    expect(answers.map(codeOf).sort()).toEqual(['offer-gone', 'ok']);
    const [winner, name] = answers[0].ok ? ([anna, 'Anna'] as const) : ([cleo, 'Cleo'] as const);
    winners.add(name);
    const ends = await Promise.all([anna.seesOfferEnd(ofAnna.offerId), cleo.seesOfferEnd(ofCleo.offerId)]);
    expect(ends).toEqual(answers[0].ok ? ['accepted', 'withdrawn'] : ['withdrawn', 'accepted']);
    await person.isToldThat(name, 'worker');
    expect(await holderOf(contactId)).toEqual({ name, state: 'answered' });
    await winner.closes(contactId, 'Vi ringer');
  }
  expect(winners.outcomes).toEqual(['Anna', 'Cleo']);
});

it('the same acceptance twice is one', async () => {
  for (let round = 0; round < 30; round += 1) {
    const { contactId, ofCleo } = await offered();
    const accept = () => cleo.tries('offer:accept', { offerId: ofCleo.offerId });
    expect((await atOnce(round, accept, accept)).map(codeOf)).toEqual(['ok', 'ok']);
    await cleo.closes(contactId, 'Vi ringer');
  }
});

it('accept × decline by another, accept × routing: the contact has its worker', async () => {
  const router = hub.app.get(Router);
  for (let round = 0; round < 30; round += 1) {
    const { contactId, ofAnna, ofCleo } = await offered();
    const [accepted] = await atOnce(
      round,
      () => cleo.tries('offer:accept', { offerId: ofCleo.offerId }),
      () => Promise.all([anna.tries('offer:decline', { offerId: ofAnna.offerId }), router.run()]),
    );
    expect(codeOf(accepted)).toBe('ok');
    expect(await holderOf(contactId)).toEqual({ name: 'Cleo', state: 'answered' });
    await cleo.closes(contactId, 'Vi ringer');
  }
});

it('accept × the person leaves: whoever is first, the worker has it and nothing is lost', async () => {
  const seen = new Tally();
  for (let round = 0; round < 50; round += 1) {
    const { contactId, ofCleo } = await offered();
    const [accepted, left] = await atOnce(
      round,
      () => cleo.tries('offer:accept', { offerId: ofCleo.offerId }),
      () => person.wire.ask('contact:leave'),
    );
    expect([accepted, left].map(codeOf)).toEqual(['ok', 'ok']);
    expect(await holderOf(contactId)).toEqual({ name: 'Cleo', state: 'answered' });
    await person.isToldThat('Cleo', 'worker');
    const kinds = (
      await hub.rows<{ kind: string }>(
        `select kind from entry where contact_id = $1 and (kind = 'left' or body ->> 'holds' = 'worker') order by seq`,
        [contactId],
      )
    ).map(({ kind }) => kind);
    expect([['responsible'], ['left', 'responsible']]).toContainEqual(kinds);
    seen.add(kinds.join());
    await cleo.closes(contactId, 'Vi ringer');
  }
  expect(seen.outcomes).toEqual(['left,responsible', 'responsible']);
});
