import type { Fault, Publication } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { ids, refusedWith, roundTheClock, staffOf } from './staff.js';

/** A unit that says no hours in which somebody must be there asks for nobody: that is not taken for a roster without gaps. */
const at = story(unhurried);

it('a new unit with an empty plan is not published unless a lead answers for its missing hours', async () => {
  const { planner, lea } = await staffOf(at);
  const unitId = await planner.opensUnit('Nya enheten');
  expect(await lea.gets<Fault[]>(`/api/roster/faults?unitId=${unitId}`)).toEqual([{ kind: 'no-hours' }]);
  const publish = (answers: object[]) => lea.http('POST', '/api/roster/publications', { unitId, answers });
  const gap = { kind: 'gap', workerId: lea.workerId, reason: 'Öppnar i mars' };
  for (const answers of [[], [gap]])
    expect(await publish(answers)).toMatchObject({
      ...refusedWith('roster-has-faults'),
      body: { refused: { message: expect.stringContaining('inga öppettider') } },
    });
  expect(await publish([{ ...gap, kind: 'no-hours' }])).toMatchObject({ status: 201 });
  // Who answers for it, and why, stands with what was published.
  const [made] = await lea.gets<Publication[]>(`/api/roster/publications?unitId=${unitId}`);
  expect(made).toMatchObject({
    faults: [{ kind: 'no-hours' }],
    answers: [{ kind: 'no-hours', workerId: lea.workerId, reason: 'Öppnar i mars' }],
  });
});

it('with hours it is as it was: the gaps are said, and with none of them nobody is asked for an answer', async () => {
  const { planner, lea } = await staffOf(at);
  const unitId = await planner.opensUnit('Nya enheten', roundTheClock);
  const kinds = async () =>
    (await lea.gets<Fault[]>(`/api/roster/faults?unitId=${unitId}`)).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['gap']);
  await planner.plans(ids.anna, { starts: '00:00', ends: '24:00' });
  expect(await kinds()).toEqual([]);
  await planner.publishes();
});

it('every unit of the demo city says its hours', async () => {
  const units = await at.hub.rows(`select name from unit where hours = '[]'`);
  expect(units).toEqual([]);
});
