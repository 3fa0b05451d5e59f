import type { WhatIfReport } from '../../libs/protocol/index.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** "What if I had one more on Friday night", asked of a hub that goes on working. */
const at = story(unhurried);
const FRIDAY = 'day=4&from=20&hours=8&unit=Beroendemottagningen';

it('is answered from the roster and what was counted; what could not be counted is named', async () => {
  const lea = await at.signedIn('lea');
  expect(await lea.gets('/api/insight/what-if/units')).toContain('Beroendemottagningen');
  const report = await lea.gets<WhatIfReport>(`/api/insight/what-if?${FRIDAY}`);
  expect(report.counted.shifts).toBeGreaterThan(0);
  expect(report.assumed).toEqual([
    ...['arrivals', 'needs', 'bands', 'areas', 'languages', 'missed', 'talk', 'patience', 'returning'],
  ]);
  expect(report.meanwhile.with.contacts).toBe(report.meanwhile.without.contacts);
  expect(report.meanwhile.with.meanWait).toBeLessThanOrEqual(report.meanwhile.without.meanWait);
});

it('counts in the live data when there is enough of it', async () => {
  await at.hub.rows(
    `with holder as (select seq, worker_id, since from watch where until is null),
       people as (insert into person (id) select gen_random_uuid() from generate_series(1, 240) returning id),
       new as (
         insert into contact (id, person_id, channel, language, band, need, arrived_at, round_at, left_at)
         select gen_random_uuid(), p.id, 'webchat', 'sv', 'R3', 'housing', h.since, h.since, h.since + interval '3 minutes'
         from people p, holder h returning id, arrived_at)
     insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
     select n.id, 1, 'desk', h.worker_id, n.arrived_at, h.seq, h.since from new n, holder h`,
  );
  const lea = await at.signedIn('lea');
  const report = await lea.gets<WhatIfReport>(`/api/insight/what-if?${FRIDAY}`);
  expect(report.counted.contacts).toBe(240);
  expect(report.assumed).toEqual(['areas', 'missed', 'talk']);
  // Sixty a week, all of them about housing, and none gives up later than it did.
  expect(report.week.without.contacts / report.weeks).toBeLessThan(120);
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
