type Look = () => Promise<number | null>;
type Failed = (failure: Error & { code?: string }) => void;

/**
 * Looks at what is to be done whenever it is woken: once more when it was woken meanwhile, and never twice at once. What happens in
 * the same turn of the process shares one look.
 */
export class Loop {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param look answers in how many ms it looks again by itself; null: when it is woken. What it throws ends this look only.
   * @param sweepMs it looks again by itself after so long at the latest
   */
  constructor(
    private readonly look: Look,
    private readonly failed: Failed,
    private readonly sweepMs = Infinity,
  ) {}

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.drain();
  }

  /** For good; the look that is under way is waited for. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Until nothing is under way. */
  async rests(): Promise<void> {
    while (this.running) await this.running;
  }

  private async drain(): Promise<void> {
    await new Promise((turn) => setImmediate(turn));
    let waitMs: number | null = null;
    while (this.again && !this.stopped) {
      this.again = false;
      waitMs = await this.look().catch((failure: Error) => {
        this.failed(failure);
        return null;
      });
    }
    this.running = null;
    const soonMs = Math.min(waitMs ?? Infinity, this.sweepMs);
    clearTimeout(this.timer);
    if (soonMs < Infinity && !this.stopped) this.timer = setTimeout(() => this.wake(), soonMs);
  }
}
