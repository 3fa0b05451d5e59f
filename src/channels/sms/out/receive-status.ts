import { Injectable } from '@nestjs/common';
import { DELIVER, Outbox } from '../../../conversation/outbox.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { Refused } from '../../../platform/refused.js';
import type { StatusReport } from '../../vonage/provider-event.js';
import { saysMore, type Known } from './status-rule.js';

const SEEN = `insert into webhook_seen (jti) values ($1) on conflict do nothing returning jti`;
const FIND = `select state, provider_id as "providerId", attempts from delivery where id = $1 for update`;
const SLOWEST_SECONDS = 60;

/** What became of a text we sent, as the network tells it: in any order, any number of times, however late. */
@Injectable()
export class ReceiveStatus {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
  ) {}

  /** @throws Refused `replayed`; and 503 `try-again` while the text of which it tells is still being handed over */
  run(report: StatusReport | null, jti: string | null): Promise<void> {
    return this.db.transaction(async (tx) => {
      if (jti && !(await tx.rows(SEEN, [jti]))[0])
        throw new Refused('replayed', 'Anropet har redan kommit.', 401);
      if (report?.ref) await this.take(tx, report, report.ref);
    });
  }

  private async take(tx: Tx, report: StatusReport, ref: string): Promise<void> {
    const [known] = await tx.rows<Known & { attempts: number }>(FIND, [ref]);
    if (!known || !saysMore(known, report)) return;
    const { state, detail, providerId } = report;
    if (state !== 'throttled')
      await this.outbox.settle(tx, ref, state, { detail: detail ?? undefined, providerId });
    else await this.sendLater(tx, ref, known);
  }

  /** Turned away for our speed after it was taken: nothing is wrong with the text, it goes again. */
  private async sendLater(
    tx: Tx,
    ref: string,
    { state, attempts }: Known & { attempts: number },
  ): Promise<void> {
    if (state === 'sending') throw new Refused('try-again', 'Texten lämnas just nu.', 503);
    await this.outbox.settle(tx, ref, 'failed', { detail: 'throttled' });
    if (await this.outbox.settle(tx, ref, 'queued', { detail: 'throttled' }))
      await this.jobs.put(tx, DELIVER, { deliveryId: ref }, Math.min(SLOWEST_SECONDS, 2 ** attempts));
  }
}
