export const outcomeNames = [
  'delivered',
  'rejected',
  'undeliverable',
  'never',
  'late',
  'outOfOrder',
] as const;
export type OutcomeName = (typeof outcomeNames)[number];

export interface Outcome {
  outcome: OutcomeName;
  /** Only for this handset; for all when left out. */
  number?: string;
  /** Only for the next so many messages; until changed when left out. */
  count?: number;
  /** For `late`: how late (10 min when left out). */
  ms?: number;
}

export type MessageStatus = 'submitted' | 'delivered' | 'rejected' | 'undeliverable';

/** One thing that happens to a message after it was accepted. */
export interface Step {
  afterMs: number;
  status?: MessageStatus;
  /** The handset gets the text now. */
  arrives?: boolean;
}

const tenMinutes = 600_000;

export function stepsOf({ outcome, ms }: Outcome): Step[] {
  const submitted: Step = { afterMs: 30, status: 'submitted' };
  const steps: Record<OutcomeName, Step[]> = {
    delivered: [submitted, { afterMs: 120, status: 'delivered', arrives: true }],
    rejected: [{ afterMs: 30, status: 'rejected' }],
    undeliverable: [submitted, { afterMs: 120, status: 'undeliverable' }],
    never: [{ afterMs: 120, arrives: true }],
    late: [submitted, { afterMs: ms ?? tenMinutes, status: 'delivered', arrives: true }],
    outOfOrder: [{ afterMs: 120, status: 'delivered', arrives: true }, submitted],
  };
  return steps[outcome];
}

/** What shall happen to messages, as commanded. The narrowest command wins: counted before standing, one number before all. */
export class Outcomes {
  private commanded: Outcome[] = [];

  set(outcome: Outcome): void {
    if (outcome.count === undefined) {
      this.commanded = this.commanded.filter((o) => o.count !== undefined || o.number !== outcome.number);
    }
    this.commanded.push({ ...outcome });
  }

  take(number: string): Outcome {
    const fits = this.commanded.filter((o) => !o.number || o.number === number);
    const rank = (o: Outcome) => (o.count === undefined ? 2 : 0) + (o.number ? 0 : 1);
    const chosen = fits.sort((a, b) => rank(a) - rank(b))[0];
    if (!chosen) return { outcome: 'delivered' };
    if (chosen.count !== undefined && --chosen.count <= 0) {
      this.commanded = this.commanded.filter((o) => o !== chosen);
    }
    return chosen;
  }

  list(): Outcome[] {
    return this.commanded;
  }

  clear(): void {
    this.commanded = [];
  }
}
