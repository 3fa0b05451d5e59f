import fc from 'fast-check';
import { explain, NOW_TERMS, score, YOU_TERMS } from './index.js';
import { nowScore } from './terms.js';
import { contact, NOW, scene, worker } from './scene-examples.js';
import { decide } from './decide.js';

const anyContact = fc.record({
  rank: fc.integer({ min: 0, max: 5 }),
  arrivedAt: fc.integer({ min: NOW - 48 * 3600_000, max: NOW }),
  wantsNow: fc.boolean(),
  ownWorker: fc.constantFrom('anna', null),
  language: fc.constantFrom('sv', 'ar'),
});

describe('the one score', () => {
  it('is the sum of what it explains, each term listed once and never negative', () => {
    fc.assert(
      fc.property(anyContact, (some) => {
        const pair = { contact: contact('c', some), worker: worker('anna'), now: NOW };
        const terms = explain(pair);
        expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
        expect(terms.every(({ points }) => points > 0)).toBe(true);
        const sum = terms.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - score(pair))).toBeLessThan(1);
      }),
    );
    const listed = [...NOW_TERMS, ...YOU_TERMS].map(({ term }) => term);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('no wait and no wish carries a contact across a band; only its ceiling does', () => {
    fc.assert(
      fc.property(anyContact, anyContact, (a, b) => {
        const [x, y] = [contact('x', a), contact('y', b)];
        const lifted = (c: typeof x) =>
          explain({ contact: c, worker: worker('w'), now: NOW }).some(({ term }) => term === 'ceiling');
        if (x.rank < y.rank && (x.rank < 2 || !lifted(y)))
          expect(nowScore(x, NOW)).toBeGreaterThan(nowScore(y, NOW));
      }),
    );
  });

  it('is what decides: the worker with the higher score is the one who is asked', () => {
    const workers = fc.array(
      fc.record({
        contacts: fc.integer({ min: 0, max: 3 }),
        idleSince: fc.integer({ min: NOW - 3600_000, max: NOW }),
        languages: fc.constantFrom<string[]>(['sv'], ['sv', 'ar'], ['ar']),
        gender: fc.constantFrom('woman', 'man', null),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyContact, workers, (some, drawn) => {
        const one = contact('c', { ...some, rank: 2, ownWorker: null });
        const all = drawn.map((w, i) => worker(`w${i}`, w));
        const [offer] = decide(scene([one], all)).offers;
        const chosen = all.find(({ workerId }) => workerId === offer?.workerId)!;
        const most = Math.max(...all.map((w) => score({ contact: one, worker: w, now: NOW })));
        expect(score({ contact: one, worker: chosen, now: NOW })).toBeCloseTo(most, 6);
      }),
    );
  });
});
