import type { Clock } from '../clock.js';
import type { Faults, WebhookFault, WebhookFaultKind } from '../faults.js';
import { messagesRetry, smsInboundRetry, smsReceiptRetry, type RetryRule } from './retry.js';
import { sealWebhook, type Seal, type Sealed, type Webhook } from './seal.js';
import type { TrafficLog } from '../traffic-log.js';

interface Surroundings {
  clock: Clock;
  faults: Faults;
  log: TrafficLog;
  seal: Seal;
  timeoutMs: number;
}

interface Try {
  hook: Webhook;
  startedAt: number;
  number: number;
  fault?: WebhookFaultKind;
  /** Sent before, byte for byte: a replay. */
  sealed?: Sealed;
}

const minute = 60_000;

function ruleOf(hook: Webhook): RetryRule {
  if (hook.style === 'messages') return messagesRetry;
  return hook.on === 'inbound' ? smsInboundRetry : smsReceiptRetry;
}

/** Carries webhooks to the hub: each on its own, with Vonage's retries, and with the faults that were ordered. */
export class Webhooks {
  private held: Webhook[] = [];
  private closing = new AbortController();

  constructor(private readonly world: Surroundings) {}

  /** Resolves when the first try has been answered, or at once when a fault keeps it back. */
  async send(hook: Webhook): Promise<void> {
    const fault = this.world.faults.take(hook.on, hook.handset);
    if (fault && this.keepsBack(hook, fault)) return;
    const overtaken = this.held.filter((h) => h.on === hook.on);
    await this.first(hook, fault?.kind);
    overtaken.forEach((h) => this.release(h));
  }

  /** Everything under way is dropped. */
  forget(): void {
    this.closing.abort();
    this.closing = new AbortController();
    this.held = [];
  }

  private keepsBack(hook: Webhook, { kind, ms }: WebhookFault): boolean {
    const { clock } = this.world;
    if (kind === 'drop') hook.report?.('dropped');
    else if (kind === 'delay') clock.after(ms ?? minute / 2, () => void this.first(hook, kind));
    else if (kind === 'reorder') {
      this.held.push(hook);
      // the last of all is overtaken by nobody; it shall still arrive
      clock.after(minute, () => this.release(hook));
    } else return false;
    return true;
  }

  private release(hook: Webhook): void {
    if (!this.held.includes(hook)) return;
    this.held = this.held.filter((h) => h !== hook);
    void this.first(hook, 'reorder');
  }

  private async first(hook: Webhook, fault?: WebhookFaultKind): Promise<void> {
    const { clock, seal } = this.world;
    const first: Try = { hook, startedAt: clock.now(), number: 1, fault };
    if (fault === 'replayed') {
      const sealed = await sealWebhook(hook, seal, clock.wall());
      await this.try({ ...first, sealed });
      await this.try({ ...first, sealed });
    } else if (fault === 'duplicate') {
      await Promise.all([this.try(first), this.try(first)]);
    } else {
      await this.try(first);
    }
  }

  private async try(now: Try): Promise<void> {
    const { clock, log, seal } = this.world;
    const { hook, number, fault } = now;
    const { signal } = this.closing;
    const sealed = now.sealed ?? (await sealWebhook(hook, seal, clock.wall(), fault));
    const answer = await this.post(sealed, signal);
    if (signal.aborted) return;
    const nextInMs = this.retry(now, answer.status);
    if (answer.status !== null && answer.status < 300) hook.report?.('accepted');
    else hook.report?.(nextInMs === null ? 'refused' : 'retrying');
    const { on, style, handset, messageId } = hook;
    const about = { at: clock.wall().toISOString(), emulatedMs: clock.now(), on, style, handset, messageId };
    log.attempt({ ...about, attempt: number, ...sealed, ...answer, fault, nextInMs });
  }

  /** A fault spoils only the first try; Vonage's retries are in order. */
  private retry({ hook, startedAt, number }: Try, status: number | null): number | null {
    const { clock } = this.world;
    const rule = ruleOf(hook);
    const waitMs = rule.waitMs(number);
    if (!rule.again(status) || clock.now() - startedAt + waitMs > rule.forMs) return null;
    clock.after(waitMs, () => void this.try({ hook, startedAt, number: number + 1 }));
    return waitMs;
  }

  private async post(
    sealed: Sealed,
    closing: AbortSignal,
  ): Promise<{ status: number | null; error?: string }> {
    const { url, method, headers } = sealed;
    const signal = AbortSignal.any([closing, AbortSignal.timeout(this.world.timeoutMs)]);
    const body = method === 'POST' ? sealed.body : undefined;
    try {
      const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
      await response.arrayBuffer();
      return { status: response.status };
    } catch (error) {
      // refused, reset, timed out: for the sender all the same, no answer
      const { name, message, cause } = error as Error & { cause?: { code?: string } };
      return { status: null, error: cause?.code ?? `${name}: ${message}` };
    }
  }
}
