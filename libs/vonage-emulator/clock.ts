interface Timer {
  due: number;
  run: () => void;
}

/**
 * The emulator's time. It runs `scale` times faster than the wall (0: it stands still) and can be moved forward by hand,
 * so that a day of retries is tried in milliseconds. What a webhook states as its moment is always the wall's time,
 * because the hub judges freshness by its own clock.
 */
export class Clock {
  private readonly startedAt = Date.now();
  private skipped = 0;
  private timers: Timer[] = [];
  private alarm: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(readonly scale: number) {}

  /** Milliseconds since the start, in emulated time. */
  now(): number {
    return (Date.now() - this.startedAt) * this.scale + this.skipped;
  }

  wall(): Date {
    return new Date();
  }

  wait(ms: number): Promise<void> {
    return new Promise((run) => this.after(ms, run));
  }

  after(ms: number, run: () => void): void {
    if (this.stopped) return;
    this.timers.push({ due: this.now() + ms, run });
    this.timers.sort((a, b) => a.due - b.due);
    this.setAlarm();
  }

  /** Moves time forward; what falls due on the way runs in its order, each at its own moment. */
  async advance(ms: number): Promise<void> {
    const goal = this.now() + ms;
    for (let next = this.timers[0]; next && next.due <= goal; next = this.timers[0]) {
      this.skipped += Math.max(0, next.due - this.now());
      this.timers.shift();
      next.run();
      await new Promise((r) => setImmediate(r));
    }
    this.skipped += Math.max(0, goal - this.now());
    this.setAlarm();
  }

  /** How many timers wait, and how long until the first of them. */
  pending(): { timers: number; nextInMs: number | null } {
    const first = this.timers[0];
    return { timers: this.timers.length, nextInMs: first ? Math.max(0, first.due - this.now()) : null };
  }

  clear(): void {
    this.timers = [];
    clearTimeout(this.alarm);
  }

  /** For good: nothing is timed any more. */
  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private setAlarm(): void {
    clearTimeout(this.alarm);
    const first = this.timers[0];
    if (!first || this.scale === 0) return;
    // a Node timer set further away than 2^31 ms fires at once
    const ms = Math.min((first.due - this.now()) / this.scale, 2 ** 31 - 1);
    this.alarm = setTimeout(() => this.ring(), Math.max(0, ms));
  }

  private ring(): void {
    while (this.timers[0] && this.timers[0].due <= this.now()) this.timers.shift()?.run();
    this.setAlarm();
  }
}
