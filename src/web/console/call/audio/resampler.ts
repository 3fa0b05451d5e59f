/** How many waves of the finest pitch that is kept are looked at on either side: more is purer, and later. */
const WAVES = 16;
/** A little below the highest pitch that the lower rate can hold: what is above it would come back as another. */
const KEPT = 0.9;
const STEPS = 512;

function kernelTable(reach: number, cut: number): Float32Array {
  const table = new Float32Array(reach * STEPS + 2);
  for (let i = 0; i < table.length; i += 1) {
    const x = i / STEPS;
    const wave = Math.PI * cut * x;
    const pitch = x === 0 ? 1 : Math.sin(wave) / wave;
    const near = Math.max(0, 1 - x / reach);
    // a window that ends softly
    table[i] = cut * pitch * Math.sin((Math.PI / 2) * near) ** 2;
  }
  return table;
}

/** Sound at one rate as the same sound at another, piece by piece, without a seam between the pieces. */
export class Resampler {
  private readonly step: number;
  private readonly reach: number;
  private readonly kernel: Float32Array;
  private before: Float32Array;
  /** Where the next sample lies, counted in samples from the beginning of `before`. */
  private at: number;

  /** @param from samples a second of what comes, @param to of what goes */
  constructor(from: number, to: number) {
    const cut = Math.min(1, to / from) * KEPT;
    this.step = from / to;
    this.reach = Math.ceil(WAVES / cut);
    this.kernel = kernelTable(this.reach, cut);
    this.before = new Float32Array(this.reach * 2);
    this.at = this.reach;
  }

  process(piece: Float32Array): Float32Array {
    const all = new Float32Array(this.before.length + piece.length);
    all.set(this.before);
    all.set(piece, this.before.length);
    const count = Math.max(0, Math.ceil((all.length - this.reach - this.at) / this.step));
    const out = new Float32Array(count);
    for (let i = 0; i < count; i += 1) out[i] = this.sampleAt(all, this.at + i * this.step);
    this.at += count * this.step;
    const done = Math.max(0, Math.floor(this.at) - this.reach);
    this.before = all.slice(done);
    this.at -= done;
    return out;
  }

  /** Hundreds of thousands of times a second, on a thread that must never be late: plain numbers, and no calls. */
  private sampleAt(all: Float32Array, at: number): number {
    const { kernel, reach } = this;
    const first = Math.max(0, Math.ceil(at - reach));
    const last = Math.min(all.length - 1, Math.floor(at + reach));
    let sum = 0;
    for (let k = first; k <= last; k += 1) {
      const place = (at > k ? at - k : k - at) * STEPS;
      const whole = place | 0;
      const low = kernel[whole] as number;
      const weight = low + ((kernel[whole + 1] as number) - low) * (place - whole);
      sum += (all[k] as number) * weight;
    }
    return sum;
  }
}
