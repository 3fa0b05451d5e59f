import type { UnitNow } from '../../libs/protocol/index.js';
import { Planner } from '../roster/planning.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** The router looks at the head of the queue. One who is free is not left idle because others fill it. */
const at = story(unhurried);

/** Many who wait for a unit whose one worker is there and full; the desk holds them all. */
const MANY_FOR_HISINGEN = `
  with desk as (select seq, worker_id, since, clock_timestamp() as at from watch where until is null),
  wanted as (select gen_random_uuid() as id from generate_series(1, $1::int)),
  people as (insert into person (id) select id from wanted),
  c as (
    insert into contact (id, person_id, channel, language, need, area, band, state, arrived_at, round_at, last_seq)
    select id, id, 'webchat', 'sv', 'social', 'hisingen', 'R2', 'waiting', at, at, 1 from wanted, desk),
  r as (
    insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
    select id, 1, 'desk', worker_id, at, seq, since from wanted, desk)
  insert into entry (contact_id, seq, kind, audience, actor, body)
  select id, 1, 'arrived', 'person', '{"kind":"person"}', jsonb_build_object('kind', 'arrived', 'channel', 'webchat', 'language', 'sv') from wanted`;

it('behind hundreds of another place, the one for whom somebody is free is put to them', async () => {
  const [anna, bo, lea] = [await at.atWork('anna'), await at.atWork('bo'), await at.atWork('lea')];
  const planner = await Planner.of(at.hub, lea);
  const units = await lea.gets<UnitNow[]>('/api/routing/units');
  const takes = (name: string, area: string) =>
    planner.does(
      'PUT',
      `/api/roster/units/${units.find((unit) => unit.name.startsWith(name))!.unitId}/competences`,
      [{ need: 'social', areas: [area] }],
    );
  await takes('Socialtjänsten', 'northeast');
  await takes('Psykiatriska', 'hisingen');
  await at.hub.rows(`update worker set room_webchat = 0 where username = 'bo'`);
  await bo.is('available');
  await at.hub.rows(MANY_FOR_HISINGEN, [300]);
  const person = at.person();
  await person.opensChat('Hej');
  await person.answers('danger', 'no');
  await person.answers('need', 'social');
  expect(await person.wishes({}, { place: 'Nordost' })).toMatchObject({ area: 'northeast' });
  await anna.is('available');
  expect(await anna.seesOffer(person.contactId)).toMatchObject({ step: 'duty' });
});
