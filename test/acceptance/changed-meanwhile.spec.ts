import type { OwnProfile, RoomsOf } from '../../libs/protocol/index.js';
import { ids, refusedWith, staffOf } from '../roster/staff.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** What two change at once: the one who comes second is told, and what the first has saved stays. */
const at = story(unhurried);
const CHANGED = refusedWith('changed-meanwhile');

it('of two leads who save what a unit takes in the same instant, one is refused and nothing is mixed', async () => {
  const { planner, lea } = await staffOf(at);
  await planner.opensUnit('Tvåenheten');
  const { version } = await planner.unitPlan();
  const save = (need: string, of: number) =>
    lea.http('PUT', `/api/roster/units/${planner.unitId}/competences?version=${of}`, [{ need }]);
  const both = await Promise.all([save('child', version), save('housing', version)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)).toMatchObject(CHANGED);
  const kept = both[0]?.status === 200 ? 'child' : 'housing';
  const now = await planner.unitPlan();
  expect(now.needs).toEqual([kept]);
  // The hours are of the same page: who has read it before the change does not change them either.
  expect(
    await lea.http('PUT', `/api/roster/units/${planner.unitId}/hours?version=${version}`, []),
  ).toMatchObject(CHANGED);
  expect(await save('violence', now.version)).toMatchObject({ status: 200 });
  expect((await planner.unitPlan()).needs).toEqual(['violence']);
});

it('a worker says their own languages, gender and lived experience; leads say how many at once, and nobody else', async () => {
  const { lea, anna, bo } = await staffOf(at);
  const mine = await anna.gets<OwnProfile>('/api/profiles/me');
  const said = { languages: ['sv', 'ar'], gender: 'other', peer: true };
  const set = await anna.http('PUT', '/api/profiles/me', { ...said, version: mine.version });
  expect(set).toMatchObject({ status: 200, body: { ...said, version: mine.version + 1 } });
  expect(await anna.http('PUT', '/api/profiles/me', { ...said, version: mine.version })).toMatchObject(
    CHANGED,
  );
  expect(await anna.http('PUT', '/api/profiles/me', { ...said, languages: [] })).toMatchObject({
    status: 400,
  });

  const rooms = { room: 2, roomOn: { voice: 0, sms: null, webchat: 1 } };
  const put = (by: typeof lea, body: object) => by.http('PUT', `/api/profiles/${ids.anna}/rooms`, body);
  expect(await put(bo, rooms)).toMatchObject({ status: 403 });
  expect((await bo.http('GET', '/api/profiles')).status).toBe(403);
  const [before] = (await lea.gets<RoomsOf[]>('/api/profiles')).filter(
    ({ workerId }) => workerId === ids.anna,
  );
  // What somebody says of themselves is not for a list.
  expect(Object.keys(before!).sort()).toEqual([
    ...['languages', 'name', 'room', 'roomOn', 'title', 'version', 'workerId'],
  ]);
  const of = { ...rooms, version: before!.version };
  const both = await Promise.all([put(lea, of), put(lea, { ...of, room: 5 })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await put(lea, { ...rooms, room: 21 })).toMatchObject({ status: 400 });
  const unknown = '00000000-0000-4000-8000-00000000dead';
  expect(await lea.http('PUT', `/api/profiles/${unknown}/rooms`, rooms)).toMatchObject({ status: 404 });
  expect(await anna.gets('/api/profiles/me')).toMatchObject(said);
  const audited = await at.hub.rows(
    `select w.username as by from audit a join worker w on w.id = a.worker_id where action = 'worker-profile-set' order by a.id`,
  );
  expect(audited).toEqual([{ by: 'anna' }, { by: 'lea' }]);
});
