interface Timer {
  due: number;
  run: () => void;
}

/** Running faster than the wall, a pause between two turns of the process counts for so much at most. */
const PAUSE_MS = 40;
const BEAT_MS = 20;

/**
 * The emulator's time. It runs `scale` times faster than the wall (0: it stands still) and can be moved forward by hand,
 * so that a day of retries is tried in milliseconds. What a webhook states as its moment is the wall's time, because the hub
 * judges freshness by its own clock; but for keys, whose moments it holds against each other.
 */
export class Clock {
  private readonly begunAt = Date.now();
  private lastBeatAt = this.begunAt;
  private lived = 0;
  private beat: NodeJS.Timeout | undefined;
  private startedAt = 0;
  /** Since when it stands, while it is held. */
  private stoodAt: number | undefined;
  private skipped = 0;
  private timers: Timer[] = [];
  private alarm: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly held = new Set<Promise<unknown>>();

  constructor(readonly scale: number) {
    if (scale > 1) this.beat = setInterval(() => this.live(), BEAT_MS).unref();
  }

  /** Milliseconds since the start, in emulated time. Running fast it passes no timer that has not rung. */
  now(): number {
    const first = this.timers[0];
    return this.scale > 1 && first ? Math.min(this.unhindered(), first.due) : this.unhindered();
  }

  private unhindered(): number {
    return ((this.stoodAt ?? this.alive()) - this.startedAt) * this.scale + this.skipped;
  }

  /**
   * Milliseconds in which this process could act. Running fast, a second in which it was kept from its work would be the
   * fifteen in which a person presses a key: nobody could, so it does not count.
   */
  private alive(): number {
    const since = Date.now() - this.lastBeatAt;
    return this.lived + (this.scale > 1 ? Math.min(since, PAUSE_MS) : since);
  }

  private live(): void {
    this.lived = this.alive();
    this.lastBeatAt = Date.now();
  }

  wall(): Date {
    return new Date();
  }

  /** The wall's time, had it gone on as this clock has. */
  moment(): Date {
    return new Date(this.begunAt + this.now());
  }

  wait(ms: number): Promise<void> {
    return new Promise((run) => this.after(ms, run));
  }

  /** Answers with what takes the timer back. */
  after(ms: number, run: () => void): () => void {
    if (this.stopped) return () => undefined;
    const timer = { due: this.now() + ms, run };
    this.timers.push(timer);
    this.timers.sort((a, b) => a.due - b.due);
    this.setAlarm();
    return () => void (this.timers = this.timers.filter((t) => t !== timer));
  }

  /**
   * While this is under way, time that runs faster than the wall or is moved by hand stands still: a machine that is slow
   * keeps nobody waiting. At the wall's own pace it goes on.
   */
  hold<T>(work: Promise<T>): Promise<T> {
    this.held.add(work);
    if (this.scale > 1) this.stoodAt ??= this.alive();
    const release = (): void => {
      this.held.delete(work);
      if (this.held.size === 0) this.goOn();
    };
    work.then(release, release);
    return work;
  }

  /** Moves time forward; what falls due on the way runs in its order, each at its own moment. */
  async advance(ms: number): Promise<void> {
    const goal = this.now() + ms;
    await this.settled();
    for (let next = this.timers[0]; next && next.due <= goal; next = this.timers[0]) {
      this.skipped += Math.max(0, next.due - this.now());
      this.timers.shift();
      next.run();
      await this.settled();
    }
    this.skipped += Math.max(0, goal - this.now());
    this.setAlarm();
  }

  /** What time it is, how many timers wait, and how long until the first of them. */
  pending(): { now: number; timers: number; nextInMs: number | null } {
    const first = this.timers[0];
    return {
      now: this.now(),
      timers: this.timers.length,
      nextInMs: first ? Math.max(0, first.due - this.now()) : null,
    };
  }

  clear(): void {
    this.timers = [];
    clearTimeout(this.alarm);
  }

  /** For good: nothing is timed any more. */
  stop(): void {
    this.stopped = true;
    clearInterval(this.beat);
    this.clear();
  }

  private goOn(): void {
    if (this.stoodAt === undefined) return;
    this.startedAt += this.alive() - this.stoodAt;
    this.stoodAt = undefined;
    this.setAlarm();
  }

  private async settled(): Promise<void> {
    do {
      await Promise.allSettled(this.held);
      await new Promise((turn) => setImmediate(turn));
    } while (this.held.size > 0);
  }

  private setAlarm(): void {
    clearTimeout(this.alarm);
    const first = this.timers[0];
    if (!first || this.scale === 0 || this.stoodAt !== undefined) return;
    // a Node timer set further away than 2^31 ms fires at once
    const ms = Math.min((first.due - this.now()) / this.scale, 2 ** 31 - 1);
    this.alarm = setTimeout(() => this.ring(), Math.max(0, ms));
  }

  /** One at a time, so that what follows from the first is there before the second. */
  private ring(): void {
    const first = this.timers[0];
    if (!first || first.due > this.now() || this.stoodAt !== undefined) return this.setAlarm();
    if (this.scale > 1) this.standAt(first.due);
    this.timers.shift();
    first.run();
    setImmediate(() => {
      if (this.held.size === 0) this.goOn();
      this.ring();
    });
  }

  /** Rung late by a slow machine is not later by a clock that runs fast; nor does what is done then take time. */
  private standAt(due: number): void {
    this.stoodAt = this.alive();
    this.skipped -= Math.max(0, this.unhindered() - due);
  }
}
