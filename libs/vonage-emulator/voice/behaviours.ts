export const behaviourNames = [
  'ring',
  'answer',
  'busy',
  'reject',
  'unavailable',
  'noAnswer',
  'fail',
  'voicemail',
] as const;
export type BehaviourName = (typeof behaviourNames)[number];

/** How a phone meets a call to it. */
export interface Behaviour {
  /** `ring` until commanded; `noAnswer` until the carrier gives up; `unavailable`: switched off. */
  does: BehaviourName;
  /** +E.164; every phone when left out. */
  number?: string;
  /** How long it rings first (1.5 s when left out; 30 s for `noAnswer`). */
  afterMs?: number;
  /** Keys pressed on it, each so long after it was answered. */
  presses?: { afterMs: number; digits: string }[];
  /** Who answers says this at once. */
  says?: string;
  hangsUpAfterMs?: number;
  /** Of a voicemail: false when no tone follows its greeting. */
  beeps?: boolean;
  /** Only for the next so many calls; until changed when left out. */
  count?: number;
}

/** How phones behave, as commanded. The narrowest command wins: counted before standing, one number before all. */
export class Behaviours {
  private commanded: Behaviour[] = [];

  set(behaviour: Behaviour): void {
    if (behaviour.count === undefined) {
      this.commanded = this.commanded.filter((b) => b.count !== undefined || b.number !== behaviour.number);
    }
    this.commanded.push({ ...behaviour });
  }

  take(number: string): Behaviour {
    const fits = this.commanded.filter((b) => !b.number || b.number === number);
    const rank = (b: Behaviour): number => (b.count === undefined ? 2 : 0) + (b.number ? 0 : 1);
    const chosen = fits.sort((a, b) => rank(a) - rank(b))[0];
    if (!chosen) return { does: 'ring' };
    if (chosen.count !== undefined && --chosen.count <= 0) {
      this.commanded = this.commanded.filter((b) => b !== chosen);
    }
    return chosen;
  }

  list(): Behaviour[] {
    return this.commanded;
  }

  clear(): void {
    this.commanded = [];
  }
}
