export const restFaultKinds = [
  'throttled',
  'lowBalance',
  'error500',
  'error503',
  'slow',
  'silentAfterAccept',
  'reset',
] as const;
export const webhookFaultKinds = [
  'duplicate',
  'reorder',
  'delay',
  'drop',
  'unsigned',
  'badSignature',
  'stale',
  'tampered',
  'replayed',
] as const;

/** What a call's webhook is about. */
export const voiceWebhooks = ['answer', 'event', 'input', 'notify', 'record', 'fallback'] as const;

export type RestFaultKind = (typeof restFaultKinds)[number];
/** `tooEarly` strikes a command to a call that was created within the last second. */
export type CallsFaultKind = RestFaultKind | 'tooEarly';
export type WebhookFaultKind = (typeof webhookFaultKinds)[number];
/** `slow`: the hub's answer is on its way for so long. */
export type VoiceFaultKind = WebhookFaultKind | 'slow';
export type VoiceWebhook = (typeof voiceWebhooks)[number];

interface FaultReach {
  /** How many times it strikes; 1 when left out. */
  count?: number;
  /** For slow and delay. */
  ms?: number;
  /** Only for this handset. */
  number?: string;
}
export type RestFault = FaultReach & { on: 'rest'; kind: RestFaultKind };
export type WebhookFault = FaultReach & { on: 'inbound' | 'status'; kind: WebhookFaultKind };
export type CallsFault = FaultReach & { on: 'calls'; kind: CallsFaultKind };
export type VoiceFault = FaultReach & { on: VoiceWebhook; kind: VoiceFaultKind };
export type Fault = RestFault | WebhookFault | CallsFault | VoiceFault;

const kindsOn: Record<string, readonly string[]> = {
  rest: restFaultKinds,
  calls: [...restFaultKinds, 'tooEarly'],
  inbound: webhookFaultKinds,
  status: webhookFaultKinds,
  ...Object.fromEntries(voiceWebhooks.map((on) => [on, [...webhookFaultKinds, 'slow']])),
};

export function isFault(value: unknown): value is Fault {
  const { on, kind } = (value ?? {}) as { on?: unknown; kind?: unknown };
  return kindsOn[String(on)]?.includes(String(kind)) ?? false;
}

/** Faults waiting to strike, in the order they were set. One request or webhook meets at most one. */
export class Faults {
  private waiting: Fault[] = [];

  add(fault: Fault): void {
    this.waiting.push({ ...fault, count: fault.count ?? 1 });
  }

  take(on: 'rest', number?: string): RestFault | undefined;
  take(on: 'inbound' | 'status', number?: string): WebhookFault | undefined;
  take(on: VoiceWebhook, number?: string, may?: (kind: string) => boolean): VoiceFault | undefined;
  take(on: 'calls', number?: string, may?: (kind: string) => boolean): CallsFault | undefined;
  take(on: Fault['on'], number?: string, may: (kind: string) => boolean = () => true): Fault | undefined {
    const fits = (f: Fault): boolean => f.on === on && (!f.number || f.number === number) && may(f.kind);
    const fault = this.waiting.find(fits);
    if (!fault) return undefined;
    fault.count = (fault.count ?? 1) - 1;
    if (fault.count <= 0) this.waiting = this.waiting.filter((f) => f !== fault);
    return fault;
  }

  list(): Fault[] {
    return this.waiting;
  }

  clear(): void {
    this.waiting = [];
  }
}
