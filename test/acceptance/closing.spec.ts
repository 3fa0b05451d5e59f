import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** The end of a contact: with an outcome and a plan, by whoever is responsible; and what comes after it. */
const at = story(unhurried);

async function answeredByCleo() {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  return { cleo, person, contactId: person.contactId };
}

it('demands an outcome and a plan, or the recorded wish for none', async () => {
  const { cleo, contactId } = await answeredByCleo();
  const without = [
    { contactId },
    { contactId, outcome: 'support-given' },
    { contactId, plan: 'Vi ringer' },
    { contactId, outcome: 'support-given', plan: '  ' },
    { contactId, outcome: 'support-given', plan: { none: true } },
    { contactId, outcome: 'not-ill-enough', plan: 'Vi ringer' },
  ];
  for (const closing of without)
    expect(await cleo.tries('contact:close', closing)).toMatchObject({ refused: { code: 'invalid' } });
  await cleo.closes(contactId, { none: true, wish: 'Hör av sig själv' });
  const [closed] = await at.hub.rows('select state, plan from contact');
  expect(closed).toEqual({ state: 'closed', plan: { none: true, wish: 'Hör av sig själv' } });
});

it('is for the one who is responsible, and for nobody else', async () => {
  const { contactId } = await answeredByCleo();
  const anna = await at.atWork('anna');
  const lea = await at.atWork('lea');
  for (const other of [anna, lea])
    expect(
      await other.tries('contact:close', { contactId, outcome: 'other', plan: 'Vi ringer' }),
    ).toMatchObject({ refused: { code: 'not-responsible' } });
  const waiting = await at.person().opensChat('Hej');
  const early = { contactId: waiting.contactId, outcome: 'other', plan: 'Vi ringer' };
  expect(await lea.tries('contact:close', early)).toMatchObject({ refused: { code: 'not-responsible' } });
});

it('comes before going: a worker who holds a contact cannot go away or sign out', async () => {
  const { cleo, contactId } = await answeredByCleo();
  expect(await cleo.tries('presence:set', { status: 'away' })).toMatchObject({
    refused: { code: 'holds-contacts' },
  });
  expect(await cleo.http('DELETE', '/api/session')).toMatchObject({
    status: 409,
    body: { refused: { code: 'holds-contacts' } },
  });
  await cleo.is('paused');
  await cleo.closes(contactId, 'Vi ringer i morgon');
  await cleo.is('away');
  expect(await cleo.http('DELETE', '/api/session')).toMatchObject({ status: 200 });
  await cleo.wire.hears('session:ended');
  await cleo.wire.hears('cut');
});

it('is not the last word: a message in wrap-up calls the worker back, and the same one', async () => {
  const { cleo, person, contactId } = await answeredByCleo();
  await cleo.ends(contactId);
  await person.sees('ended');
  await person.says('En sak till');
  await cleo.hears('En sak till');
  const view = await cleo.follows(contactId);
  expect(view.contact).toMatchObject({ state: 'answered', responsible: { name: 'Cleo' } });
});

it('a message after closing opens a new contact, and the person’s own worker is asked first', async () => {
  const { cleo, person } = await answeredByCleo();
  await cleo.closes(person.contactId, 'Vi ringer i morgon');
  expect(
    await person.wire.ask('message:send', { id: crypto.randomUUID(), text: 'En sak till' }),
  ).toMatchObject({ refused: { code: 'closed' } });

  // Anna has been idle for longer: but for the person's own worker, she would be asked.
  const anna = await at.available('anna');
  await at.hub.rows(
    `update presence set idle_since = clock_timestamp() - interval '1 hour' where worker_id = $1`,
    [anna.workerId],
  );
  const before = person.contactId;
  await person.opensChat('En sak till', { previous: person.token });
  expect(person.contactId).not.toBe(before);
  const offer = await cleo.seesOffer(person.contactId);
  expect(offer).toMatchObject({ step: 'own', why: ['own-worker'] });
  expect(anna.offers()).toEqual([]);
  const [persons] = await at.hub.rows('select count(distinct person_id)::int as n from contact');
  expect(persons).toEqual({ n: 1 });
});

it('closing twice, and what was promised, kept', async () => {
  const { cleo, contactId } = await answeredByCleo();
  await cleo.closes(contactId, { promise: 'Vi ringer i morgon', dueAt: '2030-01-01T10:00:00Z', how: 'call' });
  expect(await cleo.tries('contact:close', { contactId, outcome: 'other', plan: 'Igen' })).toMatchObject({
    refused: { code: 'not-responsible' },
  });
  const { followUps } = await cleo.sitsDown();
  expect(followUps).toMatchObject([{ contactId, promise: 'Vi ringer i morgon', how: 'call' }]);
  await cleo.wire.do('followup:done', { id: followUps[0]!.id });
  expect((await cleo.sitsDown()).followUps).toEqual([]);
});
