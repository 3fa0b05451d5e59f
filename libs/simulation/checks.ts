import { ceilingSeconds } from '../routing/index.js';
import { erlangA, meanWait, priorityWaits } from './closed-forms.js';
import { simulate } from './hub.js';
import { againstIdeal, idealPairs, idealWaits } from './ideal.js';
import { estimate, settled, type Estimate } from './measures.js';
import type { History, Outcome } from './model.js';
import { crowded } from './crowded.js';
import { chain, classes, impatientPool, pool, separate, theoryWorld, type Theory } from './theory.js';

const MINUTE = 60_000;

export type CheckName =
  | ('pool' | 'chain' | 'separate' | 'erlang-a' | 'abandonment' | 'conservation')
  | ('top' | 'r0' | 'r1' | 'idle' | 'ceiling');

/** One thing that must hold: what was measured, against what, and how far off it may be. */
export interface Check {
  name: CheckName;
  measured: number;
  /** What it may be off by chance, 95 %. */
  off: number;
  bound: number;
  holds: boolean;
}

/** Published figures of a ring of two needs each and of separate pairs (docs/routing.md names the source): minutes. */
export const CHAIN_MINUTES = 3.84;
const SEPARATE_MINUTES = 160 / 9;

interface Measured {
  outcomes: Outcome[];
  history: History;
  /** Of the same arrivals, served by an ideal pool; and by an ideal pair for each need. */
  ideal: number[];
  pairs: number[];
}

const POOL = { lambda: 0.8, mu: 0.1, c: 10 };
const minutes = (ms: number[]): number[] => ms.map((one) => one / MINUTE);

/** The first tenth is left out: a hub that has just opened is empty. */
function measured(theory: Theory): Measured {
  const world = theoryWorld(theory);
  const history = simulate(world);
  const begins = Math.floor(theory.contacts / 10);
  return {
    history,
    outcomes: settled(history, world.arrivals[begins]?.at ?? 0),
    ideal: minutes(idealWaits(world.arrivals, theory.takes.length)).slice(begins),
    pairs: minutes(idealPairs(world.arrivals)).slice(begins),
  };
}

/** The mean wait, freed from the luck of the draw. */
const waitsOf = ({ outcomes }: Measured): number[] => minutes(outcomes.map(({ wait }) => wait));
const waitOf = (run: Measured): Estimate => againstIdeal(waitsOf(run), run.ideal, meanWait(POOL));

const near = (name: Check['name'], { mean, off }: Estimate, bound: number, part: number): Check => ({
  ...{ name, bound, off, measured: mean },
  holds: Math.abs(mean / bound - 1) <= part,
});

const waitOfRanks = ({ outcomes }: Measured, ranks: number[]): Estimate =>
  estimate(minutes(outcomes.filter(({ arrival }) => ranks.includes(arrival.rank)).map(({ wait }) => wait)));

/** Not above the bound, as far as chance lets one say. */
const notAbove = (name: Check['name'], { mean, off }: Estimate, bound: number): Check => ({
  ...{ name, bound, off, measured: mean },
  holds: mean - off <= bound,
});

function priorities(contacts: number, seed: number): { checks: Check[]; idle: number } {
  const run = measured(classes(contacts, seed));
  const [top = 0] = priorityWaits([0.1, 0.3, 0.4], POOL.mu, POOL.c);
  const [r0 = 0, r1 = 0] = priorityWaits([0.03, 0.07, 0.3, 0.4], POOL.mu, POOL.c);
  return {
    idle: run.history.idleWhileWaiting,
    checks: [
      // All waits together, whoever they were moved to, are as many as without bands.
      near('conservation', waitOf(run), meanWait(POOL), 0.05),
      notAbove('top', waitOfRanks(run, [0, 1]), top),
      notAbove('r0', waitOfRanks(run, [0]), r0),
      notAbove('r1', waitOfRanks(run, [1]), r1),
    ],
  };
}

/** A day and a night with more than there is room for: low bands wait long, and none beyond its ceiling. */
function ceilings(seed: number): Check {
  const { outcomes } = simulate(crowded(seed));
  const longest = Math.max(
    ...outcomes.filter(({ arrival }) => arrival.rank === 4).map(({ wait }) => wait / MINUTE),
  );
  const bound = (ceilingSeconds(4) ?? 0) / 60;
  return { name: 'ceiling', measured: longest, off: 0, bound, holds: longest <= bound };
}

/**
 * Everything that must hold of the router, judged by running it. @param contacts per run: the more, the surer; 200,000
 * take half a minute
 */
export function checkAll(contacts: number, seed: number): Check[] {
  const pooled = measured(pool(contacts, seed));
  const ring = measured(chain(contacts, seed));
  const apart = measured(separate(contacts, seed));
  const impatient = measured(impatientPool(contacts, seed));
  const theory = erlangA({ ...POOL, theta: 0.2 });
  const left = estimate(impatient.outcomes.map(({ end }) => (end === 'abandoned' ? 1 : 0)));
  const bands = priorities(contacts, seed);
  const idle = [pooled, ring, apart, impatient].reduce(
    (sum, run) => sum + run.history.idleWhileWaiting,
    bands.idle,
  );
  return [
    near('pool', waitOf(pooled), meanWait(POOL), 0.05),
    near('chain', waitOf(ring), CHAIN_MINUTES, 0.15),
    near('separate', againstIdeal(waitsOf(apart), apart.pairs, SEPARATE_MINUTES), SEPARATE_MINUTES, 0.05),
    near('erlang-a', estimate(waitsOf(impatient)), theory.wait, 0.05),
    near('abandonment', left, theory.abandoned, 0.05),
    ...bands.checks,
    { name: 'idle', measured: idle, off: 0, bound: 0, holds: idle === 0 },
    ceilings(seed),
  ];
}
