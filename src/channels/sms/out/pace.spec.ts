import { Pace } from './pace.js';

/** What Vonage takes in a second. */
const MOST = 30;

describe('the pace of texts', () => {
  it('is never more in a second than Vonage takes, also after a rest, however many wait', async () => {
    const pace = new Pace();
    const began = performance.now();
    const left: number[] = [];
    await Promise.all(
      Array.from({ length: MOST + 10 }, () => pace.turn().then(() => left.push(performance.now()))),
    );
    expect(left.filter((at) => at < began + 1000).length).toBeLessThanOrEqual(MOST);
  });

  it('rests for as long as Vonage asks for', async () => {
    const pace = new Pace();
    const began = performance.now();
    pace.rest(0.2);
    await pace.turn();
    // a timer may be a moment early
    expect(performance.now() - began).toBeGreaterThan(195);
  });
});
