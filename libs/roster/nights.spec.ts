import fc from 'fast-check';
import { addDays, DAY_MS, dayAt, gapsIn, instantAt, resolve, wallDate } from './index.js';
import { plan, roundTheClock, series, weekly } from './roster-examples.js';

describe('the nights when the clock turns', () => {
  const nights = [2021, 2024, 2026, 2027, 2030, 2035].flatMap((year) => {
    const last = (month: number) => {
      const end = `${year}-${month < 10 ? '0' : ''}${month}-31`;
      return addDays(end, -(new Date(wallDate(end)).getUTCDay() % 7));
    };
    return [last(3), last(10)];
  });
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 });
  const clock = (quarter: number) =>
    `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

  it('shifts that follow each other on the wall follow each other in truth: no gap, no overlap, every hour once', () => {
    fc.assert(
      fc.property(cuts, fc.constantFrom(...nights), (quarters, night) => {
        const turns = [...quarters].sort((a, b) => a - b);
        const rota = turns.map((from, i) => {
          const ends = clock(turns[(i + 1) % turns.length]!);
          return series(
            `s${i}`,
            `w${i}`,
            weekly({ starts: clock(from), ends, days: i === turns.length - 1 ? 1 : 0 }),
          );
        });
        const within = { from: dayAt(addDays(night, -1)), to: dayAt(addDays(night, 2)) };
        const stretches = resolve(plan(rota), within);
        expect(gapsIn(roundTheClock, stretches, within)).toEqual([]);
        for (let i = 1; i < stretches.length; i += 1) expect(stretches[i]!.from).toBe(stretches[i - 1]!.to);
        const hours = (dayAt(addDays(night, 1)) - dayAt(night)) / 3_600_000;
        expect(hours).toBe(night.includes('-03-') ? 23 : 25);
      }),
      { numRuns: 300 },
    );
  });
  it('a night shift is seven hours in March and nine in October', () => {
    const rota = plan([series('n', 'anna', weekly({ starts: '22:00', ends: '06:00' }))]);
    for (const [date, hours] of [
      ['2026-03-28', 7],
      ['2026-10-24', 9],
      ['2026-10-31', 8],
    ] as const) {
      const night = resolve(rota, { from: instantAt(date, '23:00'), to: instantAt(date, '23:30') });
      expect(night.map(({ from, to }) => (to - from) / 3_600_000)).toEqual([hours]);
    }
  });
  it('overrides and absences over any instants leave nobody twice and nothing outside its shift', () => {
    const bit = fc.record({
      who: fc.constantFrom('anna', 'bo', 'cleo', null),
      from: fc.nat(200),
      long: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 8 }),
        fc.array(bit, { maxLength: 4 }),
        fc.constantFrom(...nights),
        (over, away, night) => {
          const start = dayAt(addDays(night, -1));
          const span = ({ from, long }: { from: number; long: number }) => ({
            from: start + from * 900_000,
            to: start + (from + long) * 900_000,
          });
          const the = plan(
            ['a', 'b'].map((id, i) =>
              series(id, ['anna', 'bo'][i]!, weekly({ starts: '21:00', ends: '09:00' })),
            ),
            {
              overrides: over.map((one, seq) => ({
                id: `${seq}`,
                seq,
                seriesId: seq % 2 ? 'a' : 'b',
                workerId: one.who,
                ...span(one),
              })),
              absences: away.flatMap((one) => (one.who ? [{ workerId: one.who, ...span(one) }] : [])),
            },
          );
          const found = resolve(the, { from: start, to: start + 3 * DAY_MS });
          for (const one of found) {
            const others = found.filter((other) => other !== one && other.workerId === one.workerId);
            expect(others.some(({ from, to }) => from < one.to && to > one.from)).toBe(false);
            expect(
              the.absences.some(
                ({ workerId, from, to }) => workerId === one.workerId && from < one.to && to > one.from,
              ),
            ).toBe(false);
            expect(one.from).toBeGreaterThanOrEqual(one.begins);
            expect(one.to).toBeGreaterThan(one.from);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
