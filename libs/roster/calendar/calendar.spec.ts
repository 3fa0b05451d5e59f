import { dayAt, instantAt, occurrences, readCalendar, writeCalendar, type ReadCalendar } from '../index.js';

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

describe('reading a calendar (RFC 5545)', () => {
  it('unfolds lines, in the middle of a name and of a letter', () => {
    const [found] = read(
      'DTSTART:20260701T060000Z',
      'DTEND:20260701T140000Z',
      'SUMMARY:Dagpass på ett mycket långt namn som inte får plats på en enda ra',
      ' d i filen',
      'ATTENDEE;CN="Cleo på beroendemottagningen i centrum";ROLE=REQ-PARTICIPA',
      ' NT:mailto:cleo@exa',
      ' mple.se',
    ).events;
    expect(found).toMatchObject({
      summary: 'Dagpass på ett mycket långt namn som inte får plats på en enda rad i filen',
      attendees: [{ address: 'cleo@example.se', name: 'Cleo på beroendemottagningen i centrum' }],
    });
  });
  it('keeps every attendee', () => {
    const names = ['anna', 'bo', 'cleo'].map((name) => `ATTENDEE;CN=${name}:MAILTO:${name}@example.se`);
    const { events } = read(...NIGHT, ...names);
    expect(events[0]?.attendees.map(({ address }) => address)).toEqual([
      'anna@example.se',
      'bo@example.se',
      'cleo@example.se',
    ]);
  });
  it('a whole day is a day of the city, also when it has 25 hours', () => {
    const found = read('DTSTART;VALUE=DATE:20261025', 'SUMMARY:Jour');
    expect(occurrences(found.events[0]!.rule, year)).toEqual([
      { from: dayAt('2026-10-25'), to: dayAt('2026-10-26') },
    ]);
    const three = read('DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261027');
    expect(occurrences(three.events[0]!.rule, year)).toEqual([
      { from: dayAt('2026-10-24'), to: dayAt('2026-10-27') },
    ]);
  });
  it('22 is 22 on both sides of the clock’s turning, and a night has nine hours then', () => {
    const found = read(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3');
    expect(startsOf(found)).toEqual(['2026-10-23T20:00', '2026-10-24T20:00', '2026-10-25T21:00']);
    const hours = occurrences(found.events[0]!.rule, year).map(({ from, to }) => (to - from) / 3_600_000);
    expect(hours).toEqual([8, 9, 8]);
  });
  it('a duration in hours is hours, whatever the clock does', () => {
    const found = read('DTSTART;TZID=Europe/Stockholm:20261024T220000', 'DURATION:PT8H');
    expect(occurrences(found.events[0]!.rule, year).map(({ from, to }) => (to - from) / 3_600_000)).toEqual([
      8,
    ]);
    const days = read('DTSTART;TZID=Europe/Stockholm:20261024T080000', 'DURATION:P1D');
    expect(occurrences(days.events[0]!.rule, year).map(({ from, to }) => (to - from) / 3_600_000)).toEqual([
      25,
    ]);
  });
  it('leaves out what EXDATE names, in its own zone, in UTC, or as a whole day', () => {
    const rule = ['RRULE:FREQ=DAILY;COUNT=4', ...NIGHT];
    const kept = ['2026-10-23T20:00', '2026-10-25T21:00', '2026-10-26T21:00'];
    for (const out of [
      'EXDATE;TZID=Europe/Stockholm:20261024T220000',
      'EXDATE:20261024T200000Z',
      'EXDATE;VALUE=DATE:20261024',
    ])
      expect(startsOf(read(...rule, out))).toEqual(kept);
    expect(
      startsOf(read(...rule, 'EXDATE;TZID=Europe/Stockholm:20261024T220000,20261026T220000')),
    ).toHaveLength(2);
  });
  it('adds what RDATE names', () => {
    expect(startsOf(read(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=1', 'RDATE:20261101T210000Z'))).toEqual([
      '2026-10-23T20:00',
      '2026-11-01T21:00',
    ]);
  });
  it('UNTIL in UTC or as a date includes the last one', () => {
    const last = ['2026-10-23T20:00', '2026-10-24T20:00', '2026-10-25T21:00'];
    for (const until of ['20261025T210000Z', '20261025', '20261025T220000'])
      expect(startsOf(read(...NIGHT, `RRULE:FREQ=DAILY;UNTIL=${until}`))).toEqual(last);
    expect(startsOf(read(...NIGHT, 'RRULE:FREQ=DAILY;UNTIL=20261025T205959Z'))).toEqual(last.slice(0, 2));
  });
  it('by weekday, every second week, and the last Friday of a month', () => {
    const start = [
      'DTSTART;TZID=Europe/Stockholm:20260105T080000',
      'DTEND;TZID=Europe/Stockholm:20260105T160000',
    ];
    expect(startsOf(read(...start, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4'))).toEqual([
      '2026-01-05T07:00',
      '2026-01-08T07:00',
      '2026-01-19T07:00',
      '2026-01-22T07:00',
    ]);
    expect(startsOf(read(...start, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR')).slice(0, 3)).toEqual([
      '2026-01-30T07:00',
      '2026-02-27T07:00',
      '2026-03-27T07:00',
    ]);
  });
  it('an occurrence that was changed takes the place of the one in the series; a cancelled one only goes', () => {
    const series = event(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3', 'ATTENDEE:mailto:anna@example.se');
    const changed = event(
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261024T220000',
      'DTSTART:20261024T180000Z',
      'DTEND:20261025T050000Z',
      'ATTENDEE:mailto:bo@example.se',
    );
    const gone = event(
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261025T220000',
      'STATUS:CANCELLED',
      'DTSTART:20261025T210000Z',
    );
    const found = readCalendar(calendar(...series, ...changed, ...gone))!;
    const who = found.events.flatMap(({ attendees, rule }) =>
      occurrences(rule, year).map(
        ({ from }) => `${attendees[0]!.address} ${new Date(from).toISOString().slice(5, 16)}`,
      ),
    );
    expect(who).toEqual(['anna@example.se 10-23T20:00', 'bo@example.se 10-24T18:00']);
    expect(new Set(found.events.map(({ uid }) => uid)).size).toBe(2);
  });
  it('knows Outlook’s name of the city’s zone, names with a domain before them, and hours without any', () => {
    for (const zone of ['W. Europe Standard Time', '/example.org/Europe/Stockholm', 'Europe/Stockholm'])
      expect(startsOf(read(`DTSTART;TZID="${zone}":20260701T080000`, 'DURATION:PT1H'))).toEqual([
        '2026-07-01T06:00',
      ]);
    expect(startsOf(read('DTSTART:20260701T080000', 'DURATION:PT1H'))).toEqual(['2026-07-01T06:00']);
    expect(startsOf(read('DTSTART;TZID=America/New_York:20260701T080000', 'DURATION:PT1H'))).toEqual([
      '2026-07-01T12:00',
    ]);
  });
  it('what it cannot take in it says, and takes the rest', () => {
    const odd = (...lines: string[]) => read('SUMMARY:Udda', ...lines).faults;
    expect(odd('DTSTART;TZID=Nowhere/Land:20260701T080000', 'DURATION:PT1H')).toEqual([
      { summary: 'Udda', fault: 'unknown-zone' },
    ]);
    expect(odd('DTSTART:20260701T080000')).toEqual([{ summary: 'Udda', fault: 'no-length' }]);
    expect(odd('DURATION:PT1H')).toEqual([{ summary: 'Udda', fault: 'no-start' }]);
    expect(odd('DTSTART:20260701T080000', 'DURATION:PT1H', 'RRULE:FREQ=MINUTELY')).toEqual([
      { summary: 'Udda', fault: 'too-often' },
    ]);
    for (const text of ['', 'hej', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', 'BEGIN:VCARD\nEND:VCARD'])
      expect(readCalendar(text)).toBeNull();
  });
  it('a change of one occurrence and all that follow leaves out the series whole, by its name, and takes the rest', () => {
    const series = event('SUMMARY:Natt', ...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3');
    const on = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Stockholm:20261024T220000',
      ...['SUMMARY:Sen natt', 'DTSTART:20261024T210000Z', 'DTEND:20261025T050000Z'],
    );
    const other = ['BEGIN:VEVENT', 'UID:two@test', 'SUMMARY:Dag', ...NIGHT, 'END:VEVENT'];
    const found = readCalendar(calendar(...series, ...on, ...other))!;
    expect(found.faults).toEqual([{ summary: 'Natt', fault: 'all-that-follow' }]);
    expect(found.events.map(({ summary }) => summary)).toEqual(['Dag']);
    const cancelled = [...on.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT'];
    expect(readCalendar(calendar(...series, ...cancelled))!.events).toEqual([]);
  });
  it('an endless rule that never happens ends', () => {
    expect(startsOf(read(...NIGHT, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))).toEqual([]);
  });
});

describe('writing a feed', () => {
  const feed = {
    name: 'Cleo i tjänst',
    at: Date.parse('2026-11-01T10:00:00Z'),
    events: [
      {
        uid: 'a@stafett',
        from: instantAt('2026-10-24', '22:00'),
        to: instantAt('2026-10-25', '06:00'),
        summary:
          'Beroendemottagningen, jour hemma; nås på telefon, \u{1F4DE} och så en lång rad till som måste vikas',
      },
    ],
  };
  it('is read back as it was meant, folded and escaped', () => {
    const text = writeCalendar(feed);
    const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const [found] = readCalendar(text)!.events;
    expect(found?.summary).toBe(feed.events[0]!.summary);
    expect(occurrences(found!.rule, year)).toEqual([{ from: feed.events[0]!.from, to: feed.events[0]!.to }]);
  });
});
