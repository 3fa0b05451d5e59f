import type { OwnProfile, Wished } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** What people speak is another thing than the language of our words: stated, it goes to whoever speaks it. */
const at = story(unhurried);

it('only my language, and it is Somali: who does not speak it is not asked, and who does is, because of it', async () => {
  const anna = await at.available('anna');
  await anna.is('paused');
  const person = await at.person().opensChat('Hej');
  expect(await person.wishes({ onlyLanguage: true }, { spoken: 'so' })).toMatchObject({ spoken: 'so' });
  await anna.is('available');
  const said = await person.sees('question', ({ question }) => question === 'wish-unmet');
  // Our words with them stay as they were.
  expect(said.text).toContain('ingen här som talar ditt språk');
  expect(anna.offers()).toEqual([]);
  const dina = await at.available('dina');
  const offer = await dina.seesOffer(person.contactId);
  expect(offer).toMatchObject({ language: 'so' });
  expect(offer.score.map(({ term }) => term)).toContain('language');
});

it('stated by a worker in the talk: it takes away what lies before who does not speak it, and is known the next time', async () => {
  const cleo = await at.atWork('cleo');
  const mine = await cleo.gets<OwnProfile>('/api/profiles/me');
  const speaks = (...languages: string[]) =>
    cleo.http('PUT', '/api/profiles/me', { ...mine, languages, version: undefined });
  expect(await speaks('sv', 'xx')).toMatchObject({ status: 400 });
  expect(await speaks('sv', 'fi')).toMatchObject({ status: 200, body: { languages: ['sv', 'fi'] } });

  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await person.wishes({ onlyLanguage: true });
  const offer = await anna.seesOffer(person.contactId);
  const lea = await at.atWork('lea');
  const stated = { contactId: person.contactId, belonging: { spoken: 'fi' } };
  expect(await lea.wire.do<Wished>('wish:set', stated)).toMatchObject({ spoken: 'fi' });
  expect(await anna.seesOfferEnd(offer.offerId)).toBe('withdrawn');

  await cleo.is('available');
  await cleo.answersFor(person.contactId);
  await cleo.closes(person.contactId, 'Vi hörs på måndag');
  await person.sees('closed');
  const again = await at.person().opensChat('Hej igen', { previous: person.token });
  expect(await cleo.seesOffer(again.contactId)).toMatchObject({ language: 'fi' });
});
