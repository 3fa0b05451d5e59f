import type { GapReport, Link, Snapshot } from '../../libs/protocol/index.js';
import { startHub, unhurried, type RunningHub } from '../support/hub.js';
import { hangUp, Person, Worker } from '../support/people.js';

/** A relative opens the chat; a worker answers; the two talk; it ends with a plan, and responsibility never had a gap. */
let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub(unhurried);
});
afterEach(hangUp);
afterAll(() => hub.close());

it('from the first word to the plan, somebody by name is responsible', async () => {
  const relative = new Person(hub.url);
  const cleo = new Worker(hub.url, 'cleo');

  // Nobody is at work yet. Still somebody is responsible, by name, from the instant the chat is open.
  await relative.opensChat('Hej, det gäller min bror');
  expect(await relative.isToldThat('Lea', 'desk')).toMatchObject({ before: null });
  expect(await relative.sees('question')).toMatchObject({ question: 'danger' });
  expect(await relative.places()).toMatchObject({ position: 1, overtaken: false });

  // Cleo comes to work and is asked at once.
  await cleo.isAvailable();
  const offer = await cleo.seesOffer(relative.contactId);
  expect(offer).toMatchObject({ channel: 'webchat', band: 'Rx', language: 'sv', step: 'duty', from: null });
  expect(JSON.stringify(offer)).not.toContain('bror');

  await cleo.accepts(offer);
  await relative.isToldThat('Cleo', 'worker', 'Lea');
  const read = await cleo.follows(relative.contactId);
  expect(read.contact).toMatchObject({ state: 'answered', responsible: { name: 'Cleo', holds: 'worker' } });
  expect(read.entries.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['arrived', 'message', 'responsible', 'question', 'offered', 'offer-ended']),
  );

  await cleo.says(relative.contactId, 'Hej, jag heter Cleo. Berätta.');
  await relative.hears('Hej, jag heter Cleo. Berätta.');
  await relative.says('Han har slutat svara i telefon');
  await cleo.hears('Han har slutat svara i telefon');
  await relative.answers('danger', 'no');
  await cleo.reads(({ body }) => body.kind === 'graded' && body.band === 'R2');

  await relative.wire.do('typing');
  expect(await cleo.wire.hears('typing')).toEqual({ contactId: relative.contactId, who: 'person' });
  await cleo.wire.do('typing', { contactId: relative.contactId });
  expect(await relative.wire.hears('typing')).toEqual({ contactId: relative.contactId, who: 'worker' });

  await cleo.ends(relative.contactId);
  await relative.sees('ended');
  await cleo.closes(relative.contactId, { promise: 'Cleo ringer dig i morgon kl 10', how: 'call' });
  expect(await relative.sees('closed')).toEqual({ kind: 'closed', next: 'Cleo ringer dig i morgon kl 10' });

  const chain = await cleo.gets<Link[]>(`/api/contacts/${relative.contactId}/responsibility`);
  expect(chain.map(({ kind, who }) => [kind, who?.name])).toEqual([
    ['desk', 'Lea'],
    ['worker', 'Cleo'],
    ['closed', undefined],
  ]);
  expect(chain.slice(1).map(({ since }) => since)).toEqual(chain.slice(0, 2).map(({ until }) => until));
  expect(await cleo.gets<GapReport>('/api/insight/responsibility')).toMatchObject({
    contacts: 1,
    open: 0,
    unownedContacts: 0,
    unownedSeconds: 0,
  });

  const snapshot: Snapshot = await cleo.sitsDown();
  expect(snapshot.contacts).toEqual([]);
  expect(snapshot.followUps).toMatchObject([{ promise: 'Cleo ringer dig i morgon kl 10', how: 'call' }]);
});

it('a person who skips every question and writes freely is answered all the same', async () => {
  const person = await new Person(hub.url).opensChat(undefined, { language: 'ar', area: 'hisingen' });
  await person.says('Jag vill bara prata');
  const cleo = await new Worker(hub.url, 'cleo').isAvailable();
  const { contact } = await cleo.answersFor(person.contactId);
  expect(contact).toMatchObject({ language: 'ar', area: 'hisingen', band: 'Rx', state: 'answered' });
  await cleo.closes(person.contactId, { none: true, wish: 'Ville bara prata' }, 'advice-given');
  expect((await person.sees('closed')).next).toContain('أهلاً بك في أي وقت');
});
