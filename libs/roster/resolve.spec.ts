import { addDays, dayAt, instantAt, onDutyAt, resolve, type Plan } from './index.js';
import { at, plan, series, weekly } from './roster-examples.js';

const day = (date: string) => ({ from: dayAt(date), to: dayAt(addDays(date, 1)) });
const show = (the: Plan, date: string) =>
  resolve(the, day(date)).map(
    ({ workerId, from, to }) =>
      `${workerId} ${new Date(from).toISOString().slice(11, 16)}-${new Date(to).toISOString().slice(11, 16)}`,
  );
const days = series('day', 'anna', weekly({ starts: '08:00', ends: '16:00' }));
const during = (from: string, to: string) => ({
  from: at(`2026-07-01T${from}Z`),
  to: at(`2026-07-01T${to}Z`),
});
const override = (seq: number, workerId: string | null, from: string, to: string) => ({
  ...{ id: `o${seq}`, seq, seriesId: 'day', workerId },
  ...during(from, to),
});

describe('who is on duty', () => {
  it('the one whose shift it is, from its first instant to before its last', () => {
    const stretches = resolve(plan([days]), day('2026-07-01'));
    expect(onDutyAt(stretches, at('2026-07-01T05:59:59Z'))).toEqual([]);
    expect(onDutyAt(stretches, at('2026-07-01T06:00:00Z'))).toMatchObject([
      { workerId: 'anna', insteadOf: null },
    ]);
    expect(onDutyAt(stretches, at('2026-07-01T14:00:00Z'))).toEqual([]);
  });
  it('an override takes the place at once, and what lies around it stays', () => {
    const overrides = [override(1, 'bo', '08:00', '10:00')];
    expect(show(plan([days], { overrides }), '2026-07-01')).toEqual([
      'anna 06:00-08:00',
      'bo 08:00-10:00',
      'anna 10:00-14:00',
    ]);
  });
  it('an override of an override counts; taken away, the one beneath shows again', () => {
    const [first, second] = [override(1, 'bo', '08:00', '12:00'), override(2, 'cleo', '10:00', '14:00')];
    expect(show(plan([days], { overrides: [second, first] }), '2026-07-01')).toEqual([
      'anna 06:00-08:00',
      'bo 08:00-10:00',
      'cleo 10:00-14:00',
    ]);
    expect(show(plan([days], { overrides: [first] }), '2026-07-01')[1]).toBe('bo 08:00-12:00');
    expect(show(plan([days], { overrides: [second] }), '2026-07-01')[1]).toBe('cleo 10:00-14:00');
  });
  it('the place may be left empty, and says whose it is when another fills it', () => {
    const [one] = resolve(
      plan([days], { overrides: [override(1, 'bo', '00:00', '23:00')] }),
      day('2026-07-01'),
    );
    expect(one).toMatchObject({ workerId: 'bo', insteadOf: 'anna', begins: at('2026-07-01T06:00:00Z') });
    expect(show(plan([days], { overrides: [override(1, null, '00:00', '23:00')] }), '2026-07-01')).toEqual(
      [],
    );
  });
  it('whoever is absent is not on duty, by series, override or by hand', () => {
    const away = (workerId: string) => [{ workerId, ...during('07:00', '09:00') }];
    expect(show(plan([days], { absences: away('anna') }), '2026-07-01')).toEqual([
      'anna 06:00-07:00',
      'anna 09:00-14:00',
    ]);
    const overrides = [override(1, 'bo', '06:00', '14:00')];
    expect(show(plan([days], { overrides, absences: away('bo') }), '2026-07-01')).toEqual([
      'bo 06:00-07:00',
      'bo 09:00-14:00',
    ]);
    const extras = [
      { id: 'x', unitId: 'unit', workerId: 'dina', mode: 'site' as const, ...during('07:00', '08:00') },
    ];
    expect(show(plan([], { extras, absences: away('dina') }), '2026-07-01')).toEqual([]);
  });
  it('nobody is on duty twice for one unit; on site goes before at home', () => {
    const home = {
      ...series('home', 'anna', weekly({ starts: '00:00', ends: '24:00' })),
      mode: 'home' as const,
    };
    const both = resolve(plan([home, days]), day('2026-07-01'));
    const middle = at('2026-07-01T10:00:00Z');
    expect(onDutyAt(both, middle)).toMatchObject([{ mode: 'site' }]);
    expect(onDutyAt(both, at('2026-07-01T05:00:00Z'))).toMatchObject([{ mode: 'home' }]);
  });
});

describe('recurring shifts', () => {
  const dates = (rule: Partial<ReturnType<typeof weekly>>, from: string, to: string) =>
    resolve(plan([series('s', 'anna', weekly({ starts: '08:00', ends: '16:00', ...rule }))]), {
      from: dayAt(from),
      to: dayAt(to),
    }).map(({ from: begin }) => new Date(begin).toISOString().slice(0, 10));
  it('every second week, reckoned from the week they began in', () => {
    const rule = { from: '2026-11-04', weekdays: [1, 3], everyWeeks: 2 };
    expect(dates(rule, '2026-11-01', '2026-12-01')).toEqual([
      '2026-11-04',
      '2026-11-16',
      '2026-11-18',
      '2026-11-30',
    ]);
  });
  it('from a date until a date, both with it', () => {
    const rule = { from: '2026-11-03', until: '2026-11-05' };
    expect(dates(rule, '2026-11-01', '2026-12-01')).toEqual(['2026-11-03', '2026-11-04', '2026-11-05']);
  });
  it('only on red days, or the day before one', () => {
    expect(dates({ on: ['red'] }, '2026-12-20', '2026-12-31')).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(dates({ on: ['eve'] }, '2026-12-20', '2026-12-31')).toEqual(['2026-12-23', '2026-12-30']);
    expect(dates({ on: ['ordinary'], weekdays: [4, 5] }, '2026-04-01', '2026-04-11')).toEqual([
      '2026-04-09',
      '2026-04-10',
    ]);
  });
  it('a weekend of stand-by is one shift', () => {
    const rule = weekly({ starts: '16:00', ends: '07:00', weekdays: [5], days: 3 });
    const [one] = resolve(plan([series('s', 'anna', rule)]), day('2026-11-08'));
    expect([one?.from, one?.to]).toEqual([
      instantAt('2026-11-06', '16:00'),
      instantAt('2026-11-09', '07:00'),
    ]);
  });
});
