import type { Changed, Fault, RosterGap } from '../../libs/protocol/index.js';
import { dayAndNightOf, ids, refusedWith, roundTheClock, staffOf } from '../roster/staff.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';

/** A roster is planned, published, changed, swapped and read; what counts is what the router sees. */
const at = story(unhurried);

const staff = () => staffOf(at);
const dayAndNight = () => dayAndNightOf(at);

it('a plan counts when it is published, and not before', async () => {
  const { planner } = await dayAndNight();
  expect(await planner.onDuty(planner.at(1, '12:00'))).toEqual([]);
  expect(await planner.week(1, 'planned')).toMatchObject({ unpublished: true, publishedAt: null, gaps: [] });
  await planner.publishes();
  expect(await planner.onDuty(planner.at(1, '12:00'))).toEqual(['Anna']);
  expect(await planner.onDuty(planner.at(20, '23:00'))).toEqual(['Bo']);
  expect(await planner.week(1)).toMatchObject({ unpublished: false, gaps: [] });
  const extra = await planner.plans(ids.bo, { starts: '10:00', ends: '12:00' });
  expect(await planner.week(1)).toMatchObject({ unpublished: true });
  expect(await planner.onDuty(planner.at(1, '11:00'))).toEqual(['Anna']);
  await planner.does('DELETE', `/api/roster/series/${extra.id}`);
  expect(await planner.week(1)).toMatchObject({ unpublished: false });
});

it('is not published with a gap, an unproved number or somebody out of reach, unless a lead answers for it', async () => {
  const { planner, lea, anna } = await staff();
  await planner.opensUnit('Glesenheten', roundTheClock);
  await planner.plans(ids.anna, { starts: '00:00', ends: '24:00', until: planner.day(40) });
  await planner.plans(ids.bo, { starts: '00:00', ends: '24:00', from: planner.day(42) }, 'home');
  await at.hub.rows(`update worker_reach set verified_at = null where worker_id = $1`, [ids.anna]);
  await at.hub.rows(`delete from worker_reach where worker_id = $1`, [ids.bo]);
  const faults = await lea.gets<Fault[]>(`/api/roster/faults?unitId=${planner.unitId}`);
  expect(faults).toMatchObject([
    { kind: 'gap', gap: { from: planner.at(41, '00:00'), to: planner.at(42, '00:00'), least: 1, have: 0 } },
    { kind: 'phone-not-verified', workerId: ids.anna },
    { kind: 'no-way-to-reach', workerId: ids.bo },
  ]);
  const publish = (answers: object[]) =>
    lea.http('POST', '/api/roster/publications', { unitId: planner.unitId, answers });
  const answer = (kind: string, workerId = lea.workerId) => ({
    kind,
    workerId,
    reason: 'Jag håller i det till dess',
  });
  const kinds = ['gap', 'phone-not-verified', 'no-way-to-reach'];
  for (const missing of kinds) {
    const rest = kinds.filter((kind) => kind !== missing).map((kind) => answer(kind));
    expect(await publish(rest)).toMatchObject(refusedWith('roster-has-faults'));
  }
  const names = (await planner.week()).leads.map(({ name }) => name);
  expect(names).toContain('Lea');
  expect(names).not.toContain('Anna');
  expect(await publish(kinds.map((kind) => answer(kind, anna.workerId)))).toMatchObject(
    refusedWith('not-a-lead'),
  );
  expect(
    await anna.http('POST', '/api/roster/publications', { unitId: planner.unitId, answers: [] }),
  ).toMatchObject({ status: 403 });
  expect(await publish(kinds.map((kind) => answer(kind)))).toMatchObject({
    status: 201,
    body: { faults: { length: 3 }, answers: { length: 3 } },
  });
});

it('a unit that nobody is planned for is one long gap: ahead, in every week, and against publishing (C29)', async () => {
  const { planner, lea } = await staff();
  await planner.opensUnit('Tomma enheten', roundTheClock);
  const ahead = await lea.gets<RosterGap[]>(`/api/roster/gaps?unitId=${planner.unitId}&days=30`);
  expect(ahead).toMatchObject([{ least: 1, have: 0 }]);
  expect(Date.parse(ahead[0]!.to) - Date.parse(ahead[0]!.from)).toBeGreaterThan(29 * planner.dayMs);
  const { days, gaps } = await planner.week(7);
  expect(gaps).toMatchObject([{ from: days[0]!.from, to: days[6]!.to, have: 0 }]);
  expect(await lea.gets<RosterGap[]>('/api/roster/gaps')).toEqual(
    expect.arrayContaining([expect.objectContaining({ unitId: planner.unitId })]),
  );
  expect(
    await lea.http('POST', '/api/roster/publications', { unitId: planner.unitId, answers: [] }),
  ).toMatchObject(refusedWith('roster-has-faults'));
});

it('an override counts at once, one over another too; taken back, the one beneath counts again', async () => {
  const { planner, lea } = await dayAndNight();
  await planner.publishes();
  const [day] = (await planner.week(2)).stretches.filter(({ workerId }) => workerId === ids.anna);
  const cleo = (await at.signedIn('cleo')).workerId;
  const stepIn = (workerId: string | null, from: string, to: string) =>
    planner.does<Changed>('POST', '/api/roster/overrides', {
      seriesId: day!.origin,
      workerId,
      from: planner.at(2, from),
      to: planner.at(2, to),
    });
  await stepIn(ids.bo, '08:00', '14:00');
  const second = await stepIn(cleo, '12:00', '16:00');
  expect(second.gaps.filter(({ unitId }) => unitId === planner.unitId)).toEqual([]);
  const noons = async () => [
    await planner.onDuty(planner.at(2, '09:00')),
    await planner.onDuty(planner.at(2, '13:00')),
    await planner.onDuty(planner.at(2, '17:00')),
  ];
  expect(await noons()).toEqual([['Bo'], ['Cleo'], ['Anna']]);
  await planner.does('DELETE', `/api/roster/overrides/${second.id}`);
  expect(await noons()).toEqual([['Bo'], ['Bo'], ['Anna']]);
  const empty = await stepIn(null, '12:00', '13:00');
  expect(empty.gaps).toMatchObject([
    { unitId: planner.unitId, from: planner.at(2, '12:00'), to: planner.at(2, '13:00') },
  ]);
  expect(
    await lea.http('POST', '/api/roster/overrides', {
      seriesId: day!.origin,
      workerId: cleo,
      from: planner.at(-2, '01:00'),
      to: planner.at(-2, '02:00'),
    }),
  ).toMatchObject(refusedWith('too-late'));
});

it('whoever is absent goes off duty now and leaves a gap that is shown; what was before stays as it was', async () => {
  const { planner, lea } = await staff();
  await planner.opensUnit('Enpersonsenheten', roundTheClock);
  await planner.plans(ids.anna, { starts: '00:00', ends: '24:00', from: planner.day(-1) });
  await planner.publishes();
  const [now] = await at.hub.rows<{ now: Date }>('select clock_timestamp() as now');
  expect(await planner.onDuty(now!.now.toISOString())).toEqual(['Anna']);
  const away = await planner.does<Changed>('POST', '/api/roster/absences', {
    workerId: ids.anna,
    from: planner.at(-1, '12:00'),
    to: planner.at(2, '12:00'),
  });
  const [later] = await at.hub.rows<{ now: Date }>('select clock_timestamp() as now');
  expect(await planner.onDuty(later!.now.toISOString())).toEqual([]);
  expect(await planner.onDuty(now!.now.toISOString())).toEqual(['Anna']);
  expect(away.gaps.find(({ unitId }) => unitId === planner.unitId)).toMatchObject({
    to: planner.at(2, '12:00'),
    have: 0,
  });
  const gaps = await lea.gets<RosterGap[]>(`/api/roster/gaps?unitId=${planner.unitId}`);
  expect(gaps).toHaveLength(1);
  expect(
    await lea.http('POST', '/api/roster/absences', {
      workerId: ids.anna,
      from: planner.at(1, '01:00'),
      to: planner.at(3, '01:00'),
    }),
  ).toMatchObject(refusedWith('already-away'));
  expect(
    await lea.http('POST', '/api/shifts', {
      workerId: ids.anna,
      unitId: planner.unitId,
      startsAt: planner.at(1, '08:00'),
      endsAt: planner.at(1, '09:00'),
    }),
  ).toMatchObject(refusedWith('away'));
  await planner.does('DELETE', `/api/roster/absences/${away.id}`);
  const [back] = await at.hub.rows<{ now: Date }>('select clock_timestamp() as now');
  expect(await planner.onDuty(back!.now.toISOString())).toEqual(['Anna']);
});

it('a hand-made shift counts at once; one that follows from the roster cannot be taken away from under it', async () => {
  const { planner, lea } = await dayAndNight();
  await planner.publishes();
  const made = await planner.does<{ id: string }>('POST', '/api/shifts', {
    workerId: ids.bo,
    unitId: planner.unitId,
    startsAt: planner.at(3, '10:00'),
    endsAt: planner.at(3, '11:00'),
  });
  expect(await planner.onDuty(planner.at(3, '10:30'))).toEqual(['Anna', 'Bo']);
  await planner.does('DELETE', `/api/shifts/${made.id}`);
  expect(await planner.onDuty(planner.at(3, '10:30'))).toEqual(['Anna']);
  const [planned] = await at.hub.rows<{ id: string }>(`select id from shift where unit_id = $1 limit 1`, [
    planner.unitId,
  ]);
  expect(await lea.http('DELETE', `/api/shifts/${planned!.id}`)).toMatchObject(refusedWith('of-the-roster'));
});

it('two hubs bring the same shifts in step once', async () => {
  const { planner } = await dayAndNight();
  await planner.publishes();
  const count = async () => (await at.hub.rows<{ n: number }>('select count(*)::int as n from shift'))[0]!.n;
  const before = await count();
  const { Duty } = await import('../../src/roster/duty/duty.js');
  const duty = at.hub.app.get(Duty);
  await Promise.all([duty.sweep(), duty.sweep(), duty.sweep()]);
  expect(await count()).toBe(before);
  await at.hub.rows(`delete from shift where unit_id = $1 and starts_at > clock_timestamp()`, [
    planner.unitId,
  ]);
  await Promise.all([duty.sweep(), duty.sweep(), duty.sweep()]);
  await eventually('the shifts to be back', async () => (await count()) === before);
});
