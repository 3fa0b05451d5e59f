import { Resampler } from './resampler.js';

const tone = (hz: number, rate: number, seconds: number): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rate));

/** The amplitude of one pitch. */
function strengthOf(hz: number, samples: Float32Array, rate: number): number {
  let [re, im] = [0, 0];
  samples.forEach((sample, i) => {
    re += sample * Math.cos((2 * Math.PI * hz * i) / rate);
    im += sample * Math.sin((2 * Math.PI * hz * i) / rate);
  });
  return (2 * Math.hypot(re, im)) / samples.length;
}

function inPieces(resampler: Resampler, sound: Float32Array, size: number): Float32Array {
  const out: Float32Array[] = [];
  for (let i = 0; i < sound.length; i += size) out.push(resampler.process(sound.subarray(i, i + size)));
  return Float32Array.from(out.flatMap((piece) => [...piece]));
}

describe('sound at another rate', () => {
  it.each([
    [48_000, 16_000],
    [44_100, 16_000],
    [16_000, 48_000],
    [16_000, 44_100],
    [16_000, 16_000],
  ])('%d to %d: as long, as loud, the same pitch and no other', (from, to) => {
    const out = inPieces(new Resampler(from, to), tone(1000, from, 1), 128);
    expect(Math.abs(out.length - to)).toBeLessThan(to / 100);
    const steady = out.subarray(to / 10, to / 10 + Math.floor(to / 2));
    expect(strengthOf(1000, steady, to)).toBeCloseTo(0.5, 2);
    for (const other of [500, 1500, 3000, 6000]) expect(strengthOf(other, steady, to)).toBeLessThan(0.005);
  });

  it('what the lower rate cannot hold is left out, and does not come back as another pitch', () => {
    const out = inPieces(new Resampler(48_000, 16_000), tone(10_000, 48_000, 1), 128);
    expect(strengthOf(6000, out.subarray(1600, 9600), 16_000)).toBeLessThan(0.005);
  });

  it('comes to the same in whatever pieces it comes', () => {
    const sound = tone(700, 44_100, 0.3);
    const whole = new Resampler(44_100, 16_000).process(sound);
    for (const size of [1, 127, 1000]) {
      const pieces = inPieces(new Resampler(44_100, 16_000), sound, size);
      expect(Math.abs(pieces.length - whole.length)).toBeLessThanOrEqual(1);
      const apart = pieces.map((sample, i) => Math.abs(sample - (whole[i] ?? sample)));
      expect(Math.max(...apart)).toBeLessThan(0.0001);
    }
  });
});
