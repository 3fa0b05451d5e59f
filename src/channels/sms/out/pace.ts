import { setTimeout as pause } from 'node:timers/promises';

/**
 * Vonage takes 30 texts a second and key, and turns the rest away instead of letting them wait: in any second these two together are
 * no more.
 */
const PER_SECOND = 25;
const AT_ONCE = 5;
const STEP_MS = 1000 / PER_SECOND;

/** Texts leave one after the other at the provider's pace; a few may go together. */
export class Pace {
  private due = 0;

  /** Resolves when it is the caller's turn. */
  async turn(): Promise<void> {
    const now = performance.now();
    this.due = Math.max(this.due, now) + STEP_MS;
    const wait = this.due - now - AT_ONCE * STEP_MS;
    if (wait > 0) await pause(wait);
  }

  /** The provider said it is too much, for whatever else uses the same key. */
  rest(seconds: number): void {
    this.due = Math.max(this.due, performance.now() + (AT_ONCE + 1) * STEP_MS + seconds * 1000);
  }
}
