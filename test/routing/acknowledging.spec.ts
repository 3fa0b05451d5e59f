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

describe('who said "I see it" and does not: everyone is asked anew at once, though the hour is not over', () => {
  async function seenByAnna() {
    const anna = await at.available('anna');
    const person = await at.person().opensChat('Hej');
    const offer = await anna.seesOffer(person.contactId);
    await anna.acknowledges(person.contactId);
    return { anna, person, offer, bo: await at.available('bo') };
  }

  it('when they say no', async () => {
    const { anna, person, offer, bo } = await seenByAnna();
    await anna.declines(offer);
    await bo.seesOffer(person.contactId);
  });
});

it('what turns out worse than what was seen is not seen any more: its escalation goes on', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  await anna.acknowledges(person.contactId);
  const seen = async () => {
    const [row] = await at.hub.rows<{ by: string | null }>(
      `select acknowledged_by as by from contact where id = $1`,
      [person.contactId],
    );
    return row!.by;
  };
  await person.answers('danger', 'no');
  expect(await seen()).toBe(anna.workerId);
  await person.answers('need', 'psychiatry');
  await person.answers('suicide', 'plan');
  expect(await seen()).toBeNull();
});

it('with a life in danger the silence is short, whatever the municipality has set', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  await person.answers('danger', 'yes');
  expect(await anna.wire.do('contact:acknowledge', { contactId: person.contactId })).toMatchObject({
    seconds: 20,
  });
});
