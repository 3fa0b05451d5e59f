import type { OwnDuty } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/people.js';

/** Presence: wrap-up after a talk, a pause for whoever does not answer, and the end of a shift. */
const at = story({
  HUB_OFFER_SECONDS: '0.6',
  HUB_LEASE_SECONDS: '60',
  HUB_WRAP_UP_SECONDS: '600',
  HUB_MISSED_OFFERS: '2',
});

const becomes = (worker: Worker, matching: (duty: OwnDuty) => boolean) =>
  worker.wire.hears<OwnDuty>('duty', matching);

it('whoever lets offers go by in a row is paused and told so; the next ones go to others', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.seesOffer(person.contactId);
  expect(await becomes(anna, ({ status }) => status === 'paused')).toMatchObject({
    why: 'missed-offers',
    onDuty: true,
  });
  const [row] = await at.hub.rows<{ n: number }>(
    `select count(*)::int as n from offer where outcome = 'expired' and step = 'duty'`,
  );
  expect(row?.n).toBe(2);
  await anna.is('available');
  expect(await becomes(anna, ({ status, why }) => status === 'available' && why === null)).toBeDefined();
});

it('a no is an answer: whoever declines is at work', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  const first = await anna.seesOffer(person.contactId);
  await anna.seesOfferEnd(first.offerId);
  const second = await anna.seesOffer(person.contactId, ({ offerId }) => offerId !== first.offerId);
  await anna.declines(second);
  const third = await anna.seesOffer(
    person.contactId,
    ({ offerId }) => ![first.offerId, second.offerId].includes(offerId),
  );
  expect(await anna.seesOfferEnd(third.offerId)).toBe('expired');
  expect(anna.wire.all<OwnDuty>('duty').some(({ status }) => status === 'paused')).toBe(false);
});

it('after a talk comes wrap-up, which ends with the plan; nothing new is offered meanwhile', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await anna.ends(person.contactId);
  const wrapUp = await becomes(anna, ({ status }) => status === 'wrap-up');
  expect(wrapUp.until).not.toBeNull();
  const next = await at.person().opensChat('Hallå');
  await next.places();
  const [offers] = await at.hub.rows<{ n: number }>(
    `select count(*)::int as n from offer where contact_id = $1 and step in ('own', 'duty')`,
    [next.contactId],
  );
  expect(offers?.n).toBe(0);
  await anna.closes(person.contactId, { none: true, wish: 'Ingen' });
  await becomes(anna, ({ status, until }) => status === 'available' && until === null);
  await anna.answersFor(next.contactId);
});

it('wrap-up that is forgotten ends by itself', async () => {
  const anna = await at.available('anna');
  await anna.is('wrap-up');
  await at.hub.rows(`update presence set status_until = clock_timestamp() where status = 'wrap-up'`);
  expect(await becomes(anna, ({ why }) => why === 'wrapped-up')).toMatchObject({ status: 'available' });
});

it('a shift ends when everything held has been taken over, and not before it is over', async () => {
  const [anna, cleo] = [await at.available('anna'), await at.atWork('cleo')];
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await cleo.is('available');
  const end = () => anna.tries('shift:end');
  expect(await end()).toMatchObject({ refused: { code: 'holds-contacts' } });
  // Her shifts are over; what she holds is hers all the same.
  await at.hub.rows(
    `update shift set ends_at = clock_timestamp() where worker_id = $1 and starts_at < clock_timestamp() and ends_at > clock_timestamp()`,
    [anna.workerId],
  );
  await at.hub.rows(`delete from shift where worker_id = $1 and starts_at > clock_timestamp()`, [
    anna.workerId,
  ]);
  const { me } = await anna.sitsDown();
  expect(me.duty).toMatchObject({ onDuty: false, overSince: expect.any(String) });
  expect(await end()).toMatchObject({ refused: { code: 'holds-contacts' } });
  const offerId = await anna.handsOver(person.contactId, cleo, 'Jag går av');
  await cleo.accepts(await cleo.seesOffer(person.contactId, (card) => card.offerId === offerId));
  await person.isToldThat('Cleo', 'worker', 'Anna');
  expect(await end()).toMatchObject({ ok: true });
  const { me: home } = await anna.sitsDown();
  expect(home.duty).toMatchObject({ status: 'away', overSince: null });
  // Cleo's goes on for hours.
  await cleo.closes(person.contactId, { none: true, wish: 'Ingen' });
  expect(await cleo.tries('shift:end')).toMatchObject({
    refused: { code: expect.stringMatching(/shift-goes-on/) },
  });
});

it('the deputy and the last resort stand by their own yes, and the watch itself keeps its holder at work', async () => {
  const [lea, anna] = [await at.atWork('lea'), await at.atWork('anna')];
  await anna.wire.do('watch:stand-by', { rung: 'deputy' });
  await lea.seesWatch(({ deputy, lead }) => deputy?.name === 'Anna' && lead?.name === 'Lea');
  expect(await anna.tries('watch:stand-by', { rung: 'lead' })).toMatchObject({
    refused: { code: 'not-a-lead' },
  });
  expect(await lea.tries('shift:end')).toMatchObject({ refused: { code: 'holds-contacts' } });
  await anna.wire.do('watch:stand-down');
  await lea.seesWatch(({ deputy }) => deputy === null);
});

it('whoever stands by at home is not offered what those on site are there for', async () => {
  const anna = await at.available('anna');
  await at.hub.rows(`update shift set mode = 'home' where worker_id = $1`, [anna.workerId]);
  const { me } = await anna.sitsDown();
  expect(me.duty).toMatchObject({ onDuty: false, standby: true });
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  const asked = await at.hub.rows(`select from offer where worker_id = $1`, [anna.workerId]);
  expect(asked).toEqual([]);
});
