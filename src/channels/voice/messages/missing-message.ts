import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { CallBacks, MESSAGE_DUE, type MessageDue } from '../call-back/call-backs.js';
import { findLeg } from '../legs/legs.js';

/** Somebody spoke after the tone and was told that it is kept; the word that it was recorded never came. Their owner is told, and calls. */
@Injectable()
export class MissingMessage implements OnModuleInit {
  private readonly log = new Logger(MissingMessage.name);

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly callBacks: CallBacks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(MESSAGE_DUE, (due) => this.run(due as unknown as MessageDue));
  }

  private async run({ legId, tick }: MessageDue): Promise<void> {
    // a leg goes on with another contact when theirs was closed: what is told of it is told there
    const leg = await findLeg(this.db, { id: legId });
    if (!leg) return;
    const { contactId } = leg;
    await this.db.transaction(async (tx) => {
      const { state } = await hold(tx, contactId);
      const [kept] = await tx.rows(`select from voice_message where leg_id = $1 and tick = $2`, [
        legId,
        tick,
      ]);
      if (kept) return;
      this.log.error({ contactId }, 'a message was left and its sound never came');
      await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'message-lost' } }]);
      if (state !== 'closed') await this.callBacks.ensure(tx, contactId, 'nobody');
    });
  }
}
