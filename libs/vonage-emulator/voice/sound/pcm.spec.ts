import fc from 'fast-check';
import { fromPcm, mix, resample, strengthOf, toPcm } from './pcm.js';
import { soundOf } from './voices.js';

const rate = 16_000;
const tone = (hz: number, amplitude: number): Float32Array =>
  Float32Array.from({ length: rate }, (_, i) => amplitude * Math.sin((2 * Math.PI * hz * i) / rate));

describe('sound', () => {
  it('goes into bytes and comes back, a rounding apart', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true })), (samples) => {
        const back = fromPcm(toPcm(Float32Array.from(samples)));
        expect(back).toHaveLength(samples.length);
        samples.forEach((sample, i) => expect(Math.abs(back[i]! - sample)).toBeLessThan(1 / 32_000));
      }),
    );
  });

  it('a pitch is found as strong as it is, beside others, and not where it is not', () => {
    const both = mix([tone(440, 0.3), tone(1000, 0.1)], rate);
    expect(strengthOf(440, both, rate)).toBeCloseTo(0.3, 2);
    expect(strengthOf(1000, both, rate)).toBeCloseTo(0.1, 2);
    expect(strengthOf(700, both, rate)).toBeLessThan(0.01);
  });

  it('the same pitch at another rate', () => {
    expect(strengthOf(440, resample(tone(440, 0.3), rate, 8000), 8000)).toBeCloseTo(0.3, 1);
  });

  it('somebody who speaks is heard while they do, and not a sample longer', () => {
    const spoken = soundOf({ at: 100, until: 300, text: 'Hej' }, 0, 8000, rate);
    const loud = [...spoken.keys()].filter((i) => spoken[i] !== 0);
    expect(loud.length).toBeGreaterThan(3000);
    expect(loud[0]).toBeGreaterThanOrEqual(1600);
    expect(loud.at(-1)).toBeLessThan(4800);
  });
});
