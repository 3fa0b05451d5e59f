import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { headOf } from './verify.js';

const EVERY_MS = 1000;
const MOST_AT_ONCE = 500;
const HEAD_TO_LOG_MS = 3_600_000;

/** Chains what was written since last time. Any hub may do it, one does; what a dead hub left, the next one seals. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Sealer.name);
  private timers: NodeJS.Timeout[] = [];
  private last: Promise<void> = Promise.resolve();
  private queued = 0;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timers = [
      setInterval(() => void (this.queued === 0 && this.seal()), EVERY_MS).unref(),
      setInterval(() => void this.tellHead(), HEAD_TO_LOG_MS).unref(),
    ];
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.last;
  }

  /** Safe to run at any time. What was written before the call is sealed when it is done, or another hub is at it. */
  seal(): Promise<void> {
    this.queued += 1;
    this.last = this.last
      .then(() => this.sealAll())
      .catch((failure: { code?: string }) =>
        this.log.warn({ code: failure.code }, 'not sealed, trying again'),
      )
      .finally(() => (this.queued -= 1));
    return this.last;
  }

  private async sealAll(): Promise<void> {
    for (let sealed = MOST_AT_ONCE; sealed === MOST_AT_ONCE;) {
      const [row] = await this.database.rows<{ sealed: number }>('select audit_seal_waiting($1) as sealed', [
        MOST_AT_ONCE,
      ]);
      sealed = row?.sealed ?? 0;
    }
  }

  /** Who owns the database could rewrite a whole chain, or cut its end; not the copy of its head in the logs. */
  private async tellHead(): Promise<void> {
    const head = await headOf(this.database).catch(() => null);
    if (head) this.log.log(head, 'head of the audit');
  }
}
