import { addDays, dayAt, gapsIn, instantAt, resolve, type Hours } from './index.js';
import { plan, roundTheClock, series, weekly } from './roster-examples.js';

const within = { from: dayAt('2026-11-02'), to: dayAt('2026-11-09') };
const rota = (...rules: Parameters<typeof weekly>[0][]) =>
  resolve(plan(rules.map((rule, i) => series(`s${i}`, `w${i}`, weekly(rule)))), within);

describe('gaps', () => {
  it('an empty roster is one long gap', () => {
    expect(gapsIn(roundTheClock, [], within)).toEqual([{ ...within, least: 1, have: 0, onSite: false }]);
  });
  it('a year without gaps has none, with both turns of the clock', () => {
    const year = { from: dayAt('2026-11-02'), to: dayAt('2027-11-02') };
    const rules = [weekly({ starts: '07:00', ends: '19:00' }), weekly({ starts: '19:00', ends: '07:00' })];
    const stretches = resolve(plan(rules.map((rule, i) => series(`s${i}`, `w${i}`, rule))), year);
    expect(gapsIn(roundTheClock, stretches, year)).toEqual([]);
    const [gap, ...rest] = gapsIn(
      roundTheClock,
      stretches.filter(({ from }) => from !== instantAt('2027-03-27', '19:00')),
      year,
    );
    expect(rest).toEqual([]);
    expect((gap!.to - gap!.from) / 3_600_000).toBe(11);
  });
  it('shows where too few are there, and how few', () => {
    const two: Hours[] = [{ on: [1], from: '08:00', to: '12:00', least: 2, onSite: true }];
    expect(
      gapsIn(two, rota({ starts: '08:00', ends: '10:00' }, { starts: '07:00', ends: '12:00' }), within),
    ).toEqual([
      {
        from: instantAt('2026-11-02', '10:00'),
        to: instantAt('2026-11-02', '12:00'),
        least: 2,
        have: 1,
        onSite: true,
      },
    ]);
  });
  it('one at home is not on site', () => {
    const home = rota({ starts: '00:00', ends: '24:00' }).map((one) => ({ ...one, mode: 'home' as const }));
    expect(gapsIn(roundTheClock, home, within)).toEqual([]);
    expect(gapsIn([{ ...roundTheClock[0]!, onSite: true }], home, within)).toHaveLength(1);
  });
  it('red days and their eves have hours of their own, when the unit says so', () => {
    const office = { from: '08:00', to: '16:00', least: 1, onSite: false };
    const weekdays = [1, 2, 3, 4, 5];
    const christmas = { from: dayAt('2026-12-23'), to: dayAt('2026-12-29') };
    const open = (hours: Hours[]) =>
      gapsIn(hours, [], christmas).map(
        ({ from, to }) => `${new Date(from).toISOString().slice(5, 10)} ${(to - from) / 3_600_000}`,
      );
    expect(open([{ on: weekdays, ...office }])).toEqual(['12-23 8', '12-24 8', '12-25 8', '12-28 8']);
    expect(
      open([
        { on: weekdays, ...office },
        { on: ['red'], ...office, to: '08:00' },
      ])[1],
    ).toBe('12-24 72');
    expect(
      open([
        { on: weekdays, ...office },
        { on: ['eve'], ...office, to: '12:00' },
        { on: ['red'], ...office, from: '10:00', to: '11:00' },
      ]),
    ).toEqual(['12-23 4', '12-24 1', '12-25 1', '12-26 1', '12-28 8']);
  });
  it('hours over midnight belong to the day they begin', () => {
    const night: Hours[] = [{ on: [7], from: '22:00', to: '06:00', least: 1, onSite: false }];
    expect(gapsIn(night, [], { from: within.from, to: dayAt(addDays('2026-11-09', 1)) })).toEqual([
      { from: dayAt('2026-11-02'), to: instantAt('2026-11-02', '06:00'), least: 1, have: 0, onSite: false },
      {
        from: instantAt('2026-11-08', '22:00'),
        to: instantAt('2026-11-09', '06:00'),
        least: 1,
        have: 0,
        onSite: false,
      },
    ]);
  });
});
