/** Sound between a call and a browser: 20 ms of it at a time, 16 bits, mono. */
export const FRAME_MS = 20;
export const EAR_RATE = 16_000;
export const FRAME_SAMPLES = (EAR_RATE * FRAME_MS) / 1000;
export const FRAME_BYTES = FRAME_SAMPLES * 2;

/** Sound that waits to be sent: never more than so much, and who is late loses the oldest. An old word is worth less than a new one. */
export class LateFrames<T> {
  private readonly waiting: T[] = [];
  /** How many were never sent. */
  lost = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.waiting.length;
  }

  push(frame: T): void {
    this.waiting.push(frame);
    if (this.waiting.length <= this.most) return;
    this.waiting.shift();
    this.lost += 1;
  }

  shift(): T | undefined {
    return this.waiting.shift();
  }

  clear(): void {
    this.waiting.length = 0;
  }
}

/** So long lateness is looked for before something is left out. */
const LOOK_MS = 1000;

/**
 * How much lies unplayed at who was sent it, as far as can be known from here: it plays one frame each 20 ms. Vonage keeps a minute
 * of sound; whoever stalls and then sends it all would be heard that much late until the end of the call.
 */
export class Ahead {
  private frames = 0;
  private at = 0;
  private least = 0;
  private since = 0;

  /** @param most frames that may lie there in a burst, @param usual what is no lateness yet */
  constructor(
    private readonly most: number,
    private readonly usual: number,
  ) {}

  /**
   * Whether one frame should be left out: a whole second long there was never less than is usual, so what is said is late, and would
   * stay so, since it is played as fast as it comes. One frame a second is hardly heard, and lateness goes as it came.
   */
  isLate(now: number): boolean {
    this.play(now);
    if (now - this.since < LOOK_MS) return false;
    const isLate = this.least >= this.usual;
    this.since = now;
    this.least = this.frames;
    return isLate;
  }

  /** @param now ms of a clock that only goes forward */
  mayTake(now: number): boolean {
    this.play(now);
    return this.frames < this.most;
  }

  take(now: number): void {
    this.play(now);
    this.frames += 1;
  }

  private play(now: number): void {
    this.frames = Math.max(0, this.frames - (now - this.at) / FRAME_MS);
    this.at = now;
    this.least = Math.min(this.least, this.frames);
  }
}
