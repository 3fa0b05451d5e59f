import type { QueueView } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** Leaving before being answered is not an end: the contact stays owned, in its place, as something to get back to. */
const at = story({ HUB_LEASE_SECONDS: '30', HUB_OFFER_SECONDS: '30', HUB_PERSON_GONE_SECONDS: '1' });

const stateOf = async (contactId: string) =>
  (await at.hub.rows<{ state: string }>('select state from contact where id = $1', [contactId]))[0]?.state;

it('who says goodbye keeps place and owner, and comes back to the same contact', async () => {
  const lea = await at.atWork('lea');
  const first = await at.person().opensChat('Jag orkar inte vänta');
  const second = await at.person().opensChat('Hej');
  await second.places(({ position }) => position === 2);
  await first.leaves();
  const queue = await lea.wire.hears<QueueView>('queue', ({ items }) => items[0]?.state === 'callback');
  expect(queue.items.map(({ contactId }) => contactId)).toEqual([first.contactId, second.contactId]);

  const resumed = await first.comesBack();
  expect(resumed.contactId).toBe(first.contactId);
  expect(await stateOf(first.contactId)).toBe('waiting');
  expect(await first.places()).toMatchObject({ position: 1 });
  const chain = await at.hub.rows('select kind from responsibility where contact_id = $1', [first.contactId]);
  expect(chain).toEqual([{ kind: 'desk' }]);
});

it('whose page is gone too long is called back, by a worker who is asked as for anybody', async () => {
  const person = await at.person().opensChat('Min telefon dör snart');
  person.vanishes();
  await eventually('a call-back', async () => (await stateOf(person.contactId)) === 'callback');
  const cleo = await at.available('cleo');
  const { contact, entries } = await cleo.answersFor(person.contactId);
  expect(contact).toMatchObject({ state: 'answered', responsible: { name: 'Cleo' } });
  expect(entries.map(({ kind }) => kind)).toContain('left');

  const resumed = await person.comesBack();
  expect(resumed).toMatchObject({ state: 'answered', responsible: { name: 'Cleo' } });
  // Neither who came and went nor whom it was offered to is the person's business.
  expect(resumed.entries.map(({ kind }) => kind)).toEqual(['responsible']);
});

it('who writes again after leaving waits again, where they stood', async () => {
  const person = await at.person().opensChat('Hej');
  await person.leaves();
  expect(await stateOf(person.contactId)).toBe('callback');
  await person.says('Förresten');
  expect(await stateOf(person.contactId)).toBe('waiting');
});
