import { Clock } from './clock.js';
import { Credentials } from './rest/credentials.js';
import { Faults } from './faults.js';
import { Handsets } from './network/handsets.js';
import type { EmulatorOptions } from './options.js';
import { Outcomes } from './network/outcomes.js';
import { TokenBucket } from './rest/token-bucket.js';
import { TrafficLog } from './traffic-log.js';
import { answerLimitMs, eventLimitMs } from './voice/options.js';
import { Switchboard } from './voice/switchboard.js';
import { VoiceEvents } from './voice/webhooks/voice-events.js';
import { VoiceWebhooks } from './voice/webhooks/voice-webhooks.js';
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
  readonly log: TrafficLog;
  readonly voice: Switchboard;
  readonly voiceWebhooks: VoiceWebhooks;
  readonly voiceEvents: VoiceEvents;
  /** New outbound calls, and all else that is asked about calls. */
  readonly callBuckets: { calls: TokenBucket; requests: TokenBucket };
  /** Where it is reached, as either region. Known when it listens. */
  regionUrls = { A: '', B: '' };
  /** Eight bits, as in the header of a real part. */
  private concatRef = 0;

  constructor(readonly options: EmulatorOptions) {
    this.clock = new Clock(options.timeScale ?? 1);
    this.log = new TrafficLog(options.logKept);
    this.bucket = new TokenBucket(options.messagesPerSecond ?? 30);
    this.credentials = new Credentials(options);
    this.webhooks = new Webhooks({
      clock: this.clock,
      faults: this.faults,
      log: this.log,
      seal: { ...options, smsSignature: options.smsSignature ?? 'sha256' },
      timeoutMs: options.webhookTimeoutMs ?? 15_000,
    });
    const voice = options.voice ?? {};
    this.callBuckets = {
      calls: new TokenBucket(voice.callsPerSecond ?? 3),
      requests: new TokenBucket(voice.requestsPerSecond ?? 15),
    };
    this.voice = new Switchboard(this.clock);
    this.voiceWebhooks = new VoiceWebhooks({
      clock: this.clock,
      faults: this.faults,
      log: this.log,
      seal: { ...options, smsSignature: 'none' },
      patience: {
        answer: voice.answerTimeoutMs ?? answerLimitMs,
        event: voice.eventTimeoutMs ?? eventLimitMs,
      },
      limit: { answer: answerLimitMs, event: eventLimitMs },
    });
    this.voiceEvents = new VoiceEvents(this.clock, this.voiceWebhooks);
  }

  /** The hub's address is asked for anew each time: it may be known later than the emulator. */
  voiceUrl(of: 'answer' | 'event' | 'fallback'): string {
    const { answerUrl, eventUrl, fallbackUrl } = this.options.voice ?? {};
    return { answer: answerUrl, event: eventUrl, fallback: fallbackUrl }[of] ?? this.hub(`voice/${of}`);
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
    this.voiceWebhooks.forget();
    this.voiceEvents.forget();
    this.voice.clear();
    this.faults.clear();
    this.outcomes.clear();
    this.handsets.clear();
    this.log.clear();
  }

  close(): void {
    this.webhooks.forget();
    this.voiceWebhooks.forget();
    this.voiceEvents.forget();
    this.voice.clear();
    this.clock.stop();
  }
}
