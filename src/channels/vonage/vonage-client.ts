import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { isReachable, wireNumber } from './number.js';
import { outcomeOf, type Sent } from './sending-outcome.js';
import { VonageSdk } from './vonage-sdk.js';

export interface Text {
  /** Our id of it, which every status of it brings back. */
  ref: string;
  /** +E.164 */
  to: string;
  text: string;
}

/** What one message of the Messages API may hold. */
export const LONGEST_SENT = 1000;

/** Texts to phones, by the Messages API. */
@Injectable()
export class VonageClient {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sdk: VonageSdk,
  ) {}

  async sendText({ ref, to, text }: Text): Promise<Sent> {
    if (!isReachable(to, this.config.HUB_NUMBER)) return { kind: 'refused', title: 'not-a-number' };
    if (text.length > LONGEST_SENT) return { kind: 'refused', title: 'too-long' };
    try {
      const { messageUUID } = await this.sdk.at(null).messages.send({
        channel: 'sms',
        messageType: 'text',
        to: wireNumber(to),
        from: wireNumber(this.config.HUB_NUMBER),
        text,
        clientRef: ref,
        sms: { encodingType: 'auto' },
      });
      // a 202 without an id was taken, but by whom?
      return messageUUID
        ? { kind: 'accepted', providerId: messageUUID }
        : { kind: 'uncertain', why: 'unreadable-answer' };
    } catch (failure) {
      return outcomeOf(failure);
    }
  }
}
