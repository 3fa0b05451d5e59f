import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { wallMs } from '../../platform/clock.js';
import type { LetIn } from './provider-event.js';
import { paramsOf } from './sms-api-webhook.js';
import { checkParams } from './sms-signature.js';
import { checkSignature, type Account } from './webhook-signature.js';

/** What the web server holds of a request. */
export interface RawWebhook {
  method: string;
  headers: { authorization?: string | undefined };
  rawBody?: Buffer | undefined;
  body?: unknown;
  query?: unknown;
}

const NOTHING = new Uint8Array();

/** Nothing of a webhook is believed before it has passed here. */
@Injectable()
export class WebhookDoor {
  private readonly account: Account;

  constructor(@Inject(CONFIG) config: Config) {
    const { VONAGE_SIGNATURE_SECRET: now, VONAGE_SIGNATURE_SECRET_OLD: before } = config;
    this.account = {
      apiKey: config.VONAGE_API_KEY,
      applicationId: config.VONAGE_APPLICATION_ID,
      secrets: before ? [now, before] : [now],
    };
  }

  /** Messages API and voice. @throws Refused 401, or 503 when it is not signed at all */
  signed({ headers, rawBody, body }: RawWebhook): LetIn {
    const jti = checkSignature(headers.authorization, rawBody ?? NOTHING, this.account, wallMs());
    return { jti, body };
  }

  /** The older SMS API: signed as the Messages API is, or in its parameters. @throws Refused 400 or 401 */
  sms(request: RawWebhook): LetIn {
    const params = paramsOf(request.method === 'GET' ? request.query : request.body);
    if (request.headers.authorization && request.method !== 'GET')
      return { ...this.signed(request), body: params };
    checkParams(params, this.account, wallMs());
    return { jti: null, body: params };
  }
}
