import type { CalendarImported } from '../../libs/protocol/index.js';
import type { Planner } from '../roster/planning.js';
import { refusedWith, staffOf } from '../roster/staff.js';
import { unhurried } from '../support/hub.js';
import { story } from '../support/story.js';

/** Calendars come in again and again, as other programs write them: who is no longer meant is no longer on duty. */
const at = story(unhurried);

const stamp = (planner: Planner, day: number, clock: string) =>
  `${planner.day(day).replaceAll('-', '')}T${clock}00`;
const calendar = (name: string, ...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//SV',
    `X-WR-CALNAME:${name}`,
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ]
    .filter((line) => line !== 'X-WR-CALNAME:')
    .join('\r\n');

async function ground() {
  const { planner } = await staffOf(at);
  await planner.opensUnit('Kalenderenheten');
  await at.hub.rows(`update worker_reach set verified_at = clock_timestamp()`);
  const event = (uid: string, day: number, who: string, ...more: string[]) => [
    ...['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Natt', ...more],
    `DTSTART;TZID=Europe/Stockholm:${stamp(planner, day, '2100')}`,
    ...['DURATION:PT2H', `ATTENDEE;CN=${who}:mailto:${who.toLowerCase()}@example.se`, 'END:VEVENT'],
  ];
  const bring = (text: string, more: object = {}) =>
    planner.does<CalendarImported>('POST', '/api/roster/import', {
      ...{ unitId: planner.unitId, calendar: text, ...more },
    });
  const onDuty = async (day: number) => {
    await planner.publishes([planner.withoutHours]);
    return planner.onDuty(planner.at(day, '22:00'));
  };
  return { planner, event, bring, onDuty };
}

it('a shift that is cancelled, gone from the calendar or given back at its source is gone from the roster, and is named first', async () => {
  const { planner, event, bring, onDuty } = await ground();
  const others = event('other', 4, 'Bo');
  await bring(calendar('Andra', others));
  const series = event('natt', 1, 'Anna', 'RRULE:FREQ=DAILY;COUNT=3');
  const changed = [
    ...event('natt', 2, 'Bo', `RECURRENCE-ID;TZID=Europe/Stockholm:${stamp(planner, 2, '2100')}`),
  ];
  await bring(calendar('Jour', series, changed, event('extra', 5, 'Bo')));
  expect(await onDuty(2)).toEqual(['Bo']);
  // The exception is undone: one turn, one person.
  await bring(calendar('Jour', series, event('extra', 5, 'Bo')));
  expect(await onDuty(2)).toEqual(['Anna']);
  const now = calendar('Jour', series.toSpliced(3, 0, 'STATUS:CANCELLED'));
  expect((await bring(now, { onlyTry: true })).removed).toMatchObject([
    { who: 'Anna', next: planner.at(1, '21:00'), repeats: true, underWay: false },
    { who: 'Bo', next: planner.at(5, '21:00'), repeats: false },
  ]);
  expect(await onDuty(1)).toEqual(['Anna']);
  await bring(now);
  expect([await onDuty(1), await onDuty(2), await onDuty(5)]).toEqual([[], [], []]);
  // What another calendar brought stays.
  expect(await onDuty(4)).toEqual(['Bo']);
});

it('whoever has declined is not rostered; files without names, twice the same and large come in', async () => {
  const { planner, event, bring, onDuty } = await ground();
  const no = event('en', 1, 'Anna').map((line) => line.replace('CN=Anna', 'CN=Anna;PARTSTAT=DECLINED'));
  expect(await bring(calendar('Jour', no))).toMatchObject({
    series: 0,
    understood: [{ declined: ['Anna'] }],
  });
  const nameless = event('', 2, 'Anna').filter((line) => !line.startsWith('UID'));
  const same = event('samma', 3, 'Anna');
  const filler = event('stor', 9, 'Bo', `DESCRIPTION:${'x'.repeat(300_000)}`);
  const file = calendar('', nameless, nameless, same, same, event('samma', 4, 'Anna'), filler);
  expect(await bring(file, { fileName: 'jour.ics' })).toMatchObject({ series: 4, faults: [] });
  expect([await onDuty(2), await onDuty(3), await onDuty(4)]).toEqual([['Anna'], ['Anna'], ['Anna']]);
  // The browser’s second copy of a file is the same calendar.
  const next = calendar('', same, filler);
  expect((await bring(next, { fileName: 'jour (1).ics' })).removed).toHaveLength(2);
  expect([await onDuty(2), await onDuty(3)]).toEqual([[], ['Anna']]);
  const huge = { unitId: planner.unitId, calendar: 'x'.repeat(2_000_001) };
  expect(await planner.lead.http('POST', '/api/roster/import', huge)).toMatchObject(
    refusedWith('calendar-too-large', 413),
  );
  expect(
    await planner.lead.http('POST', '/api/roster/import', { ...huge, calendar: 'x'.repeat(6_000_000) }),
  ).toMatchObject(refusedWith('too-large', 413));
});
