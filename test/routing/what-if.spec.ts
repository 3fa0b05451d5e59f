import type { WhatIfReport } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** "What if I had one more on Friday night", asked of a hub that goes on working. */
const at = story(unhurried);
const FRIDAY = 'day=4&from=20&hours=8&unit=Beroendemottagningen';
/** What the simulator knows nothing of is always named. */
const NEVER_COUNTED = ['standby', 'room', 'more'];

it('is answered from the roster and what was counted; what could not be counted is named', async () => {
  const lea = await at.signedIn('lea');
  expect(await lea.gets('/api/insight/what-if/units')).toContain('Beroendemottagningen');
  const report = await lea.gets<WhatIfReport>(`/api/insight/what-if?${FRIDAY}`);
  expect(report.counted.shifts).toBeGreaterThan(0);
  expect(report.assumed).toEqual([
    ...[
      'arrivals',
      'needs',
      'bands',
      'areas',
      'ages',
      'languages',
      'missed',
      'talk',
      'patience',
      'returning',
    ],
    ...NEVER_COUNTED,
  ]);
  expect(report.meanwhile.with.contacts).toBe(report.meanwhile.without.contacts);
  expect(report.meanwhile.with.meanWait).toBeLessThanOrEqual(report.meanwhile.without.meanWait);
});

/** Two hundred and forty who waited three minutes and left, about this, from there. */
const cameAndLeft = (need: string, place: string | null = null, age: string | null = null) =>
  at.hub.rows(
    `with holder as (select seq, worker_id, since from watch where until is null),
       people as (insert into person (id) select gen_random_uuid() from generate_series(1, 240) returning id),
       new as (
         insert into contact (id, person_id, channel, language, band, need, area, age_group, arrived_at, round_at, left_at)
         select gen_random_uuid(), p.id, 'webchat', 'sv', 'R3', $1, $2, $3, h.since, h.since, h.since + interval '3 minutes'
         from people p, holder h returning id, arrived_at)
     insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
     select n.id, 1, 'desk', h.worker_id, n.arrived_at, h.seq, h.since from new n, holder h`,
    [need, place, age],
  );

it('counts in the live data when there is enough of it', async () => {
  await cameAndLeft('housing');
  const lea = await at.signedIn('lea');
  const report = await lea.gets<WhatIfReport>(`/api/insight/what-if?${FRIDAY}`);
  expect(report.counted.contacts).toBe(240);
  expect(report.assumed).toEqual(['areas', 'ages', 'missed', 'talk', ...NEVER_COUNTED]);
  // Sixty a week, all of them about housing, and none gives up later than it did.
  expect(report.week.without.contacts / report.weeks).toBeLessThan(120);
});

it('goes by what the units of the roster take, and counts the places and ages of those who came', async () => {
  await cameAndLeft('addiction', 'hisingen', '21-up');
  const lea = await at.signedIn('lea');
  const taking = async (age: string): Promise<WhatIfReport> => {
    await at.hub.rows('update unit_competence set ages = $1', [[age]]);
    return lea.gets<WhatIfReport>(`/api/insight/what-if?${FRIDAY}`);
  };
  const theirs = await taking('21-up');
  expect(theirs.assumed).toEqual(['missed', 'talk', ...NEVER_COUNTED]);
  expect(theirs.week.without.abandoned).toBeLessThan(0.9);
  // Nobody takes their age, at whatever step of R3: they leave, all of them.
  expect((await taking('under-18')).week.without.abandoned).toBeGreaterThan(0.99);
});

it('is for leads, and refuses what is not in the roster', async () => {
  const [lea, anna] = [await at.signedIn('lea'), await at.signedIn('anna')];
  expect(await anna.http('GET', `/api/insight/what-if?${FRIDAY}`)).toMatchObject({ status: 403 });
  expect(await lea.http('GET', '/api/insight/what-if?day=4&from=20&unit=Nowhere')).toMatchObject({
    status: 404,
  });
  expect(await lea.http('GET', '/api/insight/what-if?day=9&from=20&unit=x')).toMatchObject({ status: 400 });
});

it('two at once: one is answered, the other is asked to come back', async () => {
  const lea = await at.signedIn('lea');
  const both = await Promise.all([1, 2].map(() => lea.http('GET', `/api/insight/what-if?${FRIDAY}`)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 503]);
});
