import fc from 'fast-check';
import {
  addDays,
  DAY_MS,
  dateAt,
  dayAt,
  instantAt,
  instantByRfc5545,
  instantOf,
  isZone,
  offsetAt,
  STOCKHOLM,
  wallOf,
  weekdayOf,
} from './index.js';

const iso = (at: number): string => new Date(at).toISOString();
const reference = new Intl.DateTimeFormat('sv-SE', {
  timeZone: STOCKHOLM,
  dateStyle: 'short',
  timeStyle: 'medium',
});

describe('Stockholm’s wall clock', () => {
  it('is what the time zone database says, at any instant of a century', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });
    fc.assert(
      fc.property(instants, (second) => {
        const shown = iso(wallOf(STOCKHOLM, second * 1000))
          .slice(0, 19)
          .replace('T', ' ');
        expect(shown).toBe(reference.format(second * 1000));
      }),
      { numRuns: 400 },
    );
  });
  it('turns at 01:00 UTC on the last Sundays of March and October', () => {
    expect(offsetAt(STOCKHOLM, Date.parse('2026-03-29T00:59:59Z'))).toBe(3_600_000);
    expect(offsetAt(STOCKHOLM, Date.parse('2026-03-29T01:00:00Z'))).toBe(7_200_000);
    expect(offsetAt(STOCKHOLM, Date.parse('2026-10-25T00:59:59Z'))).toBe(7_200_000);
    expect(offsetAt(STOCKHOLM, Date.parse('2026-10-25T01:00:00Z'))).toBe(3_600_000);
  });
  it('an hour that comes twice means its first coming; one that is skipped, the turn itself', () => {
    expect(iso(instantAt('2026-10-25', '02:30'))).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(instantAt('2026-10-25', '03:00'))).toBe('2026-10-25T02:00:00.000Z');
    expect(iso(instantAt('2026-03-29', '02:30'))).toBe('2026-03-29T01:00:00.000Z');
    const skipped = Date.parse('2026-03-29T02:30:00Z');
    expect(iso(instantByRfc5545(STOCKHOLM, skipped))).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(instantAt('2026-03-29', '03:00'))).toBe('2026-03-29T01:00:00.000Z');
  });
  it('later on the wall is never earlier in truth', () => {
    const quarter = fc.integer({ min: 0, max: 40 * 365 * 24 * 4 });
    fc.assert(
      fc.property(quarter, fc.integer({ min: 1, max: 200 }), (from, more) => {
        const at = (n: number) => instantOf(STOCKHOLM, Date.UTC(2000, 0, 1) + n * 900_000);
        expect(at(from + more)).toBeGreaterThanOrEqual(at(from));
      }),
      { numRuns: 400 },
    );
    for (let n = 0; n < 96; n += 1)
      for (const night of ['2026-03-29', '2026-10-25']) {
        const wall = Date.parse(`${night}T00:00:00Z`) + n * 900_000;
        expect(instantOf(STOCKHOLM, wall + 900_000)).toBeGreaterThanOrEqual(instantOf(STOCKHOLM, wall));
      }
  });
  it('there and back again is the same, except in the hours that are skipped or come twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 * 365 * 24 * 4 }), (quarter) => {
        const at = Date.UTC(2000, 0, 1) + quarter * 900_000;
        const back = instantOf(STOCKHOLM, wallOf(STOCKHOLM, at));
        expect(back === at || at - back === 3_600_000).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
  it('days have 24 hours but two in the year', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028]) {
      const odd: number[] = [];
      for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = addDays(date, 1)) {
        const hours = (dayAt(addDays(date, 1)) - dayAt(date)) / 3_600_000;
        if (hours !== 24) odd.push(hours);
      }
      expect(odd).toEqual([23, 25]);
    }
  });
  it('knows dates, weekdays and zones', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(dateAt(Date.parse('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect([isZone('Europe/Stockholm'), isZone('Mars/Olympus')]).toEqual([true, false]);
    expect(instantOf('UTC', DAY_MS)).toBe(DAY_MS);
    expect(iso(instantOf('America/New_York', Date.parse('2026-07-01T10:00:00Z')))).toBe(
      '2026-07-01T14:00:00.000Z',
    );
  });
});
