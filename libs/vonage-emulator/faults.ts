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

export type RestFaultKind = (typeof restFaultKinds)[number];
export type WebhookFaultKind = (typeof webhookFaultKinds)[number];

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
export type Fault = RestFault | WebhookFault;

export function isFault(value: unknown): value is Fault {
  const { on, kind } = (value ?? {}) as { on?: unknown; kind?: unknown };
  if (on === 'rest') return restFaultKinds.includes(kind as RestFaultKind);
  return (on === 'inbound' || on === 'status') && webhookFaultKinds.includes(kind as WebhookFaultKind);
}

/** Faults waiting to strike, in the order they were set. One request or webhook meets at most one. */
export class Faults {
  private waiting: Fault[] = [];

  add(fault: Fault): void {
    this.waiting.push({ ...fault, count: fault.count ?? 1 });
  }

  take(on: 'rest', number?: string): RestFault | undefined;
  take(on: 'inbound' | 'status', number?: string): WebhookFault | undefined;
  take(on: Fault['on'], number?: string): Fault | undefined {
    const fault = this.waiting.find((f) => f.on === on && (!f.number || f.number === number));
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
