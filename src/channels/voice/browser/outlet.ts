import type { WebSocket } from 'ws';
import { Ahead, FRAME_BYTES, LateFrames } from '../../../../libs/voice/index.js';

/** What is kept of sound that cannot go on: 300 ms; toward who plays at a pace of their own only what comes while one frame is played. */
const MOST_LATE = 15;
const MOST_LATE_PACED = 2;
/** What may lie in a socket that does not drain: 200 ms. */
const MOST_UNSENT = 10 * FRAME_BYTES;
const AGAIN_MS = 10;

/**
 * Sound out of the hub, one way of one call. What comes goes on in the same breath; whoever is slow loses what is oldest. Nothing
 * here ever grows, and nothing is kept.
 */
export class Outlet {
  private readonly late: LateFrames<Buffer>;
  private skipped = 0;
  private timer: NodeJS.Timeout | null = null;

  /** @param ahead the pace at which the other end plays; none for who plays at their own */
  constructor(
    private readonly socket: WebSocket,
    private readonly ahead: Ahead | null,
  ) {
    this.late = new LateFrames(ahead ? MOST_LATE_PACED : MOST_LATE);
  }

  get lost(): number {
    return this.late.lost + this.skipped;
  }

  send(frame: Buffer): void {
    if (this.ahead?.isLate(performance.now())) this.skipped += 1;
    else this.late.push(frame);
    if (!this.timer) this.flush();
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.late.clear();
  }

  private flush(): void {
    this.timer = null;
    while (this.late.size > 0 && this.mayGo()) {
      this.ahead?.take(performance.now());
      this.socket.send(this.late.shift() as Buffer, { binary: true });
    }
    if (this.late.size === 0 || this.socket.readyState !== this.socket.OPEN) return;
    this.timer = setTimeout(() => this.flush(), AGAIN_MS);
  }

  private mayGo(): boolean {
    if (this.socket.readyState !== this.socket.OPEN || this.socket.bufferedAmount >= MOST_UNSENT)
      return false;
    return this.ahead?.mayTake(performance.now()) ?? true;
  }
}
