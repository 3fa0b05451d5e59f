import { Injectable, Logger } from '@nestjs/common';
import type { StaffText } from '../../../platform/staff-text.js';
import { VonageClient } from '../../vonage/vonage-client.js';

/** Texts to staff. What was not sent is tried again by its job; what may have been sent is not sent twice. */
@Injectable()
export class TextStaff {
  private readonly log = new Logger(TextStaff.name);

  constructor(private readonly vonage: VonageClient) {}

  /** @throws Error when nothing was sent: the job comes again. */
  async run({ ref, to, text }: StaffText): Promise<void> {
    const sent = await this.vonage.sendText({ ref, to, text });
    if (sent.kind === 'throttled' || sent.kind === 'not-sent')
      throw new Error(`a text to staff was ${sent.kind}`);
    if (sent.kind !== 'accepted') this.log.warn({ ref, kind: sent.kind }, 'a text to staff was not taken');
  }
}
