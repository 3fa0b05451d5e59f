import { separateAgainstOne, whatIf } from './compare.js';
import { seeded } from './chance.js';
import { mean } from './measures.js';
import { page } from './page/page.js';
import { HOUR_MS, HOURS, MADE_UP, type Town } from './town.js';
import { times, trace } from './trace.js';
import { runWeeks, worldOf } from './weeks.js';

const FRIDAY_NIGHT = { unit: 'psychiatry', count: 1, from: 4 * 24 + 20, until: 5 * 24 + 4 };

describe('weeks of arrivals', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(trace(MADE_UP, 1, seeded(1))).toEqual(trace(MADE_UP, 1, seeded(1)));
    expect(trace(MADE_UP, 1, seeded(1))).not.toEqual(trace(MADE_UP, 1, seeded(2)));
  });

  it('have the shape of the week: evenings more than mornings, and as many as were asked for', () => {
    const calm = { ...MADE_UP, bursts: { ...MADE_UP.bursts, perWeek: 0 } };
    const all = times(calm, 20, seeded(1));
    expect(Math.abs(all.length / 20 / MADE_UP.perWeek - 1)).toBeLessThan(0.03);
    const at = (hour: number) => all.filter((one) => Math.floor(one / HOUR_MS) % 24 === hour).length;
    expect(at(21)).toBeGreaterThan(2.5 * at(5));
    const day = (n: number) => all.filter((one) => Math.floor(one / HOUR_MS / 24) % 7 === n).length;
    expect(day(5)).toBeGreaterThan(1.15 * day(1));
  });

  it('have bursts: hours with far more than their share', () => {
    const flat = { ...MADE_UP, shape: Array.from({ length: HOURS }, () => 1) };
    const perHour = (bursts: number) => {
      const all = times({ ...flat, bursts: { perWeek: bursts, times: 6, minutes: 60 } }, 8, seeded(4));
      const counts = Array.from(
        { length: HOURS * 8 },
        (_, hour) => all.filter((one) => Math.floor(one / HOUR_MS) === hour).length,
      );
      return Math.max(...counts) / mean(counts);
    };
    expect(perHour(2)).toBeGreaterThan(1.5 * perHour(0));
  });

  it('have persons who return', () => {
    const persons = trace(MADE_UP, 4, seeded(1)).map(({ person }) => person);
    const returning = 1 - new Set(persons).size / persons.length;
    expect(Math.abs(returning - MADE_UP.returning)).toBeLessThan(0.03);
  });
});

describe('who fits whom', () => {
  const NEAR = { areas: ['hisingen'], ages: ['under-18'] };
  const always = { count: 1, from: 0, until: HOURS };
  /** Two units for one need, one at work in each round the clock; every contact is the near one's. */
  const beside = (far: { areas: string[]; ages: string[] }) => ({
    ...MADE_UP,
    ...{ perWeek: 300, needs: { social: 1 }, areas: { backa: 1 }, ages: { 'under-18': 1 } },
    units: [
      { name: 'near', takes: [{ needs: ['social'], ...NEAR }], also: [] },
      { name: 'far', takes: [{ needs: ['social'], ...far }], also: [] },
    ],
    shifts: [
      { ...always, unit: 'near', worker: { id: '7', languages: ['fi'] } },
      { ...always, unit: 'far' },
    ],
  });
  const run = (town: Town) => ({ town, weeks: 1, seed: 1, manner: 'one-number' as const });
  const meanWait = (town: Town) => mean(runWeeks(run(town)).outcomes.map(({ wait }) => wait / 60_000));

  it('a mid area lies in its city area; whose place or age is not known fits everyone', () => {
    const [first] = trace(beside(NEAR), 1, seeded(1));
    expect(first).toMatchObject({ area: 'hisingen', midArea: 'backa', age: 'under-18' });
    const [other] = trace({ ...beside(NEAR), areas: { centre: 1 }, ages: { unknown: 1 } }, 1, seeded(1));
    expect(other).toMatchObject({ area: 'centre', midArea: null, age: null });
  });

  it('a worker has the areas and the ages of their unit, and of the roster their own languages', () => {
    const [hand] = worldOf(run(beside(NEAR))).hands;
    expect(hand).toMatchObject({ workerId: '7', languages: ['fi'] });
    expect(hand!.competences).toEqual([{ unitId: 'near', needs: ['social'], ...NEAR }]);
  });

  it('one whose area or age it is not takes less of the queue', () => {
    const shared = meanWait(beside(NEAR));
    expect(meanWait(beside({ ...NEAR, areas: ['centre'] }))).toBeGreaterThan(1.5 * shared);
    expect(meanWait(beside({ ...NEAR, ages: ['21-up'] }))).toBeGreaterThan(1.5 * shared);
  });

  it('two more are two', () => {
    const more = { ...FRIDAY_NIGHT, count: 2 };
    const added = worldOf({ ...run(MADE_UP), more }).hands.slice(-2);
    expect(new Set(added.map(({ workerId }) => workerId)).size).toBe(2);
  });
});

describe('one number against separate lines', () => {
  const { separate, 'one-number': one } = separateAgainstOne(MADE_UP, 6, 1);

  it('the same people, the same contacts: shorter waits, fewer who leave, fewer faces', () => {
    expect(one.all.contacts).toBe(separate.all.contacts);
    expect(one.all.meanWait).toBeLessThan(separate.all.meanWait);
    expect(one.all.abandoned).toBeLessThan(separate.all.abandoned);
    expect(one.all.inTarget).toBeGreaterThan(separate.all.inTarget);
    expect(one.faces.faces).toBeLessThan(separate.faces.faces);
  });

  it('the more urgent, the shorter the wait; on separate lines nobody asks', () => {
    const waits = one.bands.map(({ service }) => service.meanWait);
    expect(waits[0]).toBeLessThan(waits[2]!);
    expect(waits[1]).toBeLessThan(waits[3]!);
    expect(one.longestR4).toBeLessThan(12 * 60);
  });

  it('one more on Friday night helps on Friday night', () => {
    const { meanwhile, week } = whatIf(MADE_UP, FRIDAY_NIGHT, { weeks: 6, seed: 1 });
    expect(meanwhile.with.contacts).toBe(meanwhile.without.contacts);
    expect(meanwhile.with.meanWait).toBeLessThan(meanwhile.without.meanWait);
    expect(week.with.abandoned).toBeLessThanOrEqual(week.without.abandoned);
  });

  it('is shown on one page that fetches nothing, in two languages', () => {
    const html = page({
      checks: [{ name: 'pool', raw: 2.1, measured: 2, off: 0.1, bound: 2.05, verdict: 'holds' }],
      ...{ separate, one, weeks: 6 },
      whatIf: whatIf(MADE_UP, FRIDAY_NIGHT, { weeks: 1, seed: 1 }),
      speed: { waiting: 10_000, onDuty: 500, ms: 20 },
    });
    expect(html).not.toMatch(/https?:|<script|@import|url\(/);
    expect(html).toContain('Ett nummer');
    expect(html).toContain('One number');
    expect(html.match(/<svg/g)?.length).toBeGreaterThan(2);
    expect(html).not.toContain('NaN');
  });
});
