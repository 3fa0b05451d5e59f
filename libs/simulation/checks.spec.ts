import type { AgeGroup, Area } from '../protocol/index.js';
import { ceilingSeconds } from '../routing/index.js';
import { crowded } from './crowded.js';
import { checkAll } from './checks.js';
import { House } from './house.js';
import { simulate } from './hub.js';
import { theoryWorld } from './theory.js';
import { notAbove } from './verdicts.js';

/** The same draw every time: what is judged is the router, not luck. `npm run simulate` judges five times as long. */
const CONTACTS = 30_000;
const SEED = 3;

it('the router keeps every bound of theory', () => {
  const checks = checkAll(CONTACTS, SEED);
  expect(checks.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
  // Nothing is claimed of chance where chance was not reckoned, and the plain mean stands beside what is judged.
  const offs = Object.fromEntries(checks.map(({ name, off }) => [name, off]));
  expect(offs).toMatchObject({ idle: null, ceiling: null, r0: expect.any(Number) });
  expect(checks.find(({ name }) => name === 'chain')).toMatchObject({ raw: expect.any(Number) });
  // What the high bands gain is lost by the low ones, as much as the formula of each says: at least one figure is judged on both sides.
  expect(checks.find(({ name }) => name === 'r3')!.bound).toBeCloseTo(3.40983459, 8);
  expect(checks.find(({ name }) => name === 'r2')!.bound).toBeCloseTo(0.75774102, 8);
}, 120_000);

it('a mean above its bound is no "holds": chance may be the reason, or it is broken', () => {
  const verdictAt = (mean: number) => notAbove('r0', { mean, off: 0.2 }, 1).verdict;
  expect([verdictAt(0.9), verdictAt(1), verdictAt(1.1), verdictAt(1.3)]).toEqual([
    'holds',
    'holds',
    'within-noise',
    'broken',
  ]);
});

it('in the crowd some low band was lifted, and none waited beyond its ceiling', () => {
  const lows = simulate(crowded(1)).outcomes.filter(({ arrival }) => arrival.rank === 4);
  const longest = Math.max(...lows.map(({ wait }) => wait / 1000));
  const ceiling = ceilingSeconds(4)!;
  expect(longest).toBeGreaterThan(ceiling * 0.75);
  expect(longest).toBeLessThanOrEqual(ceiling);
});

it('a worker who is left idle while somebody they take waits is counted', () => {
  const world = theoryWorld({ streams: [], takes: [['social']], mu: 1, contacts: 0, seed: 1 });
  const house = new House(world);
  const arrival = {
    at: 0,
    person: 'p',
    rank: 2,
    area: null,
    midArea: null,
    age: null,
    language: 'sv',
    patience: null,
    talk: 1,
  };
  const guest = house.arrive({ ...arrival, need: 'social' });
  house.arrive({ ...arrival, need: 'housing' });
  expect(house.passedOver()).toBe(0);
  house.begin(world.hands[0]!, 0);
  expect(house.passedOver()).toBe(1);
  house.accept(guest, house.staff.get('w0')!, 0);
  expect(house.passedOver()).toBe(0);
});

it('nobody is idle for somebody in an area, or of an age, that is not theirs', () => {
  const world = theoryWorld({ streams: [], takes: [['social']], mu: 1, contacts: 0, seed: 1 });
  const house = new House(world);
  const [hand] = world.hands;
  const [unit] = hand!.competences;
  house.begin(
    { ...hand!, competences: [{ ...unit!, areas: ['southwest', 'backa'], ages: ['under-18'] }] },
    0,
  );
  const passedOver = (place: { area?: Area; midArea?: string; age?: AgeGroup }): number => {
    const arrival = {
      at: 0,
      person: 'p',
      rank: 2,
      language: 'sv',
      patience: null,
      talk: 1,
      need: 'social' as const,
    };
    const guest = house.arrive({ ...arrival, area: null, midArea: null, age: null, ...place });
    const passed = house.passedOver();
    house.leave(guest.waiting.contactId, 0);
    return passed;
  };
  expect(passedOver({})).toBe(1);
  expect(passedOver({ area: 'southwest', age: 'under-18' })).toBe(1);
  expect(passedOver({ area: 'hisingen', midArea: 'backa' })).toBe(1);
  expect(passedOver({ area: 'hisingen' })).toBe(0);
  expect(passedOver({ area: 'southwest', age: '21-up' })).toBe(0);
});
