import { Injectable } from '@nestjs/common';
import type { Parcel } from '../../../conversation/outbox.js';
import { Database } from '../../../platform/database/database.js';
import { isUnsafe } from '../../unsafe-numbers.js';
import type { Sent } from '../../vonage/sending-outcome.js';
import { VonageClient } from '../../vonage/vonage-client.js';
import { asText } from './as-text.js';

/** One text to a person, unless nothing may go to that number: looked at in the very moment of sending. */
@Injectable()
export class SendParcel {
  constructor(
    private readonly db: Database,
    private readonly vonage: VonageClient,
  ) {}

  async run({ id, to, body, language, holder }: Parcel): Promise<Sent> {
    const text = asText(body, language, holder);
    if (!text) return { kind: 'refused', title: 'nothing-to-send' };
    // whoever else holds that telephone may write to us from it: that does not make it safe to answer
    if (await isUnsafe(this.db, to)) return { kind: 'refused', title: 'number-unsafe' };
    return this.vonage.sendText({ ref: id, to, text });
  }
}
