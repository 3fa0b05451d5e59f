import '../../platform/quiet-debug.js';
import { Inject, Injectable } from '@nestjs/common';
import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import { CONFIG, type Config } from '../../platform/config.js';
import { isReachable, wireNumber } from './number.js';
import { outcomeOf, type Sent } from './sending-outcome.js';

export interface Text {
  /** Our id of it, which every status of it brings back. */
  ref: string;
  /** +E.164 */
  to: string;
  text: string;
}

/** What one message of the Messages API may hold. */
export const LONGEST_SENT = 1000;

/** The real SDK, wherever `VONAGE_API_HOST` points. It retries nothing and waits for ever if not told: both are ours to say. */
@Injectable()
export class VonageClient {
  private readonly vonage: Vonage;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const auth = new Auth({
      apiKey: config.VONAGE_API_KEY,
      apiSecret: config.VONAGE_API_SECRET,
      applicationId: config.VONAGE_APPLICATION_ID,
      // a PEM in an environment file has its line breaks written out; a path has none
      privateKey: config.VONAGE_PRIVATE_KEY.replaceAll('\\n', '\n'),
    });
    this.vonage = new Vonage(auth, {
      apiHost: config.VONAGE_API_HOST.replace(/\/$/, ''),
      restHost: config.VONAGE_REST_HOST.replace(/\/$/, ''),
      timeout: config.HUB_SEND_TIMEOUT_SECONDS * 1000,
    });
  }

  async sendText({ ref, to, text }: Text): Promise<Sent> {
    if (!isReachable(to, this.config.HUB_NUMBER)) return { kind: 'refused', title: 'not-a-number' };
    if (text.length > LONGEST_SENT) return { kind: 'refused', title: 'too-long' };
    try {
      const { messageUUID } = await this.vonage.messages.send({
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
