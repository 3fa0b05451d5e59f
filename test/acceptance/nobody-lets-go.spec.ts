import type { Link, Snapshot, UnitNow } from '../../libs/protocol/index.js';
import { story, whoIsAsked } from '../support/story.js';
import type { Worker } from '../support/people.js';
import { eventually } from '../support/wire.js';

/** An offer that is declined or not answered goes to the next at once; what a lost worker held falls to the desk. */
const at = story({ HUB_HANDOVER_SECONDS: '60' });

const holders = async (worker: Worker, contactId: string): Promise<string[]> =>
  (await worker.gets<Link[]>(`/api/contacts/${contactId}/responsibility`)).map(
    ({ kind, who }) => `${kind} ${who?.name}`,
  );

it('declined: the next is asked at once, and the reason is kept', async () => {
  const both = [await at.available('anna'), await at.available('cleo')];
  const person = await at.person().opensChat('Hej');
  const first = await whoIsAsked(both, person.contactId);
  const next = both.find((worker) => worker !== first)!;
  const offer = await first.seesOffer(person.contactId);

  await first.declines(offer, 'Mitt i ett hembesök');
  expect(await first.seesOfferEnd(offer.offerId)).toBe('declined');
  const { entries } = await next.answersFor(person.contactId);
  expect(entries.find(({ kind }) => kind === 'offer-ended')?.body).toMatchObject({
    outcome: 'declined',
    reason: 'Mitt i ett hembesök',
  });
  // The one who declined cannot change their mind behind the other's back.
  expect(await first.tries('offer:accept', { offerId: offer.offerId })).toMatchObject({
    refused: { code: 'offer-gone' },
  });
});

it('not answered in time: the next is asked, and a late yes is refused', async () => {
  const both = [await at.available('anna'), await at.available('cleo')];
  const person = await at.person().opensChat('Hej');
  const first = await whoIsAsked(both, person.contactId);
  const next = both.find((worker) => worker !== first)!;
  const offer = await first.seesOffer(person.contactId);
  expect(await first.seesOfferEnd(offer.offerId)).toBe('expired');
  expect(await first.tries('offer:accept', { offerId: offer.offerId })).toMatchObject({
    refused: { code: 'offer-gone' },
  });
  await next.answersFor(person.contactId);
  await person.isToldThat(next.username === 'anna' ? 'Anna' : 'Cleo', 'worker');
});

it('a lost worker: the desk holds the contact, the person is told, and the worker is asked first on coming back', async () => {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await person.isToldThat('Cleo', 'worker');

  cleo.wire.cut();
  await person.isToldThat('Lea', 'desk', 'Cleo');
  const [contact] = await at.hub.rows<{ state: string }>('select state from contact');
  expect(contact?.state).toBe('waiting');

  await cleo.sitsDown();
  const offer = await cleo.seesOffer(person.contactId);
  expect(offer).toMatchObject({ step: 'own', why: ['own-worker'] });
  await cleo.accepts(offer);
  expect(await holders(cleo, person.contactId)).toEqual([
    'desk Lea',
    'worker Cleo',
    'desk Lea',
    'worker Cleo',
  ]);
});

it('a worker lost with an offer before them: the next is asked', async () => {
  const both = [await at.available('anna'), await at.available('cleo')];
  const person = await at.person().opensChat('Hej');
  const first = await whoIsAsked(both, person.contactId);
  const next = both.find((worker) => worker !== first)!;
  first.wire.cut();
  await next.answersFor(person.contactId);
});

it('a reload is shorter than the lease, and no absence', async () => {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  cleo.wire.cut();
  const again: Snapshot = await cleo.sitsDown();
  expect(again.contacts).toMatchObject([{ contactId: person.contactId, state: 'answered' }]);
  expect(again.me.status).toBe('available');
  // A whole lease after the cut the console has been heard again, and nothing has moved.
  await eventually('a lease that began after the reload', async () => {
    const sql = `select from presence where lease_until > $1::timestamptz + interval '4 seconds'`;
    return (await at.hub.rows(sql, [again.now])).length > 0;
  });
  expect(await holders(cleo, person.contactId)).toEqual(['desk Lea', 'worker Cleo']);
});

it('lost after the talk and before the plan: it is not kept for the old shift, whoever is on duty gets back (C3)', async () => {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await cleo.ends(person.contactId);
  await person.sees('ended');
  cleo.wire.cut();
  await person.isToldThat('Lea', 'desk', 'Cleo');
  await person.says('En sak till');
  const anna = await at.available('anna');
  const { contact } = await anna.answersFor(person.contactId);
  expect(contact).toMatchObject({ state: 'answered', responsible: { name: 'Anna' } });
  await anna.hears('En sak till');
});

it('a colleague lost with a handover before them: it stays with the first, who is told (C9)', async () => {
  const [cleo, anna] = [await at.available('cleo'), await at.atWork('anna')];
  await anna.is('paused');
  const person = await at.person().opensChat('Hej');
  await cleo.answersFor(person.contactId);
  await cleo.handsOver(person.contactId, anna, 'Ta du');
  anna.wire.cut();
  const told = await cleo.reads(({ body }) => body.kind === 'offer-ended' && body.outcome === 'lost');
  expect(told.body).toMatchObject({ to: { name: 'Anna' } });
  await cleo.says(person.contactId, 'Jag är kvar');
  await person.hears('Jag är kvar');
  expect(await holders(cleo, person.contactId)).toEqual(['desk Lea', 'worker Cleo']);
});

it('the last one closes the window: nobody is shown as there, and who comes is told who has them (C5, C25)', async () => {
  const lea = await at.signedIn('lea');
  const cleo = await at.available('cleo');
  const there = async () =>
    (await lea.gets<UnitNow[]>('/api/routing/units')).reduce((sum, { available }) => sum + available, 0);
  expect(await there()).toBe(1);
  cleo.wire.cut();
  await eventually('nobody there', async () => (await there()) === 0);
  const person = await at.person().opensChat('Är någon där?');
  await person.isToldThat('Lea', 'desk');
  await lea.sitsDown();
  await lea.answersFor(person.contactId);
  const asked = await at.hub.rows(`select from offer where worker_id = $1`, [cleo.workerId]);
  expect(asked).toEqual([]);
});
