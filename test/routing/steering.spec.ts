import type { RedirectView, UnitNow } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** What a lead does with whole queues, and who may help themselves. */
const at = story(unhurried);

async function aboutAddiction() {
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'no');
  await person.answers('need', 'addiction');
  return person;
}

it('a lead sends a whole queue to another unit, at once, and takes it back', async () => {
  const [lea, anna, cleo] = [await at.atWork('lea'), await at.atWork('anna'), await at.atWork('cleo')];
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  const social = units.find(({ name }) => name === 'Socialtjänsten')!;
  expect(social).toMatchObject({ onDuty: 2, waiting: 0, available: 0 });
  const redirect = { need: 'addiction', toUnit: social.unitId };
  expect(await lea.http('POST', '/api/routing/redirects', redirect)).toMatchObject({ status: 200 });
  const person = await aboutAddiction();
  await anna.is('available');
  await cleo.is('available');
  const offer = await anna.seesOffer(person.contactId);
  expect(offer.why).toContain('redirected');
  await anna.accepts(offer);
  expect(cleo.offers()).toEqual([]);

  const [made] = await lea.gets<RedirectView[]>('/api/routing/redirects');
  expect(made).toMatchObject({ unitName: 'Socialtjänsten', madeBy: 'Lea' });
  await lea.http('DELETE', `/api/routing/redirects/${made!.id}`);
  await Promise.all([anna.is('paused'), cleo.is('paused')]);
  const next = await aboutAddiction();
  // In this order: with nobody of the right unit there, another unit is asked in the same instant.
  await cleo.is('available');
  await anna.is('available');
  expect(await cleo.seesOffer(next.contactId)).toMatchObject({ step: 'duty' });
  expect(await anna.http('POST', '/api/routing/redirects', redirect)).toMatchObject({ status: 403 });
  expect(await lea.http('POST', '/api/routing/redirects', { toUnit: social.unitId })).toMatchObject({
    status: 400,
  });
});

it('sees every unit: who is there, what room is left, what waits for it', async () => {
  const lea = await at.atWork('lea');
  await at.available('cleo');
  const held = await at.person().opensChat('Hej');
  await lea.wire.do('contact:take', { contactId: held.contactId });
  const dina = await at.atWork('dina');
  await dina.is('paused');
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  expect(units.map(({ name, present, available, room }) => ({ name, present, available, room }))).toEqual([
    { name: 'Beroendemottagningen', present: 1, available: 1, room: 3 },
    { name: 'Psykiatriska mottagningen', present: 0, available: 0, room: 0 },
    { name: 'Socialtjänsten', present: 1, available: 0, room: 0 },
  ]);
});

it('picking from the list is for the watch, unless the policy says more', async () => {
  const [lea, cleo, bo] = [await at.atWork('lea'), await at.atWork('cleo'), await at.atWork('bo')];
  const person = await aboutAddiction();
  const take = { contactId: person.contactId };
  expect(await cleo.tries('contact:take', take)).toMatchObject({ refused: { code: 'not-allowed' } });
  expect(await lea.http('PUT', '/api/routing/policy', { pick: 'fitting' })).toMatchObject({ status: 200 });
  expect(await bo.tries('contact:take', take)).toMatchObject({
    refused: { code: 'not-allowed', message: 'Kontakten hör till en annan enhet.' },
  });
  expect(await cleo.tries('contact:take', take)).toMatchObject({ ok: true });
  await person.isToldThat('Cleo', 'worker');
  const other = await aboutAddiction();
  await lea.http('PUT', '/api/routing/policy', { pick: 'anyone' });
  expect(await bo.tries('contact:take', { contactId: other.contactId })).toMatchObject({ ok: true });
});

it('of a queue that was sent elsewhere the new unit picks, and the old one does not, until it is taken back', async () => {
  const [lea, anna, cleo] = [await at.atWork('lea'), await at.atWork('anna'), await at.atWork('cleo')];
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  const { unitId } = units.find(({ name }) => name === 'Socialtjänsten')!;
  const ofAnother = { refused: { code: 'not-allowed', message: 'Kontakten hör till en annan enhet.' } };
  await lea.http('PUT', '/api/routing/policy', { pick: 'fitting' });
  await lea.http('POST', '/api/routing/redirects', { need: 'addiction', toUnit: unitId });
  const person = await aboutAddiction();
  const take = { contactId: person.contactId };
  expect(await cleo.tries('contact:take', take)).toMatchObject(ofAnother);
  expect(await anna.tries('contact:take', take)).toMatchObject({ ok: true });
  await person.isToldThat('Anna', 'worker');

  const [made] = await lea.gets<RedirectView[]>('/api/routing/redirects');
  await lea.http('DELETE', `/api/routing/redirects/${made!.id}`);
  const next = { contactId: (await aboutAddiction()).contactId };
  expect(await anna.tries('contact:take', next)).toMatchObject(ofAnother);
  expect(await cleo.tries('contact:take', next)).toMatchObject({ ok: true });
});

it('the terms that count are there for everyone who works here to see', async () => {
  const bo = await at.signedIn('bo');
  const terms = await bo.gets<{ term: string; side: string; weight: number }[]>('/api/routing/terms');
  expect(terms).toContainEqual({ term: 'band', side: 'now', weight: 5000 });
  expect(terms).toContainEqual({ term: 'own-worker', side: 'you', weight: 1000 });
});

it('each channel has its own room, changed while they work: who takes no chats is asked about none', async () => {
  const [ada, lea] = [await at.signedIn('ada'), await at.atWork('lea')];
  const [anna, cleo] = [await at.available('anna'), await at.atWork('cleo')];
  const takes = (webchat: number | null) =>
    ada.http('PUT', `/api/workers/${anna.workerId}/profile`, {
      ...{ languages: ['sv', 'en'], gender: 'woman', room: 5 },
      roomOn: { voice: 1, sms: null, webchat },
    });
  expect(await takes(0)).toMatchObject({ status: 200 });
  const person = await at.person().opensChat('Hej');
  await cleo.is('available');
  await cleo.answersFor(person.contactId);
  expect(anna.offers()).toEqual([]);
  await cleo.is('paused');
  const next = await at.person().opensChat('Hallå');
  await takes(1);
  await anna.answersFor(next.contactId);
  // Her one chat is taken; the third is for whoever comes.
  const third = await at.person().opensChat('Hej då');
  await cleo.is('available');
  await cleo.seesOffer(third.contactId);
  expect(anna.offers()).toEqual([]);
  expect(await lea.http('PUT', `/api/workers/${anna.workerId}/profile`, {})).toMatchObject({ status: 403 });
});
