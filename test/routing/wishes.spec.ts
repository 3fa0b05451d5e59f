import type { QueueView, Snapshot, WishReport } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** How a person wants to be met: hard wishes hold, soft ones count, and what cannot be met is said. */
const at = story(unhurried);
const holderOf = async (contactId: string): Promise<string | undefined> => {
  const [row] = await at.hub.rows<{ username: string }>(
    `select w.username from responsibility r join worker w on w.id = r.worker_id
     where r.contact_id = $1 and r.until is null and r.kind = 'worker'`,
    [contactId],
  );
  return row?.username;
};
const ONLY_A_WOMAN = { gender: 'woman', onlyGender: true };

it('a woman and nobody else: who is not, is not asked; that nobody can is said, with a choice, and counted (C19)', async () => {
  const bo = await at.available('bo');
  await bo.is('paused');
  const person = await at.person().opensChat('Hej');
  expect(await person.wishes(ONLY_A_WOMAN)).toMatchObject({ wishes: ONLY_A_WOMAN });
  await bo.is('available');
  const said = await person.sees('question', ({ question }) => question === 'wish-unmet');
  expect(said.text).toContain('Du behåller din plats');
  expect(said.options.map(({ key }) => key)).toEqual(['wait', 'another', 'call-back']);
  expect(bo.offers()).toEqual([]);

  // A human sees it at once: the watch, and the lead who is not here.
  const lea = await at.atWork('lea');
  await lea.wire.hears<QueueView>(
    'queue',
    ({ items }) => items[0]?.unmet === 'gender' && items[0].alarm !== null,
  );

  const seq = await person.answers('wish-unmet', 'wait');
  expect(seq).toBeGreaterThan(0);
  const cleo = await at.available('cleo');
  expect(await cleo.seesOffer(person.contactId)).toMatchObject({ step: 'duty' });
  expect(bo.offers()).toEqual([]);
  expect(await lea.gets<WishReport>('/api/insight/wishes')).toEqual({
    wishes: 1,
    unmet: { gender: 1 },
    choices: { wait: 1 },
  });
});

it('another, now: whoever is there is asked at once, and the wish stays a wish', async () => {
  const bo = await at.available('bo');
  await bo.is('paused');
  const person = await at.person().opensChat('Hej');
  await person.wishes(ONLY_A_WOMAN);
  await bo.is('available');
  await person.sees('question', ({ question }) => question === 'wish-unmet');
  await person.answers('wish-unmet', 'another');
  await bo.answersFor(person.contactId);
  await person.isToldThat('Bo', 'worker');
  expect(await bo.wire.do('wish:read', { contactId: person.contactId })).toMatchObject({
    wishes: ONLY_A_WOMAN,
  });
});

it('called back by one who can: it becomes owned work in the same place, and waits for her', async () => {
  const bo = await at.available('bo');
  await bo.is('paused');
  const person = await at.person().opensChat('Hej');
  await person.wishes(ONLY_A_WOMAN);
  await bo.is('available');
  await person.sees('question', ({ question }) => question === 'wish-unmet');
  await person.answers('wish-unmet', 'call-back');
  const [contact] = await at.hub.rows<{ state: string }>(`select state from contact`);
  expect(contact).toEqual({ state: 'callback' });
  const anna = await at.available('anna');
  await anna.answersFor(person.contactId);
  expect(bo.offers()).toEqual([]);
});

it('"not that one" holds for ever, takes away what lies before them, and is not told to them (C47)', async () => {
  const [anna, cleo] = [await at.available('anna'), await at.atWork('cleo')];
  const person = await at.person().opensChat('Hej');
  const offer = await anna.seesOffer(person.contactId);
  await person.wishes({ avoid: [anna.workerId] });
  expect(await anna.seesOfferEnd(offer.offerId)).toBe('withdrawn');
  await cleo.is('available');
  await cleo.answersFor(person.contactId);
  await cleo.closes(person.contactId, 'Vi hörs på måndag');
  await person.sees('closed');

  // The next time, too; and nobody picks it past the wish.
  await cleo.is('paused');
  await at.hub.rows(`update routing_policy set pick = 'anyone'`);
  const again = await at.person().opensChat('Hej igen', { previous: person.token });
  expect(await anna.tries('contact:take', { contactId: again.contactId })).toMatchObject({
    refused: { code: 'not-allowed', message: 'Kontakten går till en kollega.' },
  });
  expect(anna.offers()).toEqual([]);
});

it('"not that one" of the one who is responsible: it is said to all it concerns, and the handover is sought at once', async () => {
  const [anna, cleo] = [await at.available('anna'), await at.atWork('cleo')];
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await cleo.is('available');
  await person.wishes({ avoid: [anna.workerId] });

  // The person reads the truth: who has them until another has.
  const said = await person.sees('seeking');
  expect(said).toMatchObject({ who: { name: 'Anna' } });
  expect(said.text).toContain('Anna ansvarar för din kontakt tills någon annan har tagit över');
  await anna.reads(({ body }) => body.kind === 'another-wished' && body.who.name === 'Anna');
  expect(person.lines.some(({ kind }) => kind === 'another-wished')).toBe(false);

  const offer = await cleo.seesOffer(person.contactId);
  expect(offer).toMatchObject({ step: 'handover', from: { name: 'Anna' }, why: ['another-wished'] });
  expect(await holderOf(person.contactId)).toBe('anna');
  // It is not hers to take back, and whoever is asked reads nothing before they have said yes.
  expect(await anna.tries('handover:withdraw', { offerId: offer.offerId })).toMatchObject({ ok: false });
  expect(await cleo.tries('contact:follow', { contactId: person.contactId, after: 0 })).toMatchObject({
    refused: { code: 'not-yours' },
  });
  await cleo.accepts(offer);
  await person.isToldThat('Cleo', 'worker', 'Anna');
  expect(await holderOf(person.contactId)).toBe('cleo');
});

it('nobody else is there: the one who is responsible stays, and the person is told and asked; who comes is asked', async () => {
  const anna = await at.available('anna');
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await person.wishes({ avoid: [anna.workerId] });
  const said = await person.sees('question', ({ question }) => question === 'wish-unmet');
  expect(said.options.map(({ key }) => key)).toEqual(['wait', 'call-back']);
  // Nobody is talked into meeting them.
  await expect(person.answers('wish-unmet', 'another')).rejects.toThrow('unknown-answer');
  await person.answers('wish-unmet', 'wait');
  const lea = await at.atWork('lea');
  expect(await lea.gets<WishReport>('/api/insight/wishes')).toMatchObject({
    unmet: { avoid: 1 },
    choices: { wait: 1 },
  });
  expect(await holderOf(person.contactId)).toBe('anna');
  const cleo = await at.available('cleo');
  expect(await cleo.seesOffer(person.contactId)).toMatchObject({ step: 'handover' });

  // They change their mind: nobody is asked any more, and nothing was lost.
  await person.wishes({ avoid: [] });
  await cleo.wire.until('the offer to be gone', () => cleo.offers().length === 0);
  expect(await holderOf(person.contactId)).toBe('anna');
});

it('who avoids everyone on duty is told while they wait, with a choice, and it is counted', async () => {
  const anna = await at.available('anna');
  const person = at.person();
  await anna.is('paused');
  await person.opensChat('Hej');
  await person.wishes({ avoid: [anna.workerId] });
  await anna.is('available');
  const said = await person.sees('question', ({ question }) => question === 'wish-unmet');
  expect(said.text).toContain('ingen annan här än den du inte vill möta');
  await person.answers('wish-unmet', 'call-back');
  const lea = await at.atWork('lea');
  await lea.wire.hears<Snapshot>('snapshot', ({ queue }) => queue.items[0]?.unmet === 'avoid');
  expect(anna.offers()).toEqual([]);
});

it('the own worker first, then somebody of their team; and nobody waits for one who has gone home', async () => {
  const [cleo, farida] = [await at.available('cleo'), await at.atWork('farida')];
  const first = await at.person().opensChat('Hej');
  await cleo.answersFor(first.contactId);
  await cleo.closes(first.contactId, 'Vi hörs');
  await first.sees('closed');
  // Cleo goes home; a colleague of her team, and one who has waited longer.
  await cleo.is('away');
  const bo = await at.available('bo');
  await farida.is('available');
  const again = await at.person().opensChat('Hej igen', { previous: first.token });
  const offer = await farida.seesOffer(again.contactId);
  expect(offer.why).toContain('own-team');
  expect(bo.offers()).toEqual([]);
});

it('a worker writes down what they are told, and only of a contact that is theirs to read', async () => {
  const [anna, bo] = [await at.available('anna'), await at.atWork('bo')];
  const person = await at.person().opensChat('Hej');
  await anna.answersFor(person.contactId);
  await anna.wishes(person.contactId, { peer: true, gender: 'man' });
  await anna.reads(({ body }) => body.kind === 'wished' && body.wishes.peer);
  expect(await bo.tries('wish:read', { contactId: person.contactId })).toMatchObject({
    refused: { code: 'not-yours' },
  });
  expect(person.lines.some(({ kind }) => kind === 'wished')).toBe(false);
});

it('by name of the place: the area and the mid area; an unknown one stays with the hub', async () => {
  const here = await at.person().opensChat('Hej', { area: 'Jag bor i Bergsjön' });
  const nowhere = await at.person().opensChat('Hej', { area: 'hos en kompis' });
  const placed = await at.hub.rows<{ id: string; area: string | null; mid_area: string | null }>(
    `select id, area, mid_area from contact`,
  );
  expect(placed.find(({ id }) => id === here.contactId)).toMatchObject({
    area: 'northeast',
    mid_area: 'bergsjon',
  });
  expect(placed.find(({ id }) => id === nowhere.contactId)).toMatchObject({ area: null, mid_area: null });
  const moved = await nowhere.wishes({}, { place: 'Majorna', age: '18-20', wantsNow: true });
  expect(moved).toMatchObject({ area: 'centre', midArea: 'majorna', age: '18-20', wantsNow: true });
  expect(await nowhere.wishes({}, { place: '41 520' })).toMatchObject({ area: 'centre' });
});

it('wants help now: goes before one of the same band who came earlier', async () => {
  const earlier = await at.person().opensChat('Hej');
  const now = await at.person().opensChat('Nu eller aldrig');
  await now.wishes({}, { wantsNow: true });
  const cleo = await at.available('cleo');
  const offer = await cleo.seesOffer(now.contactId);
  expect(offer.why).toContain('wants-help-now');
  expect(offer.score.map(({ term }) => term)).toContain('band');
  expect(cleo.offers().map(({ contactId }) => contactId)).not.toContain(earlier.contactId);
});
