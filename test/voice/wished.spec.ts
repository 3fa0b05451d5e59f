import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, startHubWithCalls } from './house.js';

/** Whoever calls may have said long ago whom they want to meet, and it stands with them: the call goes on whatever it is. */
const at = story<RunningHub & Line>(unhurried, startHubWithCalls);

/** A worker once wrote it down: only a woman. Bo is here, and nobody else. */
const callsWishingForAWoman = async () => {
  const bo = await at.available('bo');
  const person = new Phone(at.hub.handsets.voice);
  await at.hub.rows(
    `with known as (insert into person (id) values (gen_random_uuid()) returning id),
       address as (insert into person_address (address, person_id) select $1, id from known)
     insert into person_wish (person_id, gender, only_gender) select id, 'woman', true from known`,
    [`voice:${person.number}`],
  );
  await person.calls();
  const { id } = await lastContact(at.hub);
  await eventually(
    'the hub to see that nobody here fits',
    async () =>
      (await at.hub.rows(`select from entry where contact_id = $1 and kind = 'unmet'`, [id])).length > 0,
  );
  return { bo, person, id };
};

it('is asked about danger to life as anybody is, and one is yes', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears('Är någon i livsfara');
  await person.presses('1');
  await person.hears('Tack.');
  await eventually('danger', async () => (await lastContact(at.hub)).band === 'R0');
  // With a life in danger the wish gives way: who is here is asked.
  await bo.seesOffer(id);
  expect((await person.words()).join(' ')).not.toContain('passar det du har önskat');
});

it('waits in the line, hears that nobody who fits is here and who answers for it; who fits is asked when she comes', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears('ingen här som passar det du har önskat. Lea kan se din önskan');
  const choices = await at.hub.rows(
    `select from entry where contact_id = $1 and body ->> 'question' = 'wish-unmet'`,
    [id],
  );
  expect(choices).toEqual([]);
  const cleo = await at.available('cleo');
  await cleo.accepts(await cleo.seesOffer(id));
  expect(bo.offers()).toEqual([]);
});
