import { story, type Story } from '../support/story.js';
import { unhurried } from '../support/hub.js';
import type { Person, Worker } from '../support/people.js';

/** From one worker to the next: the first keeps the contact until the next has accepted it. */
const at = story({ ...unhurried, HUB_HANDOVER_SECONDS: '1' });
const BRIEF = 'Brodern är orolig, ring honom efter sex';

/** Cleo talks with somebody; Anna is at work too, and takes a pause so that only Cleo was asked. */
async function talkingWithCleo(here: Story): Promise<{ cleo: Worker; anna: Worker; person: Person }> {
  const [cleo, anna] = [await here.available('cleo'), await here.atWork('anna')];
  await anna.is('paused');
  const person = await here.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  return { cleo, anna, person };
}

const holder = async (contactId: string) =>
  (
    await at.hub.rows<{ name: string }>(
      'select first_name as name from responsibility join worker w on w.id = worker_id where contact_id = $1 and until is null',
      [contactId],
    )
  )[0]?.name;

it('accepted: the person is told, the brief has been read, and only the next can write', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  const { contactId } = person;
  await cleo.handsOver(contactId, anna, BRIEF);
  const card = await anna.seesOffer(contactId);
  expect(card).toMatchObject({ step: 'handover', from: { name: 'Cleo' }, brief: BRIEF });
  // Whoever is asked may read before they answer. Until they do it is Cleo's.
  expect((await anna.follows(contactId)).contact.responsible).toMatchObject({ name: 'Cleo' });
  expect(await anna.tries('message:send', { contactId, id: crypto.randomUUID(), text: 'Hej' })).toMatchObject(
    {
      refused: { code: 'not-responsible' },
    },
  );

  await anna.accepts(card);
  await person.isToldThat('Anna', 'worker', 'Cleo');
  expect(await cleo.tries('message:send', { contactId, id: crypto.randomUUID(), text: 'Hej' })).toMatchObject(
    {
      refused: { code: 'not-responsible' },
    },
  );
  await anna.says(contactId, 'Hej, jag tar vid efter Cleo');
  await person.hears('Hej, jag tar vid efter Cleo');
  expect(JSON.stringify(person.lines)).not.toContain('Brodern');
});

it('declined: it stays with the first, who is told why', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  await cleo.handsOver(person.contactId, anna, BRIEF);
  await anna.declines(await anna.seesOffer(person.contactId), 'Hinner inte');
  const told = await cleo.reads(({ body }) => body.kind === 'offer-ended' && body.outcome === 'declined');
  expect(told.body).toMatchObject({ to: { name: 'Anna' }, reason: 'Hinner inte' });
  expect(await holder(person.contactId)).toBe('Cleo');
});

it('declined: whoever declined hears nothing more of the contact, neither what is said nor what is noted', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  const { contactId } = person;
  for (const time of [1, 2, 3, 4, 5]) {
    await cleo.handsOver(contactId, anna, BRIEF);
    const card = await anna.seesOffer(contactId);
    await anna.follows(contactId);
    const overheard: string[] = [];
    const listen = (event: string, news: unknown) => overheard.push(`${event} ${JSON.stringify(news)}`);
    anna.wire.socket.onAny(listen);
    // From the answer on, without waiting for anything else.
    await anna.declines(card, 'Hinner inte');
    const [, , refused] = await Promise.all([
      cleo.wire.do('note:add', { contactId, id: crypto.randomUUID(), text: `Bara för oss ${time}` }),
      cleo.says(contactId, `Det här är mellan oss ${time}`),
      anna.tries('contact:follow', { contactId, after: 0 }),
    ]);
    expect(refused).toMatchObject({ refused: { code: 'not-yours' } });
    await person.hears(`Det här är mellan oss ${time}`);
    // Whatever was on its way to Anna came before the answer to this.
    await anna.wire.do('presence:set', { status: 'paused' });
    expect(overheard.join()).not.toMatch(/mellan oss|Bara för oss/);
    anna.wire.socket.offAny(listen);
  }
});

it('not answered in time: it stays with the first', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  const offerId = await cleo.handsOver(person.contactId, anna, BRIEF);
  expect(await anna.seesOfferEnd(offerId)).toBe('expired');
  await cleo.reads(({ body }) => body.kind === 'offer-ended' && body.outcome === 'expired');
  expect(await holder(person.contactId)).toBe('Cleo');
});

it('thought better of: it stays with the first, and the other cannot take it any more', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  const offerId = await cleo.handsOver(person.contactId, anna, BRIEF);
  await cleo.wire.do('handover:withdraw', { offerId });
  expect(await anna.tries('offer:accept', { offerId })).toMatchObject({ refused: { code: 'offer-gone' } });
  expect(await holder(person.contactId)).toBe('Cleo');
});

it('is not possible to one who is not there, to oneself, or of what one does not hold', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  const { contactId } = person;
  const [absent] = await at.hub.rows<{ id: string }>(`select id from worker where username = 'emil'`);
  const to = (worker: string) => ({ contactId, to: worker, brief: BRIEF });
  expect(await cleo.tries('handover:offer', to(absent!.id))).toMatchObject({ refused: { code: 'not-here' } });
  expect(await cleo.tries('handover:offer', to(cleo.workerId))).toMatchObject({
    refused: { code: 'not-possible' },
  });
  expect(await anna.tries('handover:offer', to(cleo.workerId))).toMatchObject({
    refused: { code: 'not-responsible' },
  });
});

it('is not possible to one whom the person does not want to meet; the sentence does not say why', async () => {
  const { cleo, anna, person } = await talkingWithCleo(at);
  await person.wishes({ avoid: [anna.workerId] });
  const wish = { contactId: person.contactId, to: anna.workerId, brief: BRIEF };
  expect(await cleo.tries('handover:offer', wish)).toMatchObject({
    refused: { code: 'needs-another', message: 'Personen behöver en annan kollega än den du valde.' },
  });
  expect(anna.offers()).toEqual([]);
  // Nor to one who is not as they insist.
  await person.wishes({ gender: 'man', onlyGender: true });
  expect(await cleo.tries('handover:offer', wish)).toMatchObject({ refused: { code: 'needs-another' } });
  expect(anna.offers()).toEqual([]);
  // Nothing is refused for ever: the wish is theirs to change.
  await person.wishes({ avoid: [] });
  await cleo.handsOver(person.contactId, anna, BRIEF);
  await anna.seesOffer(person.contactId);
});
