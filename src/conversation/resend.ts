import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { Outbox } from './outbox.js';

/** Sends a text once more that did not arrive, on the responsible worker's word. */
@Injectable()
export class Resend {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refused `not-possible` when it is on its way, has arrived, or is another worker's */
  async run(wanted: { contactId: string; seq: number; workerId: string }): Promise<void> {
    const sent = await this.db.transaction((tx) => this.outbox.again(tx, wanted));
    if (!sent) throw new Refused('not-possible', 'Meddelandet är redan på väg eller har kommit fram.');
  }
}
