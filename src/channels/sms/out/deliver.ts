import { Injectable, Logger } from '@nestjs/common';
import { Outbox, type Parcel } from '../../../conversation/outbox.js';
import { Aftermath } from './aftermath.js';
import { Claim } from './claim.js';
import { Pace } from './pace.js';
import { SendParcel } from './send-parcel.js';

/**
 * Brings texts to phones. The job may run twice, anywhere, and die at any point; the row of the text says how far it
 * came. Sending is the one act that cannot be undone or asked about, so "we do not know" is a state of its own.
 */
@Injectable()
export class Deliver {
  private readonly log = new Logger(Deliver.name);
  private readonly pace = new Pace();

  constructor(
    private readonly outbox: Outbox,
    private readonly claim: Claim,
    private readonly sending: SendParcel,
    private readonly aftermath: Aftermath,
  ) {}

  /** Everything that waits for the person this text is to, in order, until something must wait longer. */
  async run(deliveryId: string): Promise<void> {
    const parcel = await this.outbox.parcel(deliveryId);
    if (!parcel) return;
    for (let goesOn = true; goesOn;) {
      await this.pace.turn();
      const id = await this.claim.next(parcel.contactId);
      const mine = id && (await this.outbox.parcel(id));
      goesOn = Boolean(mine) && (await this.send(mine as Parcel));
    }
  }

  /** @returns false when the ones behind it must wait too. */
  private async send(parcel: Parcel): Promise<boolean> {
    const sent = await this.sending.run(parcel);
    if (sent.kind !== 'accepted') this.log.warn({ deliveryId: parcel.id, ...sent }, 'a text was not taken');
    if (sent.kind === 'throttled') this.pace.rest(sent.retryAfterSeconds);
    await this.aftermath.note(parcel, sent);
    return sent.kind !== 'throttled' && sent.kind !== 'not-sent';
  }
}
