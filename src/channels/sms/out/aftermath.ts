import { Inject, Injectable } from '@nestjs/common';
import { DELIVER, Outbox, type Parcel } from '../../../conversation/outbox.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import type { Sent } from '../../vonage/sending-outcome.js';

const SLOWEST_SECONDS = 60;
/** Long enough that a night of a silent provider is not a storm, short enough that its return is noticed. */
const backoff = (attempts: number): number => Math.min(SLOWEST_SECONDS, 2 ** Math.min(attempts, 10));

/** What is written down after a try to send, and when the next is due. */
@Injectable()
export class Aftermath {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
  ) {}

  note({ id, attempts }: Parcel, sent: Sent): Promise<unknown> {
    return this.db.transaction((tx) => {
      switch (sent.kind) {
        case 'accepted':
          return this.outbox.settle(tx, id, 'submitted', { providerId: sent.providerId });
        case 'refused':
          return this.outbox.settle(tx, id, 'failed', { detail: sent.title });
        case 'uncertain':
          return this.doubt(tx, id, sent.why);
        case 'throttled':
          return this.later(tx, id, 'throttled', sent.retryAfterSeconds);
        case 'not-sent':
          return this.later(tx, id, sent.why, backoff(attempts));
      }
    });
  }

  /** Nobody knows: the network may still tell, by our id. If it does not, the text goes once more. */
  async doubt(tx: Tx, id: string, why: string): Promise<boolean> {
    const isDoubt = await this.outbox.settle(tx, id, 'uncertain', { detail: why });
    if (isDoubt) await this.lookAgain(tx, id, this.config.HUB_UNCERTAIN_SECONDS);
    return isDoubt;
  }

  lookAgain(tx: Tx, id: string, afterSeconds: number): Promise<void> {
    return this.jobs.put(tx, DELIVER, { deliveryId: id }, afterSeconds);
  }

  private async later(tx: Tx, id: string, why: string, seconds: number): Promise<boolean> {
    const isLater = await this.outbox.settle(tx, id, 'queued', { detail: why });
    if (isLater) await this.lookAgain(tx, id, seconds);
    return isLater;
  }
}
