import type { World } from './model.js';
import { theoryWorld } from './theory.js';

const HOUR = 3_600_000;
const BEGINS = 2 * HOUR;

/**
 * Thirty hours in which high bands alone nearly fill everyone, and low ones come on top: more than there is room for.
 * Without a ceiling the low bands would wait until it is over.
 */
export function crowded(seed: number): World {
  const world = theoryWorld({
    mu: 0.1,
    takes: Array.from({ length: 10 }, () => ['addiction']),
    streams: [
      { need: 'addiction', rank: 1, lambda: 0.1 },
      { need: 'addiction', rank: 2, lambda: 0.86 },
      { need: 'addiction', rank: 4, lambda: 0.06 },
    ],
    contacts: 1800,
    seed,
  });
  const eight = (rank: number): number => [30, 300, 900, 4 * 3600, 8 * 3600, 8 * 3600][rank] ?? 900;
  return {
    ...world,
    targetSeconds: eight,
    arrivals: world.arrivals.map((arrival) => ({ ...arrival, at: arrival.at + BEGINS })),
  };
}
