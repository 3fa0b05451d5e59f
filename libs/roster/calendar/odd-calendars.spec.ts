import { dayAt, occurrences, readCalendar, type ReadCalendar } from '../index.js';

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:one@test', ...lines, 'END:VEVENT'];
const read = (...lines: string[]): ReadCalendar => readCalendar(calendar(...event(...lines)))!;
const year = { from: dayAt('2026-01-01'), to: dayAt('2027-01-01') };
const startsOf = (found: ReadCalendar, within = year): string[] =>
  found.events
    .flatMap(({ rule }) => occurrences(rule, within))
    .map(({ from }) => new Date(from).toISOString().slice(0, 16));
const NIGHT = [
  'DTSTART;TZID=Europe/Stockholm:20261023T220000',
  'DTEND;TZID=Europe/Stockholm:20261024T060000',
];

describe('calendars as other programs write them', () => {
  it('a changed occurrence that is named by its day alone takes the place of the one on that day', () => {
    const changed = event('RECURRENCE-ID;VALUE=DATE:20261024', 'DTSTART:20261024T180000Z', 'DURATION:PT1H');
    const found = readCalendar(calendar(...event(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=2'), ...changed))!;
    expect(startsOf(found)).toEqual(['2026-10-23T20:00', '2026-10-24T18:00']);
  });
  it('knows a zone by the calendar’s own definition of it, whatever it is called', () => {
    const turn = (name: string, month: number, from: string, to: string) => [
      `BEGIN:${name}`,
      `DTSTART:16010101T0${name === 'STANDARD' ? 3 : 2}0000`,
      `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
      ...[`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${name}`],
    ];
    const city = [...turn('STANDARD', 10, '+0200', '+0100'), ...turn('DAYLIGHT', 3, '+0100', '+0200')];
    const starts = (tzid: string, of: string[]) =>
      readCalendar(
        calendar(
          ...['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...of, 'END:VTIMEZONE'],
          ...event(`DTSTART;TZID="${tzid}":20260701T080000`, 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;COUNT=5'),
        ),
      )!.events.map(({ rule }) => [rule.zone, occurrences(rule, year).length]);
    for (const name of ['Sweden', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'])
      expect(starts(name, city)).toEqual([['Europe/Stockholm', 5]]);
    const always = ['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530'];
    expect(starts('Home', [...always, 'END:STANDARD'])).toEqual([['Asia/Calcutta', 5]]);
    const odd = always.map((line) => line.replaceAll('+0530', '+0517'));
    expect(starts('Odd', [...odd, 'END:STANDARD'])).toEqual([]);
  });
  it('takes the newest version of an event, both of two with one name, and all without any', () => {
    const of = (uid: string[], summary: string, day: string, ...more: string[]) => [
      ...['BEGIN:VEVENT', ...uid, `SUMMARY:${summary}`, `DTSTART:202607${day}T080000Z`, 'DURATION:PT1H'],
      ...[...more, 'END:VEVENT'],
    ];
    const one = ['UID:one@test'];
    const summaries = (...events: string[][]) => {
      const { events: found } = readCalendar(calendar(...events.flat()))!;
      expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
      return found.map(({ summary }) => summary);
    };
    expect(summaries(of(one, 'Ny', '02', 'SEQUENCE:2'), of(one, 'Gammal', '01', 'SEQUENCE:1'))).toEqual([
      'Ny',
    ]);
    expect(summaries(of(one, 'Först', '01'), of(one, 'Sen', '02'))).toEqual(['Först', 'Sen']);
    expect(summaries(of([], 'Ett', '01'), of([], 'Två', '01'))).toEqual(['Ett', 'Två']);
    const cancelled = of(one, 'Ny', '01', 'SEQUENCE:2', 'STATUS:CANCELLED');
    expect(summaries(of(one, 'Gammal', '01', 'SEQUENCE:1'), cancelled)).toEqual([]);
  });
  it('says aloud what would be taken in by half: exceptions by rule, other lengths, and too many turns', () => {
    const faultOf = (...lines: string[]) => read(...NIGHT, ...lines).faults.map(({ fault }) => fault);
    expect(faultOf('RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY;BYDAY=SU')).toEqual(['except-rule']);
    expect(faultOf('RDATE;VALUE=PERIOD:20261101T210000Z/PT4H')).toEqual(['other-length']);
    expect(faultOf('RDATE;VALUE=PERIOD:20261101T210000Z/PT8H')).toEqual([]);
    expect(faultOf('RRULE:FREQ=MONTHLY;BYDAY=MO;COUNT=30000')).toEqual(['too-long']);
  });
  it('an absence is never a shift, and is said', () => {
    for (const summary of ['Semester: Anna', 'Anna sjuk', 'VAB', 'Bo, föräldraledig', 'Annual leave Anna'])
      expect(read(`SUMMARY:${summary}`, ...NIGHT)).toMatchObject({
        events: [],
        faults: [{ summary, fault: 'absence' }],
        seen: ['one@test'],
        unread: [],
      });
    expect(read('SUMMARY:Sjuksköterska: Anna', ...NIGHT).events).toHaveLength(1);
  });
});
