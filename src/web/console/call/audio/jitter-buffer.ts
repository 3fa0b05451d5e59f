import { CALL_RATE } from './pcm.js';

const ms = (count: number): number => (count * CALL_RATE) / 1000;
/** What lies ready before it is played: at least so much, more after each gap, less again when all goes well. */
const LEAST = ms(40);
const FIRST = ms(60);
const MOST = ms(200);
const STEP = ms(20);
const CALM = ms(10_000);
/** More than this beyond what is wanted is lateness: the oldest goes. */
const SPARE = ms(120);

/**
 * Sound comes in fits and starts, and is wanted evenly. What is kept is bounded: a caller must never be heard half a second late
 * because the network once stood still.
 */
export class JitterBuffer {
  private frames: Float32Array[] = [];
  private read = 0;
  private depth = 0;
  private wanted = FIRST;
  private isFilling = true;
  private calm = 0;
  private least = 0;
  private looked = 0;
  /** Samples that were too late to be heard, and times when there was nothing to play. */
  lost = 0;
  gaps = 0;

  /** Samples that lie ready. */
  get ready(): number {
    return this.depth;
  }

  push(frame: Float32Array): void {
    this.frames.push(frame);
    this.depth += frame.length;
    if (this.depth > this.wanted + SPARE) this.drop(this.depth - this.wanted);
  }

  /** Always as many as asked for: silence where there is nothing. */
  pull(count: number): Float32Array {
    const out = new Float32Array(count);
    if (this.isFilling && this.depth < this.wanted) return out;
    this.isFilling = false;
    const had = this.take(out);
    this.calm += count;
    if (had < count) this.runDry();
    else if (this.calm > CALM) this.relax();
    this.catchUp(count);
    return out;
  }

  private take(out: Float32Array): number {
    let at = 0;
    for (let first = this.frames[0]; first && at < out.length; first = this.frames[0]) {
      const piece = first.subarray(this.read, this.read + out.length - at);
      out.set(piece, at);
      at += piece.length;
      this.forward(piece.length);
    }
    return at;
  }

  private forward(count: number): void {
    this.read += count;
    this.depth -= count;
    if (this.read < (this.frames[0]?.length ?? 0)) return;
    this.frames.shift();
    this.read = 0;
  }

  private drop(count: number): void {
    this.lost += count;
    this.take(new Float32Array(count));
  }

  /** What lay ready for a whole second without being needed is only lateness: a little of it goes. */
  private catchUp(count: number): void {
    this.least = Math.min(this.least, this.depth);
    this.looked += count;
    if (this.looked < CALL_RATE) return;
    if (this.least > this.wanted) this.drop(Math.min(STEP, this.least - this.wanted));
    this.looked = 0;
    this.least = this.depth;
  }

  private runDry(): void {
    this.gaps += 1;
    this.calm = 0;
    this.isFilling = true;
    this.wanted = Math.min(MOST, this.wanted + STEP);
  }

  private relax(): void {
    this.calm = 0;
    this.wanted = Math.max(LEAST, this.wanted - STEP / 2);
  }
}
