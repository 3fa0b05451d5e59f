import type { Estimate } from './measures.js';

export type CheckName =
  | ('raw' | 'gap' | 'talk')
  | ('pool' | 'chain' | 'separate' | 'erlang-a' | 'abandonment' | 'conservation')
  | ('top' | 'r0' | 'r1' | 'r2' | 'r3' | 'idle' | 'ceiling')
  | ('left' | 'p90' | 'p95' | 'speed');

/**
 * `within-noise`: the mean is above its bound, by less than chance may be off; neither kept nor broken can be said of so
 * few contacts. Only a bound that is a ceiling has it; a figure to be met is met or not.
 */
export type Verdict = 'holds' | 'within-noise' | 'broken';

/** One thing that must hold: what was measured, against what, and how far off it may be. */
export interface Check {
  name: CheckName;
  /** The plain mean of this run. */
  raw: number;
  /** What is judged: the same, freed from the luck of the draw where an ideal on the same arrivals is known. */
  measured: number;
  /** What `measured` may be off by chance, 95 %. Zero: each wait is the ideal's own. Null: chance was not reckoned. */
  off: number | null;
  bound: number;
  verdict: Verdict;
}

/** What was measured, with its plain mean. */
export interface Figure extends Estimate {
  raw: number;
}
export const plain = (one: Estimate): Figure => ({ ...one, raw: one.mean });

/** Two-sided: off from the bound by at most this part of it. */
export const near = (name: CheckName, { mean, off, raw }: Figure, bound: number, part: number): Check => ({
  ...{ name, bound, off, raw, measured: mean },
  verdict: Math.abs(mean / bound - 1) <= part ? 'holds' : 'broken',
});

/** Not above the bound, as far as chance lets one say. */
export const notAbove = (name: CheckName, { mean, off }: Estimate, bound: number): Check => ({
  ...{ name, bound, off, raw: mean, measured: mean },
  verdict: mean <= bound ? 'holds' : mean - off <= bound ? 'within-noise' : 'broken',
});

/** Counted, not estimated: no chance to allow for. */
export const exactly = (name: CheckName, measured: number, bound: number): Check => ({
  ...{ name, measured, raw: measured, off: null, bound },
  verdict: measured <= bound ? 'holds' : 'broken',
});
