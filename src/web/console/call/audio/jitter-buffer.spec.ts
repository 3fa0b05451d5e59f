import fc from 'fast-check';
import { JitterBuffer } from './jitter-buffer.js';
import { CALL_RATE, FRAME_SAMPLES } from './pcm.js';

/** 20 ms of one number: seen again when it is played. */
const frame = (value: number): Float32Array => new Float32Array(FRAME_SAMPLES).fill(value);
const played = (buffer: JitterBuffer, frames = 1): number[] =>
  [...Array(frames)].map(() => buffer.pull(FRAME_SAMPLES)[0] ?? 0);
const HALF_A_SECOND = CALL_RATE / 2;

describe('what comes in fits and starts', () => {
  it('waits until a little lies ready, then is played in its order without a gap', () => {
    const buffer = new JitterBuffer();
    buffer.push(frame(1));
    expect(played(buffer)).toEqual([0]);
    [2, 3, 4].forEach((n) => buffer.push(frame(n)));
    expect(played(buffer, 4)).toEqual([1, 2, 3, 4]);
    expect(buffer.gaps).toBe(0);
  });

  it('where nothing has come there is silence, and then a little more is waited for', () => {
    const buffer = new JitterBuffer();
    [1, 2, 3].forEach((n) => buffer.push(frame(n)));
    expect(played(buffer, 4)).toEqual([1, 2, 3, 0]);
    [4, 5, 6].forEach((n) => buffer.push(frame(n)));
    expect(played(buffer)).toEqual([0]);
    buffer.push(frame(7));
    expect(played(buffer, 4)).toEqual([4, 5, 6, 7]);
  });

  it('after a standstill what is oldest is left out: nobody is heard late from then on', () => {
    const buffer = new JitterBuffer();
    for (let n = 1; n <= 100; n += 1) buffer.push(frame(n));
    const [first] = played(buffer);
    expect(first).toBeGreaterThan(90);
    expect(buffer.lost).toBeGreaterThan(0);
  });

  it('lateness that a burst has left goes again while all goes well', () => {
    const buffer = new JitterBuffer();
    for (let n = 1; n <= 9; n += 1) buffer.push(frame(n));
    const late = buffer.ready;
    for (let n = 10; n < 800; n += 1) {
      buffer.pull(FRAME_SAMPLES);
      buffer.push(frame(n));
    }
    expect(late).toBe(9 * FRAME_SAMPLES);
    expect(buffer.ready).toBeLessThanOrEqual(4 * FRAME_SAMPLES);
    expect(buffer.gaps).toBe(0);
  });

  it('never keeps half a second, whatever comes and whenever it is asked; what is played is in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant('push'), fc.integer({ min: 1, max: 900 })), { maxLength: 300 }),
        (steps) => {
          const buffer = new JitterBuffer();
          let next = 1;
          const heard: number[] = [];
          for (const step of steps) {
            if (step === 'push') buffer.push(frame(next++));
            else heard.push(...buffer.pull(step as number).filter((sample) => sample > 0));
            expect(buffer.ready).toBeLessThan(HALF_A_SECOND);
          }
          expect(heard).toEqual([...heard].sort((a, b) => a - b));
        },
      ),
    );
  });
});
