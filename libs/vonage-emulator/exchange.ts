import { Clock } from './clock.js';
import { Credentials } from './rest/credentials.js';
import { Faults } from './faults.js';
import { Handsets } from './network/handsets.js';
import type { EmulatorOptions } from './options.js';
import { Outcomes } from './network/outcomes.js';
import { TokenBucket } from './rest/token-bucket.js';
import { TrafficLog } from './traffic-log.js';
import { Webhooks } from './webhooks/webhooks.js';

/** All that one running emulator holds: a telephone exchange in memory. */
export class Exchange {
  readonly clock: Clock;
  readonly bucket: TokenBucket;
  readonly credentials: Credentials;
  readonly webhooks: Webhooks;
  readonly faults = new Faults();
  readonly outcomes = new Outcomes();
  readonly handsets = new Handsets();
  readonly log = new TrafficLog();
  /** Eight bits, as in the header of a real part. */
  private concatRef = 0;

  constructor(readonly options: EmulatorOptions) {
    this.clock = new Clock(options.timeScale ?? 1);
    this.bucket = new TokenBucket(options.messagesPerSecond ?? 30);
    this.credentials = new Credentials(options);
    this.webhooks = new Webhooks({
      clock: this.clock,
      faults: this.faults,
      log: this.log,
      seal: { ...options, smsSignature: options.smsSignature ?? 'sha256' },
      timeoutMs: options.webhookTimeoutMs ?? 15_000,
    });
  }

  hub(path: string): string {
    return `${this.options.hubUrl}/vonage/${path}`;
  }

  nextConcatRef(): number {
    this.concatRef = (this.concatRef + 1) % 256;
    return this.concatRef;
  }

  reset(): void {
    this.clock.clear();
    this.webhooks.forget();
    this.faults.clear();
    this.outcomes.clear();
    this.handsets.clear();
    this.log.clear();
  }

  close(): void {
    this.webhooks.forget();
    this.clock.stop();
  }
}
