import type { WishReport } from '../../libs/protocol/index.js';
import { unhurried, type Line, type RunningHub } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { lastContact, Phone, startHubWithCalls } from './house.js';

/** Whoever calls may have said long ago whom they want to meet, and it stands with them: the call goes on whatever it is. */
const at = story<RunningHub & Line>(unhurried, startHubWithCalls);
const ANOTHER = 'prata med någon annan nu, tryck 4';

/** A worker once wrote it down. Bo is here, and nobody else. */
const callsWishing = async (wish: (bo: string) => { onlyAWoman?: true; avoid?: string[] }) => {
  const bo = await at.available('bo');
  const { onlyAWoman = false, avoid = [] } = wish(bo.workerId);
  const person = new Phone(at.hub.handsets.voice);
  await at.hub.rows(
    `with known as (insert into person (id) values (gen_random_uuid()) returning id),
       address as (insert into person_address (address, person_id) select $1, id from known)
     insert into person_wish (person_id, gender, only_gender, avoid)
       select id, case when $2 then 'woman' end, $2, $3::uuid[] from known`,
    [`voice:${person.number}`, onlyAWoman, avoid],
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
const callsWishingForAWoman = () => callsWishing(() => ({ onlyAWoman: true }));

const counted = async () => (await at.atWork('lea')).gets<WishReport>('/api/insight/wishes');
const stands = async (id: string) => {
  const [contact] = await at.hub.rows<{ state: string; held: string; chosen: string | null }>(
    `select c.state, r.kind as held, c.unmet_choice as chosen from contact c
     join responsibility r on r.contact_id = c.id and r.until is null where c.id = $1`,
    [id],
  );
  return contact;
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

it('hears that nobody who fits is here, who answers for it and what they may choose; who does nothing waits for one who fits', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears('ingen här som passar det du har önskat. Lea kan se din önskan');
  await person.hears(ANOTHER);
  await person.hears('Vill du tala in ett meddelande, tryck 3');
  expect(await stands(id)).toEqual({ state: 'waiting', held: 'desk', chosen: null });
  const cleo = await at.available('cleo');
  await cleo.accepts(await cleo.seesOffer(id));
  await person.hears('Cleo');
  expect(bo.offers()).toEqual([]);
  expect((await person.words()).join(' ')).not.toContain('Just nu kan ingen svara');
  expect(await counted()).toEqual({ wishes: 1, unmet: { gender: 1 }, choices: {} });
});

it('meets another by a pressed 4: whoever is here is asked at once', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears(ANOTHER);
  await person.presses('4');
  await person.hears('Då frågar vi dem som är här nu');
  await bo.accepts(await bo.seesOffer(id));
  await person.hears('Bo, ');
  expect(await counted()).toMatchObject({ unmet: { gender: 1 }, choices: { another: 1 } });
});

it('is called back by one who fits by a pressed 1: owned work in the same place, counted once', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears('uppringd av någon som passar, tryck 1');
  await person.presses('1');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.presses('1');
  await person.hears('Vi ringer dig när någon som passar det du har önskat är här');
  // on the line still, so still in it
  expect(await stands(id)).toEqual({ state: 'waiting', held: 'desk', chosen: 'call-back' });
  const before = (await person.words()).length;
  await person.presses('1');
  await person.hears('Vi ringer dig när någon som passar', before);
  await person.hangsUp();
  await eventually('it to be owned work', async () => (await stands(id))?.state === 'callback');
  expect(await at.hub.rows(`select asked from call_back where contact_id = $1`, [id])).toEqual([
    { asked: 'person' },
  ]);
  const cleo = await at.available('cleo');
  await cleo.accepts(await cleo.seesOffer(id));
  expect(bo.offers()).toEqual([]);
  expect(await counted()).toMatchObject({ choices: { 'call-back': 1 } });
});

it('holds on although they are to be called back, and may take another still', async () => {
  const { bo, person, id } = await callsWishingForAWoman();
  await person.hears('uppringd av någon som passar, tryck 1');
  await person.presses('1');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.presses('1');
  await person.hearsOut('Vi ringer dig när någon som passar');
  await person.presses('4');
  await person.hears('Då frågar vi dem som är här nu');
  await bo.seesOffer(id);
});

it('is not offered whom they avoid as another, and no key leads there', async () => {
  const { bo, person, id } = await callsWishing((avoided) => ({ avoid: [avoided] }));
  await person.hears('uppringd av någon annan, tryck 1');
  await person.presses('4');
  await eventually('music', async () => {
    const last = (await person.now()).hears.at(-1);
    return last?.what === 'stream' && last.until === null;
  });
  await person.presses('1');
  await person.hears('Är det säkert att ringa det här numret?');
  expect((await person.words()).join(' ')).not.toContain('tryck 4');
  expect(await stands(id)).toEqual({ state: 'waiting', held: 'desk', chosen: null });
  expect(bo.offers()).toEqual([]);
});
