import type { Clock } from '../../clock.js';
import type { VoiceHook, VoiceWebhooks } from './voice-webhooks.js';

const again = [429, 502, 503, 504];
const betweenTriesMs = 1000;
const overtakenMs = 60_000;

/**
 * What nobody waits for: statuses, transfers, errors, recordings. In order for each leg unless a fault says otherwise, tried
 * once more at most, and then lost.
 */
export class VoiceEvents {
  private queues = new Map<string, Promise<void>>();
  private overtaken: VoiceHook[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly webhooks: VoiceWebhooks,
  ) {}

  send(hook: VoiceHook): void {
    if (this.webhooks.isOvertaken(hook)) {
      this.overtaken.push(hook);
      // the last of all is overtaken by nobody; it shall still arrive
      this.clock.after(overtakenMs, () => this.release(hook));
      return;
    }
    this.queue(hook);
    for (const held of this.overtaken.filter((h) => h.legUuid === hook.legUuid)) this.release(held);
  }

  forget(): void {
    this.queues.clear();
    this.overtaken = [];
  }

  private release(hook: VoiceHook): void {
    if (!this.overtaken.includes(hook)) return;
    this.overtaken = this.overtaken.filter((h) => h !== hook);
    this.queue(hook);
  }

  private queue(hook: VoiceHook): void {
    const before = this.queues.get(hook.legUuid) ?? Promise.resolve();
    this.queues.set(
      hook.legUuid,
      before.then(() => this.first(hook)),
    );
  }

  private async first(hook: VoiceHook): Promise<void> {
    const { status } = await this.webhooks.try(hook, 1);
    if (status !== null && !again.includes(status)) return;
    this.clock.after(betweenTriesMs, () => void this.webhooks.try(hook, 2));
  }
}
