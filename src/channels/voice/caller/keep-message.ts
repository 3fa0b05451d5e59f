import { Injectable } from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { append, PERSON } from '../../../contacts/log.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { FETCH_SOUND } from '../messages/fetch-sound.js';
import type { Recording } from '../../vonage/voice-webhook.js';
import { CallBacks, type MessageDue } from '../call-back/call-backs.js';
import { findLeg } from '../legs/legs.js';

/** Somebody has spoken in their own words: kept with the contact, whose responsible worker gets back to them. */
@Injectable()
export class KeepMessage {
  constructor(
    private readonly db: Database,
    private readonly callBacks: CallBacks,
    private readonly jobs: Jobs,
  ) {}

  async run({ legId, tick }: MessageDue, { recordingId, url, seconds }: Recording): Promise<void> {
    const leg = await findLeg(this.db, { id: legId });
    if (!leg) return;
    await this.db.transaction(async (tx) => {
      await hold(tx, leg.contactId);
      const [kept] = await tx.rows(
        `insert into voice_message (recording_id, contact_id, url, seconds, leg_id, tick) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning recording_id`,
        [recordingId, leg.contactId, url, seconds, leg.id, tick],
      );
      if (!kept) return;
      await this.callBacks.ensure(tx, leg.contactId, 'nobody');
      await this.jobs.put(tx, FETCH_SOUND, { recordingId });
      const detail = seconds === null ? {} : { detail: String(Math.round(seconds)) };
      await append(tx, leg.contactId, [
        { actor: PERSON, body: { kind: 'call', what: 'message', ...detail } },
      ]);
    });
  }
}
