import type { Belonging, UnitNow } from '../../libs/protocol/index.js';
import { Planner } from '../roster/planning.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** What units take decides who is asked: need and age together, from a day until a day, by the city's calendar. */
const at = story(unhurried);

/** A lead who says what the units take from now on. */
async function leading() {
  const lea = await at.atWork('lea');
  const planner = await Planner.of(at.hub, lea);
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  const idOf = (name: string): string => units.find((unit) => unit.name.startsWith(name))!.unitId;
  return {
    lea,
    day: planner.day,
    takes: (name: string, competences: object[]) =>
      planner.does('PUT', `/api/roster/units/${idOf(name)}/competences`, competences),
  };
}

async function aboutAddiction(belonging: Belonging = {}) {
  const person = await at.person().opensChat('Hej');
  await person.wishes({}, belonging);
  await person.answers('danger', 'no');
  await person.answers('need', 'addiction');
  return person;
}

it('a unit for the young gets the one of sixteen, and not the one of thirty', async () => {
  const [anna, cleo] = [await at.atWork('anna'), await at.atWork('cleo')];
  const { takes } = await leading();
  await takes('Socialtjänsten', [{ need: 'social' }, { need: 'addiction', ages: ['under-18'] }]);
  await takes('Beroende', [{ need: 'addiction', ages: ['18-20', '21-up'] }]);
  const young = await aboutAddiction({ age: 'under-18' });
  const older = await aboutAddiction({ age: '21-up' });
  await Promise.all([anna.is('available'), cleo.is('available')]);
  expect(await anna.seesOffer(young.contactId)).toMatchObject({ step: 'duty' });
  expect(await cleo.seesOffer(older.contactId)).toMatchObject({ step: 'duty' });
  expect([anna, cleo].map((one) => one.offers().length)).toEqual([1, 1]);
});

it('an age nobody knows bounces nowhere, and is counted for every unit that may take it', async () => {
  const { lea, takes } = await leading();
  await takes('Beroende', [{ need: 'addiction', ages: ['under-18'] }]);
  const person = await aboutAddiction();
  await aboutAddiction({ age: '21-up' });
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  expect(units.find(({ name }) => name.startsWith('Beroende'))).toMatchObject({ waiting: 1 });
  const cleo = await at.available('cleo');
  expect(await cleo.seesOffer(person.contactId)).toMatchObject({ step: 'duty' });
});

it('what ended yesterday does not count, nor what begins tomorrow', async () => {
  const [anna, bo, cleo] = [await at.atWork('anna'), await at.atWork('bo'), await at.atWork('cleo')];
  const { lea, day, takes } = await leading();
  await takes('Beroende', [{ need: 'addiction', validTo: day(-1) }]);
  await takes('Psykiatriska', [{ need: 'psychiatry' }, { need: 'addiction', validFrom: day(1) }]);
  // Who takes this and much else comes after those who take little: it is Anna's because it is nobody else's today.
  const much = ['social', 'violence', 'child', 'housing'].map((need) => ({ need }));
  await takes('Socialtjänsten', [...much, { need: 'addiction', validFrom: day(0), validTo: day(0) }]);
  const person = await aboutAddiction();
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  expect(units.map(({ name, waiting }) => [name, waiting])).toEqual([
    ['Beroendemottagningen', 0],
    ['Psykiatriska mottagningen', 0],
    ['Socialtjänsten', 1],
  ]);
  await Promise.all([anna, bo, cleo].map((one) => one.is('available')));
  expect(await anna.seesOffer(person.contactId)).toMatchObject({ step: 'duty' });
  expect([...bo.offers(), ...cleo.offers()]).toEqual([]);
});

it('changed while somebody waits it counts at once, and is written down', async () => {
  const anna = await at.available('anna');
  // It lies before Anna, unanswered: what comes next waits for her, who alone takes it.
  await anna.seesOffer((await at.person().opensChat('Hej')).contactId);
  const { lea, takes } = await leading();
  await takes('Socialtjänsten', [{ need: 'addiction' }]);
  await takes('Beroende', [{ need: 'psychiatry' }]);
  const person = await aboutAddiction();
  const cleo = await at.available('cleo');
  const other = await at.person().opensChat('Hej');
  await cleo.accepts(await cleo.seesOffer(other.contactId));
  expect(cleo.offers()).toEqual([]);
  await takes('Beroende', [{ need: 'psychiatry' }, { need: 'addiction' }]);
  expect(await cleo.seesOffer(person.contactId)).toMatchObject({ step: 'duty' });
  const written = await at.hub.rows<{ n: number }>(
    `select count(*)::int as n from audit where action = 'unit-competences-set' and worker_id = $1`,
    [lea.workerId],
  );
  expect(written).toEqual([{ n: 3 }]);
});

it('whoever picks from the list picks what their unit takes at that age', async () => {
  const cleo = await at.atWork('cleo');
  const { lea, takes } = await leading();
  await takes('Beroende', [{ need: 'addiction', ages: ['under-18'] }]);
  await lea.http('PUT', '/api/routing/policy', { pick: 'fitting' });
  const [young, older] = [await aboutAddiction({ age: 'under-18' }), await aboutAddiction({ age: '21-up' })];
  expect(await cleo.tries('contact:take', { contactId: older.contactId })).toMatchObject({
    refused: { code: 'not-allowed', message: 'Kontakten hör till en annan enhet.' },
  });
  expect(await cleo.tries('contact:take', { contactId: young.contactId })).toMatchObject({ ok: true });
});
