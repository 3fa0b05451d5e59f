import type { Arrival } from './model.js';
import { batches, mean, type Estimate } from './measures.js';

/** The waits (ms) of the same arrivals, first come first served by so many who take everything: the ideal, on this very draw. */
export function idealWaits(arrivals: Arrival[], c: number): number[] {
  const free = Array.from({ length: c }, () => 0);
  return arrivals.map(({ at, talk }) => {
    let soonest = 0;
    for (let i = 1; i < c; i += 1) if ((free[i] as number) < (free[soonest] as number)) soonest = i;
    const begins = Math.max(at, free[soonest] as number);
    free[soonest] = begins + talk;
    return begins - at;
  });
}

/**
 * A mean without the luck of the draw: waits follow each other for hours, so that a million contacts still err by some
 * percent. The ideal on the same arrivals has the same luck, and its true mean is known.
 */
export function againstIdeal(values: number[], ideal: number[], truth: number): Estimate {
  const ratio = mean(values) / mean(ideal);
  const [own, theirs] = [batches(values), batches(ideal)];
  const rest = own.map((one, i) => one - ratio * (theirs[i] ?? 0));
  const variance = rest.reduce((sum, one) => sum + one ** 2, 0) / (rest.length - 1);
  return {
    mean: truth * ratio,
    off: (1.96 * truth * Math.sqrt(variance / rest.length)) / mean(ideal),
  };
}

/**
 * The same for contacts of one class, whose waits go with the ideal's only in part: as much of the ideal's luck is taken out
 * as the batches say that there is in them.
 */
export function ofOneClass(values: number[], ideal: number[], truth: number): Estimate {
  const [own, theirs] = [batches(values), batches(ideal)];
  const [middle, theirMiddle] = [mean(own), mean(theirs)];
  const apart = theirs.map((one) => one - theirMiddle);
  const shared =
    mean(own.map((one, i) => (one - middle) * (apart[i] ?? 0))) / mean(apart.map((one) => one ** 2));
  const rest = own.map((one, i) => one - middle - shared * (apart[i] ?? 0));
  const variance = rest.reduce((sum, one) => sum + one ** 2, 0) / (rest.length - 2);
  return {
    mean: mean(values) - shared * (mean(ideal) - truth),
    off: 1.96 * Math.sqrt(variance / rest.length),
  };
}

/** The same for two who take one need each and nothing else: what separate lines would be at their best. */
export function idealPairs(arrivals: Arrival[]): number[] {
  const lines = new Map<string, number[]>();
  for (const need of new Set(arrivals.map((one) => one.need)))
    lines.set(
      need,
      idealWaits(
        arrivals.filter((one) => one.need === need),
        2,
      ),
    );
  const taken = new Map<string, number>();
  return arrivals.map(({ need }) => {
    const n = taken.get(need) ?? 0;
    taken.set(need, n + 1);
    return lines.get(need)?.[n] ?? 0;
  });
}
