import type { History, Outcome } from './model.js';

const MINUTE = 60_000;

/** A mean with what it may be off by: 1.96 standard errors of the means of batches, which forgives that waits follow each other. */
export interface Estimate {
  mean: number;
  off: number;
}

const BATCHES = 20;

export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of equal parts, in their order. */
export function batches(values: number[]): number[] {
  const size = Math.floor(values.length / BATCHES);
  return Array.from({ length: BATCHES }, (_, i) => mean(values.slice(i * size, (i + 1) * size)));
}

export function estimate(values: number[]): Estimate {
  if (values.length < BATCHES) return { mean: mean(values), off: Infinity };
  const means = batches(values);
  const all = mean(means);
  const variance = means.reduce((sum, one) => sum + (one - all) ** 2, 0) / (BATCHES - 1);
  return { mean: mean(values), off: 1.96 * Math.sqrt(variance / BATCHES) };
}

/** The value that this share lies at or below. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

/** Waits in minutes, of everyone or of some. */
export const waits = ({ outcomes }: History, of: (outcome: Outcome) => boolean = () => true): number[] =>
  outcomes.filter(of).map(({ wait }) => wait / MINUTE);

/** Without the time in which the hub was still empty. */
export const settled = ({ outcomes }: History, from: number): Outcome[] =>
  outcomes.filter(({ arrival }) => arrival.at >= from).sort((a, b) => a.arrival.at - b.arrival.at);

export interface Service {
  contacts: number;
  meanWait: number;
  p90: number;
  abandoned: number;
  /** Share answered within the band's target; and within a time. */
  inTarget: number;
  within20s: number;
}

/** What a wallboard would say of these outcomes. Waits in minutes. */
export function serviceOf(outcomes: Outcome[], targetSeconds: (rank: number) => number): Service {
  const answered = outcomes.filter(({ end }) => end === 'answered');
  // Whoever left has waited too: without them the worst nights would look best.
  const minutes = outcomes.map(({ wait }) => wait / MINUTE);
  const share = (some: Outcome[]): number => (outcomes.length === 0 ? 0 : some.length / outcomes.length);
  return {
    contacts: outcomes.length,
    meanWait: mean(minutes),
    p90: quantile(minutes, 0.9),
    abandoned: share(outcomes.filter(({ end }) => end === 'abandoned')),
    inTarget: share(answered.filter(({ wait, arrival }) => wait <= targetSeconds(arrival.rank) * 1000)),
    within20s: share(answered.filter(({ wait }) => wait <= 20_000)),
  };
}

/** Of those who came more than once: how many different workers they met, per contact they had answered. */
export function facesPerPerson({ met, outcomes }: History): { persons: number; faces: number } {
  const times = new Map<string, number>();
  for (const { arrival, end } of outcomes)
    if (end === 'answered') times.set(arrival.person, (times.get(arrival.person) ?? 0) + 1);
  const often = [...times].filter(([, n]) => n > 1).map(([person]) => met.get(person)?.size ?? 0);
  return { persons: often.length, faces: mean(often) };
}
