/** Chance is an argument: numbers from 0 (with) to 1 (without), the same for the same seed. */
export type Chance = () => number;

/** A small generator with a period of 2^32 that passes the usual tests (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Times between things that know nothing of each other. */
export const exponential = (chance: Chance, mean: number): number => -mean * Math.log(1 - chance());

/** One of these, each as likely as its weight says. */
export function pick<T extends string>(chance: Chance, weights: Readonly<Partial<Record<T, number>>>): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = chance() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return (entries.at(-1) as [T, number])[0];
}
