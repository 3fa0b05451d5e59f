import fc from 'fast-check';
import { dateAt, instantAt } from '../roster/index.js';
import {
  afterTry,
  BY_KEY,
  CALL_BACK_POLICY,
  inHours,
  mostTries,
  wishedAt,
  wishesNow,
  type CallBackPolicy,
} from './call-back.js';

const YEAR = 365 * 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const anyInstant = fc.integer({ min: start, max: start + 2 * YEAR });
const anyPolicy: fc.Arbitrary<CallBackPolicy> = fc.record({
  again: fc.array(fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant('next-morning' as const)), {
    maxLength: 6,
  }),
  textAfter: fc.integer({ min: 1, max: 4 }),
  from: fc.constantFrom('07:00', '08:00', '10:30'),
  to: fc.constantFrom('17:00', '21:00', '22:00'),
  tonight: fc.constantFrom('18:00', '19:00'),
  tomorrow: fc.constantFrom('08:00', '09:00', '12:00'),
  remindMinutes: fc.constant(10),
});
const anyVain = fc.constantFrom('no-answer', 'busy', 'failed', 'picked-up', 'not-now' as const);
const at = (text: string): number => Date.parse(text);

describe('the wished time', () => {
  it('is now, in an hour, this evening or tomorrow morning, by the clock of Stockholm', () => {
    const noon = at('2026-11-22T12:00:00+01:00');
    const of = (wished: 'now' | 'hour' | 'tonight' | 'tomorrow') =>
      new Date(wishedAt(wished, noon, CALL_BACK_POLICY) ?? 0).toISOString();
    expect(of('now')).toBe('2026-11-22T11:00:00.000Z');
    expect(of('hour')).toBe('2026-11-22T12:00:00.000Z');
    expect(of('tonight')).toBe('2026-11-22T18:00:00.000Z');
    expect(of('tomorrow')).toBe('2026-11-23T08:00:00.000Z');
  });

  it('this evening is not offered when it is late, and never lies behind us', () => {
    expect(wishesNow(at('2026-11-22T18:30:00+01:00'), CALL_BACK_POLICY)).toEqual(['hour', 'tomorrow']);
    fc.assert(
      fc.property(anyInstant, anyPolicy, (now, policy) => {
        for (const wished of BY_KEY) expect(wishedAt(wished, now, policy) ?? Infinity).toBeGreaterThan(now);
      }),
    );
  });
});

describe('tries', () => {
  it('come at different times, each later, only at hours when people are called, and end', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyPolicy,
        fc.array(anyVain, { minLength: 8, maxLength: 8 }),
        (begin, policy, ends) => {
          let now = begin;
          let texts = 0;
          for (const [before, end] of ends.entries()) {
            const next = afterTry(before, end, now, policy);
            if (next.kind === 'over') {
              expect(next.outcome).toBe('not-reached');
              expect(before + 1).toBeGreaterThanOrEqual(mostTries(policy));
              expect(end).not.toBe('not-now');
              break;
            }
            expect(next.at).toBeGreaterThan(now);
            const day = dateAt(next.at);
            expect(next.at).toBeGreaterThanOrEqual(instantAt(day, policy.from));
            expect(next.at).toBeLessThan(instantAt(day, policy.to));
            texts += Number(next.toText);
            now = next.at;
          }
          expect(texts).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('are over once they are reached, or do not want to be called', () => {
    fc.assert(
      fc.property(fc.nat(9), anyInstant, anyPolicy, (before, now, policy) => {
        for (const end of ['reached', 'declined'] as const)
          expect(afterTry(before, end, now, policy)).toEqual({ kind: 'over', outcome: end });
      }),
    );
  });

  it('in vain are told of by text once, and not to somebody who has just said that it does not suit', () => {
    const again = (before: number, end: 'busy' | 'not-now') => afterTry(before, end, start, CALL_BACK_POLICY);
    expect(again(0, 'busy')).toMatchObject({ toText: false });
    expect(again(1, 'busy')).toMatchObject({ toText: true });
    expect(again(1, 'not-now')).toMatchObject({ toText: false });
  });

  it('whoever says another time is promised one, also when it was the last try', () => {
    const last = mostTries(CALL_BACK_POLICY) - 1;
    expect(afterTry(last, 'not-now', start, CALL_BACK_POLICY)).toMatchObject({
      kind: 'again',
      toText: false,
    });
    expect(afterTry(last, 'busy', start, CALL_BACK_POLICY)).toMatchObject({ kind: 'over' });
  });

  it('wait for the morning at night', () => {
    const night = at('2026-11-22T23:40:00+01:00');
    expect(new Date(inHours(night, CALL_BACK_POLICY)).toISOString()).toBe('2026-11-23T07:00:00.000Z');
    expect(inHours(night - 4 * 3_600_000, CALL_BACK_POLICY)).toBe(night - 4 * 3_600_000);
  });
});
