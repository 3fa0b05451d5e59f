import fc from 'fast-check';
import { Ahead, FRAME_MS, LateFrames } from './frames.js';

describe('sound that waits', () => {
  it('is never more than is allowed, is in its order, and what was lost is the oldest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.boolean(), { maxLength: 200 }),
        (most, steps) => {
          const late = new LateFrames<number>(most);
          let next = 0;
          let last = -1;
          for (const isSent of steps) {
            if (isSent) late.push(next++);
            else {
              const got = late.shift();
              if (got === undefined) continue;
              expect(got).toBeGreaterThan(last);
              last = got;
            }
            expect(late.size).toBeLessThanOrEqual(most);
          }
          const rest = [...Array(late.size)].map(() => late.shift()!);
          expect(rest).toEqual(rest.map((_, i) => next - rest.length + i));
        },
      ),
    );
  });

  it('counts what was lost', () => {
    const late = new LateFrames<number>(2);
    [1, 2, 3, 4].forEach((frame) => late.push(frame));
    expect([late.lost, late.shift(), late.shift(), late.shift()]).toEqual([2, 3, 4, undefined]);
  });
});

describe('what lies unplayed at the other end', () => {
  it('is bounded in a burst, and there is room again as it is played', () => {
    const ahead = new Ahead(3, 2);
    const sent = (now: number) => {
      if (!ahead.mayTake(now)) return false;
      ahead.take(now);
      return true;
    };
    expect([sent(0), sent(0), sent(0), sent(0)]).toEqual([true, true, true, false]);
    expect(sent(FRAME_MS)).toBe(true);
    expect(sent(FRAME_MS)).toBe(false);
  });

  it('whoever keeps the pace is never held up', () => {
    const ahead = new Ahead(2, 1);
    for (let i = 0; i < 10_000; i += 1) {
      expect(ahead.mayTake(i * FRAME_MS)).toBe(true);
      expect(ahead.isLate(i * FRAME_MS)).toBe(false);
      ahead.take(i * FRAME_MS);
    }
  });

  it('lateness that a burst has left goes again, a frame a second, until it is what is usual', () => {
    const ahead = new Ahead(8, 3);
    for (let i = 0; i < 8; i += 1) ahead.take(0);
    let leftOut = 0;
    for (let i = 1; i < 1000; i += 1) {
      if (ahead.isLate(i * FRAME_MS)) leftOut += 1;
      else ahead.take(i * FRAME_MS);
    }
    expect(leftOut).toBeGreaterThanOrEqual(4);
    expect(leftOut).toBeLessThanOrEqual(6);
  });
});
