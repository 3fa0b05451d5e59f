import fc from 'fast-check';
import { AT_ONCE, CALLS_PER_SECOND, take, type Bucket } from './index.js';

const full: Bucket = { tokens: AT_ONCE, at: 0 };

describe('new calls', () => {
  it('never begin faster than Vonage takes them, in any second', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (gaps) => {
        let bucket = full;
        let now = 0;
        const begun: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const { bucket: left, taken } = take(bucket, now);
          bucket = left;
          if (taken) begun.push(now);
        }
        for (const start of begun)
          expect(begun.filter((at) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(
            CALLS_PER_SECOND,
          );
      }),
    );
  });

  it('says how long to wait, and is right', () => {
    let bucket = full;
    for (let i = 0; i < AT_ONCE; i += 1) bucket = take(bucket, 0).bucket;
    const late = take(bucket, 0);
    if (late.taken) throw new Error('there was one more');
    expect(take(late.bucket, late.waitMs - 10).taken).toBe(false);
    expect(take(late.bucket, late.waitMs).taken).toBe(true);
  });

  it('are not made more by a clock that goes back', () => {
    const { bucket } = take({ tokens: 1, at: 5000 }, 1000);
    expect(bucket).toEqual({ tokens: 0, at: 5000 });
  });
});
