import type { RosterGap } from '../../libs/protocol/index.js';
import { ids, roundTheClock, staffOf } from '../roster/staff.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** A unit as its leads see it ahead: where somebody is missing, what it takes and until when. */
const at = story(unhurried);

const staff = () => staffOf(at);

it('a gap is shown a year ahead, in what counts', async () => {
  const { planner, lea } = await staff();
  await planner.opensUnit('Årsenheten', roundTheClock);
  await planner.plans(ids.anna, { starts: '00:00', ends: '24:00', until: planner.day(359) });
  await planner.plans(ids.bo, { starts: '00:00', ends: '24:00', from: planner.day(361) });
  const why = { kind: 'gap', workerId: lea.workerId, reason: 'Det löser vi innan dess' };
  await planner.publishes([why]);
  expect(await lea.gets<RosterGap[]>('/api/roster/gaps')).toMatchObject([
    {
      ...{ unitId: planner.unitId, least: 1, have: 0 },
      ...{ from: planner.at(360, '00:00'), to: planner.at(361, '00:00') },
    },
  ]);
});

it('what a unit takes begins and ends on its day, and the glance at the unit follows', async () => {
  const { planner } = await staff();
  await planner.opensUnit('Tidsenheten');
  const set = (competences: object[]) =>
    planner.does('PUT', `/api/roster/units/${planner.unitId}/competences`, competences);
  await set([
    { need: 'child', ages: ['under-18'], validTo: planner.day(-1) },
    { need: 'violence', areas: ['centre'], validFrom: planner.day(0) },
    { need: 'housing', validFrom: planner.day(1) },
  ]);
  expect(await planner.unitPlan()).toMatchObject({
    authority: 'association',
    needs: ['violence'],
    areas: ['centre'],
    competences: { length: 3 },
  });
  await set([]);
  expect(await planner.unitPlan()).toMatchObject({ needs: [], competences: [] });
});
