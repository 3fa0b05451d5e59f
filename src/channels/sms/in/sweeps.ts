import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { JoinParts } from './join-parts.js';

const EVERY_MS = 5000;
/** A signature is fresh for five minutes to either side; after this its id can mean nothing. */
const SEEN_MINUTES = 15;

/** What must happen although nothing comes in: parts that waited long enough, marks that have served. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Sweeps.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly joinParts: JoinParts,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sweep());
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      await this.joinParts.sweep();
      await this.db.rows(
        `delete from webhook_seen where seen_at < clock_timestamp() - make_interval(mins => $1)`,
        [SEEN_MINUTES],
      );
    } catch (failure) {
      this.log.warn({ code: (failure as { code?: string }).code }, 'a sweep was not done, trying again');
    }
  }
}
