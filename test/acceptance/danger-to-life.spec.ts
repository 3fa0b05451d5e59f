import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** Danger to life: the advice to call 112 at once, and everyone on duty is asked; the first to say yes has it. */
const at = story(unhurried);

it('rings at every desk on duty, also those who take a pause, until the first accepts', async () => {
  const [anna, bo, cleo] = [await at.available('anna'), await at.available('bo'), await at.available('cleo')];
  await bo.is('paused');
  const mother = await at.person().opensChat('Min dotter går inte att väcka');
  await mother.answers('danger', 'yes');

  const advice = await mother.sees('advice');
  expect(advice.advice).toBe('call-112');
  expect(advice.text).toContain('112');
  const offers = await Promise.all([anna, bo, cleo].map((worker) => worker.seesOffer(mother.contactId)));
  expect(new Set(offers.map(({ offerId }) => offerId)).size).toBe(3);
  expect(offers.filter(({ step }) => step === 'everyone').length).toBeGreaterThanOrEqual(2);
  expect(offers.find(({ step }) => step === 'everyone')).toMatchObject({
    band: 'R0',
    why: ['danger-to-life'],
    reasons: expect.arrayContaining(['danger:yes']),
    targetSeconds: 30,
  });

  const [ofAnna, ofBo, ofCleo] = offers as [(typeof offers)[0], (typeof offers)[0], (typeof offers)[0]];
  await bo.accepts(ofBo);
  expect(await bo.seesOfferEnd(ofBo.offerId)).toBe('accepted');
  expect(await anna.seesOfferEnd(ofAnna.offerId)).toBe('withdrawn');
  expect(await cleo.seesOfferEnd(ofCleo.offerId)).toBe('withdrawn');
  expect(await cleo.tries('offer:accept', ofCleo)).toMatchObject({ refused: { code: 'offer-gone' } });
  await mother.isToldThat('Bo', 'worker');
});

it('goes before everyone who came earlier, and they are told honestly', async () => {
  const first = await at.person().opensChat('Jag behöver stöd');
  expect(await first.places(({ position }) => position === 1)).toMatchObject({ overtaken: false });
  const second = await at.person().opensChat('Bråttom');
  await second.places(({ position }) => position === 2);
  await second.answers('danger', 'yes');
  await second.places(({ position }) => position === 1);
  expect(await first.places(({ position }) => position === 2)).toMatchObject({ overtaken: true });
});

it('not knowing raises, a no lowers nothing, and what was once said stays', async () => {
  const person = await at.person().opensChat('Hej');
  await person.answers('danger', 'unknown');
  await person.answers('danger', 'no');
  const [contact] = await at.hub.rows<{ band: string; reasons: string[] }>(
    'select band, reasons from contact',
  );
  expect(contact).toEqual({ band: 'R1', reasons: ['danger:unknown', 'danger:no'] });
});

it('rings as danger also before whoever was offered it as less', async () => {
  const cleo = await at.available('cleo');
  const person = await at.person().opensChat('Min son svarar inte som vanligt');
  const asked = await cleo.seesOffer(person.contactId);
  expect(asked.band).toBe('Rx');
  await person.answers('danger', 'yes');
  const now = await cleo.seesOffer(person.contactId, ({ band }) => band === 'R0');
  expect(now).toMatchObject({ offerId: asked.offerId, targetSeconds: 30 });
});
