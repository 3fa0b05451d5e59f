import type { Clock } from '../../clock.js';
import type { Faults, VoiceFault, VoiceFaultKind, VoiceWebhook, WebhookFaultKind } from '../../faults.js';
import type { TrafficLog } from '../../traffic-log.js';
import { sealSigned, type Seal, type Sealed } from '../../webhooks/seal.js';

export interface VoiceHook {
  on: VoiceWebhook;
  url: string;
  method: 'GET' | 'POST';
  legUuid: string;
  /** Whose call it is, for faults. */
  number: string;
  body: Record<string, unknown>;
}

/** How the hub answered; status null when it did not. */
export interface HubAnswer {
  status: number | null;
  type: string;
  text: string;
  /** Real milliseconds that it took. */
  tookMs: number;
  error?: string;
}

interface Surroundings {
  clock: Clock;
  faults: Faults;
  log: TrafficLog;
  seal: Seal;
  /** Real milliseconds. */
  patience: { answer: number; event: number };
  /** Emulated milliseconds. */
  limit: { answer: number; event: number };
}

const halfAMinute = 30_000;
const nothing = (error: string, tookMs = 0): HubAnswer => ({
  status: null,
  type: '',
  text: '',
  tookMs,
  error,
});

/** A request with the body in its address, as GET has it. What is not a word is JSON there. */
function inAddress(sealed: Sealed, hook: VoiceHook): Sealed {
  const url = new URL(hook.url);
  for (const [key, value] of Object.entries(hook.body)) {
    url.searchParams.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return { ...sealed, url: url.href, method: 'GET', body: '' };
}

/** One try at a time; who asks decides whether to try again. */
export class VoiceWebhooks {
  private closing = new AbortController();

  constructor(private readonly world: Surroundings) {}

  /** The hub's answer to one try, with the fault that was ordered for it. */
  async try(hook: VoiceHook, attempt: number): Promise<HubAnswer> {
    const { clock, faults } = this.world;
    const fault = faults.take(hook.on, hook.number, (kind) => kind !== 'reorder');
    if (fault?.kind === 'drop') return this.lost(hook, attempt, fault);
    if (fault?.kind === 'delay') await clock.wait(fault.ms ?? halfAMinute);
    const answer = await this.timed(hook, attempt, fault);
    return fault?.kind === 'slow' ? this.slowed(hook, answer, fault) : answer;
  }

  /** Whether this one was ordered to be overtaken. */
  isOvertaken(hook: VoiceHook): boolean {
    return this.world.faults.take(hook.on, hook.number, (kind) => kind === 'reorder') !== undefined;
  }

  forget(): void {
    this.closing.abort();
    this.closing = new AbortController();
  }

  private patienceFor(hook: VoiceHook): 'answer' | 'event' {
    return hook.on === 'event' || hook.on === 'record' ? 'event' : 'answer';
  }

  private lost(hook: VoiceHook, attempt: number, fault: VoiceFault): HubAnswer {
    const answer = nothing('dropped');
    this.note(
      hook,
      { url: hook.url, method: hook.method, headers: {}, body: JSON.stringify(hook.body) },
      {
        attempt,
        answer,
        fault: fault.kind,
      },
    );
    return answer;
  }

  /** When the hub stays silent the emulated wait is as long as Vonage's, whatever the real one was. */
  private async timed(hook: VoiceHook, attempt: number, fault?: VoiceFault): Promise<HubAnswer> {
    const { clock, limit } = this.world;
    const began = clock.now();
    const answer = await clock.hold(this.exchange(hook, attempt, fault?.kind));
    const left = limit[this.patienceFor(hook)] - (clock.now() - began);
    if (answer.error === 'TimeoutError' && left > 0) await clock.wait(left);
    return answer;
  }

  private async slowed(hook: VoiceHook, answer: HubAnswer, fault: VoiceFault): Promise<HubAnswer> {
    const limit = this.world.limit[this.patienceFor(hook)];
    const late = fault.ms ?? 2000;
    await this.world.clock.wait(Math.min(late, limit));
    return late < limit ? answer : nothing('TimeoutError');
  }

  private async exchange(hook: VoiceHook, attempt: number, fault?: VoiceFaultKind): Promise<HubAnswer> {
    const once = (sealed: Promise<Sealed>): Promise<HubAnswer> => this.post(hook, sealed, { attempt, fault });
    if (fault === 'replayed') {
      const sealed = this.seal(hook);
      const first = await once(sealed);
      await once(sealed);
      return first;
    }
    if (fault === 'duplicate') return (await Promise.all([once(this.seal(hook)), once(this.seal(hook))]))[0];
    return once(this.seal(hook, fault));
  }

  private async seal(hook: VoiceHook, fault?: VoiceFaultKind): Promise<Sealed> {
    const { seal, clock } = this.world;
    const flaw = fault === 'slow' ? undefined : (fault as WebhookFaultKind | undefined);
    const sealed = await sealSigned(hook, seal, clock.wall(), flaw);
    return hook.method === 'GET' ? inAddress(sealed, hook) : sealed;
  }

  private async post(
    hook: VoiceHook,
    sealing: Promise<Sealed>,
    about: { attempt: number; fault?: VoiceFaultKind },
  ): Promise<HubAnswer> {
    const sealed = await sealing;
    const closing = this.closing.signal;
    const patience = AbortSignal.timeout(this.world.patience[this.patienceFor(hook)]);
    const answer = await fetchAnswer(sealed, AbortSignal.any([closing, patience]));
    if (!closing.aborted) this.note(hook, sealed, { ...about, answer });
    return answer;
  }

  private note(
    { on, legUuid }: VoiceHook,
    sealed: Sealed,
    { attempt, answer, fault }: { attempt: number; answer: HubAnswer; fault?: VoiceFaultKind },
  ): void {
    const { clock, log } = this.world;
    const { status, text, tookMs, error } = answer;
    const at = clock.wall().toISOString();
    const about = { at, emulatedMs: clock.now(), on, legUuid, attempt, fault };
    log.voiceAttempt({ ...about, ...sealed, status, ...(text ? { answer: text } : {}), tookMs, error });
  }
}

async function fetchAnswer(sealed: Sealed, signal: AbortSignal): Promise<HubAnswer> {
  const { url, method, headers } = sealed;
  const body = method === 'POST' ? sealed.body : undefined;
  const began = performance.now();
  const took = (): number => performance.now() - began;
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    return { status: response.status, type, text, tookMs: took() };
  } catch (error) {
    // refused, reset, timed out: for the sender all the same, no answer
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return nothing(cause?.code ?? name, took());
  }
}
