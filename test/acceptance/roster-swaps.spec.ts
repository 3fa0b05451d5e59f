import { readCalendar } from '../../libs/roster/index.js';
import type { CalendarImported, FeedMade, Stretch, Swap } from '../../libs/protocol/index.js';
import { dayAndNightOf, refusedWith, roundTheClock, staffOf } from '../roster/staff.js';
import { unhurried } from '../support/hub.js';
import type { Worker } from '../support/people.js';
import { story } from '../support/story.js';

/** Turns change hands by asking and accepting; calendars come in and go out. */
const at = story(unhurried);
const staff = () => staffOf(at);
const dayAndNight = () => dayAndNightOf(at);

it('two workers swap turns by asking and accepting; others see it, nobody is put in two places', async () => {
  const { planner, cleo } = await staff();
  const [gun, hugo] = [await at.signedIn('gun'), await at.signedIn('hugo')];
  await at.hub.rows(
    `update worker_reach set verified_at = clock_timestamp() where worker_id = any($1::uuid[])`,
    [[gun.workerId, hugo.workerId]],
  );
  await planner.opensUnit('Bytesenheten');
  const weekly = { weekdays: [3], from: planner.day(-7) };
  await planner.plans(gun.workerId, { ...weekly, starts: '04:00', ends: '06:00' });
  await planner.plans(hugo.workerId, { ...weekly, weekdays: [4], starts: '04:00', ends: '06:00' });
  await planner.publishes([planner.withoutHours]);
  const ahead = [...(await planner.week(14)).stretches, ...(await planner.week(21)).stretches];
  const turns = (who: Worker) => ahead.filter(({ workerId }) => workerId === who.workerId);
  const as = ({ origin, begins }: Stretch) => ({ origin, begins });
  const ask = (who: Worker, body: object) => who.http('POST', '/api/roster/swaps', body);
  const [mine, his, next] = [turns(gun)[0]!, turns(hugo)[0]!, turns(gun)[1]!];
  expect(await ask(gun, { to: cleo.workerId, gives: as(mine) })).toMatchObject(
    refusedWith('not-of-the-unit', 403),
  );
  expect(await ask(hugo, { to: gun.workerId, gives: as(mine) })).toMatchObject(refusedWith('turn-gone'));
  const { id } = (await ask(gun, { to: hugo.workerId, gives: as(mine), takes: as(his) })).body as {
    id: string;
  };
  expect(await ask(gun, { to: null, gives: as(mine) })).toMatchObject(refusedWith('already-asked'));
  const seen = { id, from: { name: 'Gun' }, to: { name: 'Hugo' }, outcome: null };
  expect((await cleo.gets<Swap[]>('/api/roster/swaps'))[0]).toMatchObject(seen);
  for (const other of [cleo, gun])
    expect(await other.http('POST', `/api/roster/swaps/${id}/accept`)).toMatchObject(
      refusedWith('not-yours', 403),
    );
  expect(await planner.onDuty(mine.from)).toEqual(['Gun']);
  expect(await hugo.http('POST', `/api/roster/swaps/${id}/accept`)).toMatchObject({ status: 200 });
  expect(await planner.onDuty(mine.from)).toEqual(['Hugo']);
  expect(await planner.onDuty(his.from)).toEqual(['Gun']);
  expect(await hugo.http('POST', `/api/roster/swaps/${id}/accept`)).toMatchObject(refusedWith('swap-gone'));

  const open = (await ask(gun, { to: null, gives: as(next) })).body as { id: string };
  const busy = { workerId: hugo.workerId, unitId: planner.unitId, startsAt: next.from, endsAt: next.to };
  const extra = await planner.does<{ id: string }>('POST', '/api/shifts', busy);
  expect(await hugo.http('POST', `/api/roster/swaps/${open.id}/accept`)).toMatchObject(
    refusedWith('taker-busy'),
  );
  await planner.does('DELETE', `/api/shifts/${extra.id}`);
  expect(await hugo.http('POST', `/api/roster/swaps/${open.id}/withdraw`)).toMatchObject(
    refusedWith('not-yours', 403),
  );
  expect(await hugo.http('POST', `/api/roster/swaps/${open.id}/accept`)).toMatchObject({ status: 200 });
  expect(await planner.onDuty(next.from)).toEqual(['Hugo']);
});

it('a swap is for the hours that were asked about: what a lead changes meanwhile stands; each piece of a turn can go', async () => {
  const { planner, bo } = await staff();
  const [gun, hugo] = [await at.signedIn('gun'), await at.signedIn('hugo')];
  await at.hub.rows(`update worker_reach set verified_at = clock_timestamp()`);
  await planner.opensUnit('Bytesenheten');
  await planner.plans(gun.workerId, { starts: '04:00', ends: '12:00', from: planner.day(7) });
  await planner.plans(hugo.workerId, { starts: '01:00', ends: '02:00', from: planner.day(7) });
  await planner.publishes([planner.withoutHours]);
  const turns = async () =>
    (await planner.week(14)).stretches.filter(({ workerId }) => workerId === gun.workerId);
  const asking = async (turn: Stretch) => {
    const { origin, begins, from } = turn;
    const { body } = await gun.http('POST', '/api/roster/swaps', {
      to: null,
      gives: { origin, begins, from },
    });
    return `/api/roster/swaps/${(body as { id: string }).id}`;
  };
  const [turn] = await turns();
  const first = await asking(turn!);
  const hour = (n: number) => new Date(Date.parse(turn!.from) + n * 3_600_000).toISOString();
  const given = { seriesId: turn!.origin, workerId: bo.workerId, from: hour(4), to: hour(6) };
  await planner.does('POST', '/api/roster/overrides', given);
  expect(await hugo.http('POST', `${first}/accept`)).toMatchObject(refusedWith('turn-changed'));
  expect(await planner.onDuty(hour(5))).toEqual(['Bo']);
  expect(await gun.http('POST', `${first}/withdraw`)).toMatchObject({ status: 200 });

  // Gun has two pieces now, with Bo between them. Both can be asked about at once, and the second given away alone.
  const pieces = (await turns()).filter(({ begins }) => begins === turn!.begins);
  expect(pieces.map(({ from }) => from)).toEqual([hour(0), hour(6)]);
  const [, second] = [await asking(pieces[0]!), await asking(pieces[1]!)];
  expect(await hugo.http('POST', `${second}/accept`)).toMatchObject({ status: 200 });
  expect([
    await planner.onDuty(hour(1)),
    await planner.onDuty(hour(5)),
    await planner.onDuty(hour(7)),
  ]).toEqual([['Gun'], ['Bo'], ['Hugo']]);
});

it('a calendar becomes rows of the plan, for every attendee; brought again it takes its own place', async () => {
  const { planner } = await staff();
  await planner.opensUnit('Kalenderenheten', roundTheClock);
  const stamp = (clock: string) => `${planner.day(1).replaceAll('-', '')}T${clock}`;
  const calendar = (...attendees: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Test//SV',
      'BEGIN:VEVENT',
      'UID:natt@test',
      'SUMMARY:Natt',
      `DTSTART;TZID=Europe/Stockholm:${stamp('210000')}`,
      `DTEND;TZID=Europe/Stockholm:${stamp('233000')}`,
      'RRULE:FREQ=DAILY',
      `EXDATE;TZID=Europe/Stockholm:${planner.day(3).replaceAll('-', '')}T210000`,
      ...attendees,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const bring = (text: string, onlyTry = false) =>
    planner.does<CalendarImported>('POST', '/api/roster/import', {
      ...{ unitId: planner.unitId, calendar: text, onlyTry },
    });
  const two = [
    'ATTENDEE;CN=Anna:mailto:anna@example.se',
    'ATTENDEE;CN=Bo:mai',
    ' lto:bo@example.se',
    'ATTENDEE;CN=Okänd:mailto:x@example.se',
  ];
  const seen = {
    ...{ events: 1, series: 2, unknown: ['Okänd <x@example.se>'], removed: [], faults: [] },
    understood: [
      {
        ...{ summary: 'Natt', starts: `${planner.day(1)}T21:00:00`, repeats: true },
        ...{ who: ['Anna', 'Bo'], declined: [] },
      },
    ],
  };
  // Looked at first: nothing of it stands in the plan.
  expect(await bring(calendar(...two), true)).toEqual(seen);
  expect((await planner.week(0, 'planned')).series).toEqual([]);
  expect(await bring(calendar(...two))).toEqual(seen);
  const lead = { kind: 'gap', workerId: planner.lead.workerId, reason: 'Resten ringer hit' };
  await planner.publishes([lead]);
  expect(await planner.onDuty(planner.at(1, '22:00'))).toEqual(['Anna', 'Bo']);
  expect(await planner.onDuty(planner.at(3, '22:00'))).toEqual([]);
  expect(await bring(calendar('ATTENDEE;CN=Bo:mailto:bo@example.se'))).toMatchObject({ series: 1 });
  await planner.publishes([lead]);
  expect(await planner.onDuty(planner.at(1, '22:00'))).toEqual(['Bo']);
  expect(
    await planner.lead.http('POST', '/api/roster/import', { unitId: planner.unitId, calendar: 'hej' }),
  ).toMatchObject(refusedWith('not-a-calendar', 400));
});

it('one’s shifts and a unit’s are calendars under an address nobody can guess, until it is taken back', async () => {
  const { planner, anna } = await dayAndNight();
  await planner.publishes();
  const feed = async (who: Worker, unitId: string | null) => {
    const { url, id } = (await who.http('POST', '/api/roster/feeds', { unitId })).body as FeedMade;
    const path = new URL(url).pathname;
    expect(path).toMatch(/^\/api\/roster\/calendars\/[\w-]{43}\.ics$/);
    const response = await fetch(at.hub.url + path);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    return { id, path, events: readCalendar(await response.text())!.events };
  };
  const own = await feed(anna, null);
  expect(own.events.some(({ summary }) => summary === 'Provenheten')).toBe(true);
  const unit = await feed(anna, planner.unitId);
  expect(new Set(unit.events.map(({ summary }) => summary))).toEqual(new Set(['Anna', 'Bo']));
  expect(unit.events.length).toBeGreaterThan(700);
  // A new address for the same ends the old one, and nobody else's.
  const anew = await feed(anna, null);
  expect((await fetch(at.hub.url + own.path)).status).toBe(404);
  expect((await fetch(at.hub.url + unit.path)).status).toBe(200);
  await anna.http('DELETE', `/api/roster/feeds/${anew.id}`);
  expect((await fetch(at.hub.url + anew.path)).status).toBe(404);
  expect((await fetch(`${at.hub.url}/api/roster/calendars/${'x'.repeat(43)}.ics`)).status).toBe(404);
});
