import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** A hard wish holds by every way to a contact, not only by the router's. */
const at = story(unhurried);

it('is not gone round by picking from the line, nor by what lay before somebody; the last human may, and whom they choose instead', async () => {
  const [cleo, lea] = [await at.available('cleo'), await at.atWork('lea')];
  await at.hub.rows(`update routing_policy set pick = 'anyone'`);
  const ONLY_A_MAN = { gender: 'man', onlyGender: true };
  const person = await at.person().opensChat('Hej');
  const { contactId } = person;
  const offer = await cleo.seesOffer(contactId);
  await person.wishes(ONLY_A_MAN);
  expect(await cleo.seesOfferEnd(offer.offerId)).toBe('withdrawn');
  expect(await cleo.tries('contact:take', { contactId })).toMatchObject({
    refused: { code: 'needs-another', message: expect.stringContaining('går till en kollega') },
  });
  await person.sees('question', ({ question }) => question === 'wish-unmet');
  // Cleo holds no watch; Lea does, and after her there is no human.
  expect(await lea.tries('contact:take', { contactId })).toMatchObject({ ok: true });

  const other = await at.person().opensChat('Hej');
  await other.wishes(ONLY_A_MAN);
  await other.sees('question', ({ question }) => question === 'wish-unmet');
  await cleo.is('paused');
  await other.answers('wish-unmet', 'another');
  expect(await cleo.tries('contact:take', { contactId: other.contactId })).toMatchObject({ ok: true });
});
