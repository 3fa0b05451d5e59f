import { EAR_RATE, FRAME_BYTES, FRAME_MS, softMusic, WAV_HEAD } from '../../../../libs/voice/index.js';

const SECONDS = 20;

let piece: Buffer | null = null;
/** Made when it is first needed, and the same for all. */
function music(): Buffer {
  piece ??= Buffer.from(softMusic(SECONDS, EAR_RATE).buffer, WAV_HEAD);
  return piece;
}

/** Soft music for whoever hears nobody for a while, 20 ms each 20 ms. Started late it does not hurry to catch up. */
export class HoldMusic {
  private timer: NodeJS.Timeout | null = null;
  private at = 0;

  constructor(private readonly send: (frame: Buffer) => void) {}

  get plays(): boolean {
    return this.timer !== null;
  }

  start(): void {
    let next = performance.now();
    const step = (): void => {
      this.send(this.frame());
      next = Math.max(next + FRAME_MS, performance.now());
      this.timer = setTimeout(step, Math.max(0, next - performance.now()));
    };
    if (!this.timer) step();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private frame(): Buffer {
    const all = music();
    const from = this.at;
    this.at = (from + FRAME_BYTES) % (all.length - FRAME_BYTES);
    return all.subarray(from, from + FRAME_BYTES);
  }
}
