import { ceilingSeconds } from '../routing/index.js';
import { erlangA, meanWait, priorityWaits } from './closed-forms.js';
import { simulate } from './hub.js';
import { againstIdeal, idealPairs, idealWaits, ofOneClass } from './ideal.js';
import { estimate, mean, quantile, settled, type Estimate } from './measures.js';
import type { History, Outcome } from './model.js';
import { crowded } from './crowded.js';
import {
  chain,
  classes,
  impatientPool,
  MOST_LEFT,
  pool,
  separate,
  staffed,
  theoryWorld,
  type Theory,
} from './theory.js';
import { exactly, near, notAbove, plain, type Check, type Figure } from './verdicts.js';

const MINUTE = 60_000;

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
const waitOf = (run: Measured): Figure => freed(waitsOf(run), run.ideal, meanWait(POOL));

const freed = (values: number[], ideal: number[], truth: number): Figure => ({
  ...againstIdeal(values, ideal, truth),
  raw: mean(values),
});

const waitOfRanks = ({ outcomes }: Measured, ranks: number[]): Estimate =>
  estimate(minutes(outcomes.filter(({ arrival }) => ranks.includes(arrival.rank)).map(({ wait }) => wait)));

/** The same of one class, beside the ideal's waits of the very same contacts: the ideal knows no classes. */
function freedOf({ outcomes, ideal }: Measured, rank: number): Figure {
  const isOf = (i: number): boolean => outcomes[i]?.arrival.rank === rank;
  const waits = minutes(outcomes.map(({ wait }) => wait)).filter((_, i) => isOf(i));
  const theirs = ideal.filter((_, i) => isOf(i));
  return { ...ofOneClass(waits, theirs, meanWait(POOL)), raw: mean(waits) };
}

function priorities(contacts: number, seed: number): { checks: Check[]; idle: number } {
  const run = measured(classes(contacts, seed));
  const [top = 0, r2 = 0, r3 = 0] = priorityWaits([0.1, 0.3, 0.4], POOL.mu, POOL.c);
  const [r0 = 0, r1 = 0] = priorityWaits([0.03, 0.07, 0.3, 0.4], POOL.mu, POOL.c);
  return {
    idle: run.history.idleWhileWaiting,
    checks: [
      // All waits together, whoever they were moved to, are as many as without bands.
      near('conservation', waitOf(run), meanWait(POOL), 0.05),
      notAbove('top', waitOfRanks(run, [0, 1]), top),
      notAbove('r0', waitOfRanks(run, [0]), r0),
      notAbove('r1', waitOfRanks(run, [1]), r1),
      // What the first gain the last must lose: neither more nor less than theory says.
      near('r2', freedOf(run, 2), r2, 0.1),
      near('r3', freedOf(run, 3), r3, 0.05),
    ],
  };
}

/** So many that a plain mean of waits that follow each other for hours is sure to a few percent. */
const STRETCHES = 12;
const STRETCH = 250_000;

/** The plain mean of the ideal, luck and all: nothing of it comes from a formula. */
const idealAtLength = (seed: number): Estimate =>
  estimate(
    Array.from({ length: STRETCHES }, (_, i) => {
      const { arrivals } = theoryWorld(pool(STRETCH, seed + 1 + i));
      return minutes(idealWaits(arrivals, POOL.c)).slice(STRETCH / 10);
    }).flat(),
  );

/**
 * A mean against an ideal on the same arrivals looks right at any rate and with talks of any length. So what was drawn is
 * judged as it was drawn, and once the mean wait: the ideal's own over millions, times what the hub needs beside it.
 */
function drawn(run: Measured, seed: number): Check[] {
  const came = minutes(run.outcomes.map(({ arrival: { at } }) => at));
  const gaps = came.slice(1).map((at, i) => at - (came[i] as number));
  const talks = minutes(run.outcomes.map(({ arrival: { talk } }) => talk));
  const beside = mean(waitsOf(run)) / mean(run.ideal);
  const { mean: long, off } = idealAtLength(seed);
  return [
    near('raw', plain({ mean: long * beside, off: off * beside }), meanWait(POOL), 0.05),
    near('gap', plain(estimate(gaps)), 1 / POOL.lambda, 0.03),
    near('talk', plain(estimate(talks)), 1 / POOL.mu, 0.03),
  ];
}

/** A day and a night with more than there is room for: low bands wait long, and none beyond its ceiling. */
function ceilings(seed: number): Check {
  const { outcomes } = simulate(crowded(seed));
  const longest = Math.max(
    ...outcomes.filter(({ arrival }) => arrival.rank === 4).map(({ wait }) => wait / MINUTE),
  );
  const bound = (ceilingSeconds(4) ?? 0) / 60;
  return exactly('ceiling', longest, bound);
}

/**
 * Targets of service, with as many at work as theory asks for: nine in ten answered within 15 s, nineteen in twenty within 20 s
 * (NENA-STA-020.1), 8 s in the mean (112 in Sweden). Whoever left has waited, too. Seconds.
 */
function service(contacts: number, seed: number): Check[] {
  const { outcomes } = measured(staffed(contacts, seed));
  const seconds = outcomes.map(({ wait }) => wait / 1000);
  return [
    notAbove('left', leftOf(outcomes), MOST_LEFT),
    exactly('p90', quantile(seconds, 0.9), 15),
    exactly('p95', quantile(seconds, 0.95), 20),
    notAbove('speed', estimate(seconds), 8),
  ];
}

const leftOf = (outcomes: Outcome[]): Estimate =>
  estimate(outcomes.map(({ end }) => (end === 'abandoned' ? 1 : 0)));

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
  const bands = priorities(contacts, seed);
  const idle = [pooled, ring, apart, impatient].reduce(
    (sum, run) => sum + run.history.idleWhileWaiting,
    bands.idle,
  );
  return [
    ...drawn(pooled, seed),
    near('pool', waitOf(pooled), meanWait(POOL), 0.05),
    near('chain', waitOf(ring), CHAIN_MINUTES, 0.15),
    near('separate', freed(waitsOf(apart), apart.pairs, SEPARATE_MINUTES), SEPARATE_MINUTES, 0.05),
    near('erlang-a', plain(estimate(waitsOf(impatient))), theory.wait, 0.05),
    near('abandonment', plain(leftOf(impatient.outcomes)), theory.abandoned, 0.05),
    ...bands.checks,
    exactly('idle', idle, 0),
    ceilings(seed),
    ...service(contacts, seed),
  ];
}
