import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { VonageSdk } from './vonage-sdk.js';
import { hostOf } from './voice-webhook.js';

/** A message may last five minutes; twice that is no message of ours. */
const MOST_BYTES = 20_000_000;

export type Fetched = { kind: 'sound'; bytes: Buffer } | { kind: 'later' } | { kind: 'gone' };

/**
 * Recordings, fetched with our own keys: so only from Vonage's own hosts, whatever address a webhook names. Not by the SDK's
 * download, which changes what its client does from then on.
 */
@Injectable()
export class VonageFiles {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sdk: VonageSdk,
  ) {}

  async fetch(url: string): Promise<Fetched> {
    if (!hostOf(url, this.config.VONAGE_API_HOST)) return { kind: 'gone' };
    try {
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${await this.sdk.token()}` },
        redirect: 'error',
        signal: AbortSignal.timeout(this.config.HUB_SEND_TIMEOUT_SECONDS * 1000),
      });
      if (answer.status === 404 || answer.status === 410) return { kind: 'gone' };
      if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES)
        return { kind: 'later' };
      const bytes = Buffer.from(await answer.arrayBuffer());
      return bytes.length > 0 && bytes.length <= MOST_BYTES ? { kind: 'sound', bytes } : { kind: 'later' };
    } catch {
      // the network, or too slow: asked again by the job
      return { kind: 'later' };
    }
  }
}
