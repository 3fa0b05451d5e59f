import type { RosterGap, Stretch } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { ids, refusedWith, roundTheClock, staffOf } from './staff.js';

/** Who has a turn at home is there by telephone alone: a roster that counts somebody who cannot be rung counts nobody. */
const at = story(unhurried);

const proves = (workerId: string): Promise<unknown> =>
  at.hub.rows(`update worker_reach set verified_at = clock_timestamp() where worker_id = $1`, [workerId]);

it('nobody takes a turn at home without a number that was checked: not by a swap, by a lead, nor as an extra shift', async () => {
  const { planner } = await staffOf(at);
  const [gun, hugo] = [await at.signedIn('gun'), await at.signedIn('hugo')];
  await proves(gun.workerId);
  await proves(hugo.workerId);
  await planner.opensUnit('Jouren');
  const night = { weekdays: [3], starts: '04:00', ends: '06:00', from: planner.day(7) };
  await planner.plans(gun.workerId, night, 'home');
  await planner.plans(hugo.workerId, { ...night, weekdays: [4] });
  await planner.publishes([planner.withoutHours]);
  const [turn] = (await planner.week(14)).stretches.filter(({ mode }) => mode === 'home') as [Stretch];
  await hugo.http('PUT', '/api/roster/reach/me', { phone: '070-174 07 07' });

  const { origin, begins, from, to } = turn;
  const asked = await gun.http('POST', '/api/roster/swaps', { to: null, gives: { origin, begins } });
  const swap = `/api/roster/swaps/${(asked.body as { id: string }).id}/accept`;
  expect(await hugo.http('POST', swap)).toMatchObject(refusedWith('phone-not-verified'));
  const override = { seriesId: origin, workerId: hugo.workerId, from, to };
  expect(await planner.lead.http('POST', '/api/roster/overrides', override)).toMatchObject(
    refusedWith('phone-not-verified'),
  );
  const extra = { workerId: hugo.workerId, unitId: planner.unitId, startsAt: from, endsAt: to };
  expect(await planner.lead.http('POST', '/api/shifts', { ...extra, mode: 'home' })).toMatchObject(
    refusedWith('phone-not-verified'),
  );
  expect(await planner.onDuty(from)).toEqual(['Gun']);

  await proves(hugo.workerId);
  expect(await hugo.http('POST', swap)).toMatchObject({ status: 200 });
  expect(await planner.onDuty(from)).toEqual(['Hugo']);
});

it('a number that was changed and not checked is a gap, in the week and a year ahead, until it is', async () => {
  const { planner, lea, anna } = await staffOf(at);
  await planner.opensUnit('Jouren', roundTheClock);
  await planner.plans(ids.anna, { starts: '00:00', ends: '24:00' }, 'home');
  await planner.publishes();
  const gaps = () => lea.gets<RosterGap[]>(`/api/roster/gaps?unitId=${planner.unitId}`);
  expect(await gaps()).toEqual([]);

  await anna.http('PUT', '/api/roster/reach/me', { phone: '070-174 07 08' });
  expect(await gaps()).toMatchObject([{ have: 0, least: 1 }]);
  expect((await planner.week(7)).gaps).toMatchObject([{ have: 0, least: 1 }]);
  // The plan itself is whole: it is judged for telephones when it is published.
  expect((await planner.week(7, 'planned')).gaps).toEqual([]);
  await proves(anna.workerId);
  expect(await gaps()).toEqual([]);
});
