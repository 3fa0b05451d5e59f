import type { BoardView, Snapshot } from '../../libs/protocol/index.js';
import { story } from '../support/story.js';
import type { Worker } from '../support/people.js';

/** The watch of the desk always has a holder: handed on by acceptance, and rescued when its holder is lost. */
const at = story({ HUB_OFFER_SECONDS: '30' });

const offersWatch = async (from: Worker, to: Worker): Promise<string> =>
  (await from.wire.do<{ offerId: string }>('watch:offer', { to: to.workerId })).offerId;
const holder = async (): Promise<{ name: string; how: string } | undefined> =>
  (
    await at.hub.rows<{ name: string; how: string }>(
      'select first_name as name, how from watch join worker w on w.id = worker_id where until is null',
    )
  )[0];

it('stays with the one who hands it on until the next accepts; then all the desk holds goes with it', async () => {
  const [lea, anna] = [await at.atWork('lea'), await at.atWork('anna')];
  const people = [await at.person().opensChat('Hej'), await at.person().opensChat('Hallå')];
  const offerId = await offersWatch(lea, anna);
  const asked = await anna.seesWatch(({ offered }) => offered?.to.name === 'Anna');
  expect(asked).toMatchObject({ holder: { name: 'Lea' }, offered: { offerId, from: { name: 'Lea' } } });
  expect(await holder()).toMatchObject({ name: 'Lea' });
  expect(await lea.tries('watch:accept', { offerId })).toMatchObject({ refused: { code: 'offer-gone' } });

  await anna.wire.do('watch:accept', { offerId });
  for (const person of people) await person.isToldThat('Anna', 'desk', 'Lea');
  await lea.seesWatch((watch) => watch.holder.name === 'Anna' && watch.offered === null);
  const stillLeas = await at.hub.rows('select from responsibility where until is null and worker_id = $1', [
    lea.workerId,
  ]);
  expect(stillLeas).toEqual([]);
  const newcomer = await at.person().opensChat('Hej');
  await newcomer.isToldThat('Anna', 'desk');
});

it('declined it stays; and only its holder can hand it on', async () => {
  const [lea, anna, bo] = [await at.atWork('lea'), await at.atWork('anna'), await at.atWork('bo')];
  const offerId = await offersWatch(lea, anna);
  await anna.wire.do('watch:decline', { offerId });
  expect(await anna.tries('watch:accept', { offerId })).toMatchObject({ refused: { code: 'offer-gone' } });
  expect(await bo.tries('watch:offer', { to: anna.workerId })).toMatchObject({
    refused: { code: 'not-holder' },
  });
  expect(await holder()).toMatchObject({ name: 'Lea', how: 'started' });
});

it('its holder cannot sign out, and nobody takes it while they are there', async () => {
  const [lea, anna] = [await at.atWork('lea'), await at.atWork('anna')];
  expect(await lea.http('DELETE', '/api/session')).toMatchObject({
    status: 409,
    body: { refused: { code: 'holds-contacts' } },
  });
  expect(await anna.tries('watch:take')).toMatchObject({ refused: { code: 'holder-is-there' } });
});

it('a lost holder is followed by the deputy, and a lost deputy by the hub lead, there or not', async () => {
  const [lea, anna, bo] = [await at.atWork('lea'), await at.atWork('anna'), await at.atWork('bo')];
  await at.hub.rows(`insert into watch_standby (worker_id, rung) values ($1, 'deputy')`, [bo.workerId]);
  await anna.wire.do('watch:accept', { offerId: await offersWatch(lea, anna) });
  const person = await at.person().opensChat('Hej');
  await person.isToldThat('Anna', 'desk');

  anna.wire.cut();
  await person.isToldThat('Bo', 'desk', 'Anna');
  expect(await holder()).toEqual({ name: 'Bo', how: 'deputy' });

  lea.wire.cut();
  bo.wire.cut();
  await person.isToldThat('Lea', 'desk', 'Bo');
  expect(await holder()).toEqual({ name: 'Lea', how: 'lead' });

  // Lea is not there. Anna comes back and takes it herself.
  const back: Snapshot = await anna.sitsDown();
  expect(back.watch).toMatchObject({ holder: { name: 'Lea' }, present: false });
  await anna.wire.do('watch:take');
  await person.isToldThat('Anna', 'desk');
  expect(await holder()).toEqual({ name: 'Anna', how: 'accepted' });
});

it('whom what nobody takes would reach is told: at a console, or by a number that was checked; also that it is nobody', async () => {
  await at.hub.rows('update worker_reach set verified_at = null');
  const [ada, farida] = [await at.signedIn('ada'), await at.signedIn('farida')];
  await at.hub.rows(`delete from watch_standby`);
  await at.hub.rows(`insert into watch_standby (worker_id, rung) values ($1, 'lead')`, [farida.workerId]);
  const reachable = async () => (await ada.gets<BoardView>('/api/insight/board')).watch.reachable;
  const nobody = { holder: false, deputy: false, lead: false };
  expect(await reachable()).toEqual(nobody);

  const bo = await at.signedIn('bo');
  const { watch } = await bo.sitsDown();
  expect(watch).toMatchObject({ holder: { name: 'Lea' }, present: false, reachable: nobody });
  // A deputy is never rung: there as long as their console is.
  await bo.wire.do('watch:stand-by', { rung: 'deputy' });
  await bo.seesWatch((seen) => seen.reachable.deputy && !seen.reachable.lead);
  // No refusal: whoever founds a hub leads before they have a number. That they have none is said, and that they have another, too.
  await at.hub.rows(`update worker_reach set verified_at = clock_timestamp() where worker_id = $1`, [
    farida.workerId,
  ]);
  await at.hub.rows(
    `update worker_reach set verified_at = clock_timestamp() from worker where id = worker_id and username = 'lea'`,
  );
  await bo.is('available');
  await bo.seesWatch(({ reachable: now }) => now.holder && now.deputy && now.lead);
  expect(await farida.http('PUT', '/api/roster/reach/me', { phone: '070-174 07 09' })).toMatchObject({
    status: 200,
  });
  await bo.seesWatch(({ reachable: now }) => now.holder && !now.lead);
});
