/** What a worker answers for right now. */
export interface Held {
  contacts: number;
  watch: boolean;
}

/** Staff asks before it lets a worker sign out; the ledger knows. Bound by the feature that owns the ledger. */
export interface Holdings {
  of(workerId: string): Promise<Held>;
}

/** Injection token of Holdings. */
export const HOLDINGS = Symbol('holdings');
