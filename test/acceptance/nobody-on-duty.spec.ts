import type { QueueView } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';

/** When nobody on duty takes it: the watch-holder sees it, loudly, and at last the hub lead; and then everyone again. */
const at = story({ HUB_LEASE_SECONDS: '30' });

it('the desk, then the lead, then round again; and whoever comes to work is asked at once', async () => {
  const [anna, lea] = [await at.atWork('anna'), await at.atWork('lea')];
  // Anna holds the watch and takes no contacts of her own; Lea leads the hub.
  const { offerId } = await lea.wire.do<{ offerId: string }>('watch:offer', { to: anna.workerId });
  await anna.wire.do('watch:accept', { offerId });
  await anna.is('paused');

  const person = await at.person().opensChat('Är någon där?');
  await person.isToldThat('Anna', 'desk');
  const atTheDesk = await anna.seesOffer(person.contactId);
  expect(atTheDesk).toMatchObject({ step: 'desk', why: ['nobody-else'] });
  const alarmed = (to: string) =>
    anna.wire.hears<QueueView>('queue', ({ items }) =>
      items.some(({ contactId, alarm }) => contactId === person.contactId && alarm === to),
    );
  await alarmed('desk');

  // Anna lets it go by. The lead is rung.
  expect(await anna.seesOfferEnd(atTheDesk.offerId)).toBe('expired');
  const atTheLead = await lea.seesOffer(person.contactId);
  expect(atTheLead.step).toBe('lead');
  await alarmed('lead');
  await lea.declines(atTheLead, 'Sitter i möte');

  // Nobody said yes in this round. After a rest the round begins again.
  const again = await anna.seesOffer(person.contactId, (card) => card.offerId !== atTheDesk.offerId);
  expect(again.step).toBe('desk');

  // Cleo comes to work in the middle of it, and is asked at once: nobody waits for a round to end.
  const cleo = await at.available('cleo');
  const offer = await cleo.seesOffer(person.contactId);
  expect(offer.step).toBe('duty');
  await cleo.accepts(offer);
  await person.isToldThat('Cleo', 'worker');
  await anna.wire.until('an empty queue', () => anna.wire.all<QueueView>('queue').at(-1)?.total === 0);
});

it('the watch-holder takes a contact out of the queue, also without an offer; others may not', async () => {
  const lea = await at.atWork('lea');
  const anna = await at.atWork('anna');
  const person = await at.person().opensChat('Hej');
  const { contactId } = person;
  expect(await anna.tries('contact:take', { contactId })).toMatchObject({ refused: { code: 'not-allowed' } });
  await lea.wire.do('contact:take', { contactId });
  await person.isToldThat('Lea', 'worker');
  expect(await lea.tries('contact:take', { contactId })).toMatchObject({ refused: { code: 'not-waiting' } });
});

it('with nobody at all at work somebody is still responsible, and the alarm stands for whoever comes', async () => {
  const person = await at.person().opensChat('Hej');
  await person.isToldThat('Lea', 'desk');
  const lea = await at.atWork('lea');
  const queue = await lea.wire.hears<QueueView>('queue', ({ items }) => items[0]?.alarm === 'lead');
  expect(queue).toMatchObject({ total: 1, counts: { Rx: 1 } });
  await lea.answersFor(person.contactId);
});
