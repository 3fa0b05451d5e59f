import { Database } from '../../src/platform/database/database.js';
import { make } from '../../src/routing/offers.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** "I have seen it" is silence for the others: for a while, of what was seen, and until somebody has taken it. */
const at = story({ ...unhurried, HUB_ACKNOWLEDGE_SECONDS: '3600' });

it('danger to life that is found after somebody has seen it is put to everyone at once', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  await anna.acknowledges(person.contactId);
  const bo = await at.available('bo');
  await person.answers('danger', 'yes');
  expect(await bo.seesOffer(person.contactId)).toMatchObject({ step: 'everyone' });
});

it('what was seen and then taken by another is silent no more: when the person wishes for someone else, they are asked', async () => {
  const anna = await at.available('anna');
  const lea = await at.atWork('lea');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  await anna.acknowledges(person.contactId);
  await lea.wire.do('contact:take', { contactId: person.contactId });
  await person.isToldThat('Lea', 'worker');
  const bo = await at.available('bo');
  await person.wishes({ avoid: [lea.workerId] });
  await Promise.any([anna.seesOffer(person.contactId, isHandover), bo.seesOffer(person.contactId)]);
});
const isHandover = ({ step }: { step: string }): boolean => step === 'handover';

it('an offer that was decided on before somebody had seen it is not made after', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  const { contactId } = person;
  await anna.seesOffer(contactId);
  await anna.acknowledges(contactId);
  const bo = await at.available('bo');
  const decided = { contactId, workerId: bo.workerId, step: 'duty' as const, why: [], score: [] };
  const offers = await at.hub.app.get(Database).transaction((tx) => make(tx, [decided], 60));
  expect(offers).toEqual([]);
  expect(bo.offers()).toEqual([]);
});
