import type { QueueView } from '../../libs/protocol/index.js';
import { Router } from '../../src/routing/router.js';
import type { TestDatabase } from '../support/database.js';
import { cityDatabase, startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';
import { broken, codeOf } from './rounds.js';

/** Two hubs on one database are one hub: whoever comes to the one is met by whoever sits at the other. */
let database: TestDatabase;
let a: RunningHub;
let b: RunningHub;
beforeEach(async () => {
  database = await cityDatabase();
  a = await startHub(unhurried, database);
  b = await startHub(unhurried, database);
});
afterEach(async () => {
  expect(await broken(a)).toEqual([]);
  hangUp();
  await Promise.all([a.close(), b.close()]);
  await database.drop();
});

it('a person at the one and a worker at the other talk, both ways and in order', async () => {
  const cleo = await new Worker(b.url, 'cleo').isAvailable();
  const person = await new Person(a.url).opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await person.isToldThat('Cleo', 'worker');
  const said = ['Hej'];
  for (let n = 0; n < 30; n += 1) {
    const [question, answer] = [`fråga ${n}`, `svar ${n}`];
    await cleo.says(person.contactId, question);
    await person.hears(question);
    await person.says(answer);
    await cleo.hears(answer);
    said.push(question, answer);
  }
  expect(person.talk).toEqual(said);
  await person.wire.do('typing');
  await cleo.wire.hears('typing');
  await cleo.closes(person.contactId, 'Vi ringer');
  await person.sees('closed');
});

it('two at once at different hubs: one has it, and both hubs say so', async () => {
  const anna = await new Worker(a.url, 'anna').isAvailable();
  const cleo = await new Worker(b.url, 'cleo').isAvailable();
  const person = new Person(a.url);
  for (let round = 0; round < 25; round += 1) {
    await person.tries({ text: 'Hej' });
    await person.answers('danger', 'yes');
    const [ofAnna, ofCleo] = await Promise.all([
      anna.seesOffer(person.contactId),
      cleo.seesOffer(person.contactId),
    ]);
    const answers = await Promise.all([
      anna.tries('offer:accept', { offerId: ofAnna.offerId }),
      cleo.tries('offer:accept', { offerId: ofCleo.offerId }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['offer-gone', 'ok']);
    const ends = await Promise.all([anna.seesOfferEnd(ofAnna.offerId), cleo.seesOfferEnd(ofCleo.offerId)]);
    expect(ends).toEqual(answers[0].ok ? ['accepted', 'withdrawn'] : ['withdrawn', 'accepted']);
    await person.isToldThat(answers[0].ok ? 'Anna' : 'Cleo', 'worker');
    await (answers[0].ok ? anna : cleo).closes(person.contactId, 'Vi ringer');
  }
});

/** Offers of a duty round that were open at the same time: to one worker, or of one contact. */
const AT_ONCE = (whose: 'worker_id' | 'contact_id') => `
  select x.id from offer x join offer y on x.${whose} = y.${whose} and x.id < y.id
  where x.step = 'duty' and y.step = 'duty'
    and tstzrange(x.made_at, coalesce(x.settled_at, 'infinity')) && tstzrange(y.made_at, coalesce(y.settled_at, 'infinity'))`;

it('two routers: nobody is asked twice at once, and no contact is put to two', async () => {
  const workers = await Promise.all([
    ...['anna', 'bo', 'cleo'].map((name) => new Worker(a.url, name).isAvailable()),
    ...['dina', 'emil', 'farida'].map((name) => new Worker(b.url, name).isAvailable()),
  ]);
  const people = Array.from({ length: 60 }, (_, n) => new Person(n % 2 ? a.url : b.url));
  const routers = [a, b].map(({ app }) => app.get(Router));
  let arriving = true;
  const atWork = workers.map(async (worker) => {
    for (let answered = 0; arriving || worker.offers().length > 0; answered += 1) {
      const [card] = worker.offers();
      if (!card) await Promise.all(routers.map((router) => router.run()));
      else if (answered % 4 === 0) await worker.tries('offer:decline', { offerId: card.offerId });
      else if ((await worker.tries('offer:accept', { offerId: card.offerId })).ok)
        await worker.closes(card.contactId, 'Vi ringer');
      if (card) await worker.seesOfferEnd(card.offerId);
    }
  });
  await Promise.all(people.map((person) => person.tries({ text: 'Hej' })));
  arriving = false;
  await Promise.all(atWork);
  expect(await a.rows(AT_ONCE('worker_id'))).toEqual([]);
  expect(await a.rows(AT_ONCE('contact_id'))).toEqual([]);
  const [made] = await a.rows<{ n: number }>(`select count(*)::int as n from offer where step = 'duty'`);
  expect(made!.n).toBeGreaterThan(6);
});

it('what happens at one is seen at the other: the queue, the watch, and the end of a session', async () => {
  const lea = await new Worker(b.url, 'lea').isAvailable();
  await lea.is('paused');
  const anna = new Worker(a.url, 'anna');
  await anna.signsIn();
  await anna.sitsDown();
  const person = await new Person(a.url).opensChat('Hej');
  await lea.wire.hears<QueueView>('queue', ({ items }) => items[0]?.contactId === person.contactId);
  const { offerId } = await lea.wire.do<{ offerId: string }>('watch:offer', { to: anna.workerId });
  await anna.seesWatch(({ offered }) => offered?.offerId === offerId);
  await anna.wire.do('watch:accept', { offerId });
  await lea.seesWatch(({ holder }) => holder.name === 'Anna');
  await person.isToldThat('Anna', 'desk', 'Lea');
  const ada = await new Worker(a.url, 'ada').signsIn();
  await ada.http('DELETE', `/api/workers/${lea.workerId}/sessions`);
  await lea.wire.hears('session:ended');
  await lea.wire.hears('cut');
});
