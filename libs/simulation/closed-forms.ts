/** What queueing theory says, as formulas: the measure that the simulator, and through it the router, is held against. */

/** Erlang B: of calls that cannot wait, the share that is lost. @param a load in Erlang */
export function erlangB(c: number, a: number): number {
  let b = 1;
  for (let k = 1; k <= c; k += 1) b = (a * b) / (k + a * b);
  return b;
}

/** Erlang C: the share that must wait. */
export function erlangC(c: number, a: number): number {
  const b = erlangB(c, a);
  return b / (1 - (a / c) * (1 - b));
}

export interface Queue {
  /** Arrivals and services per minute, and how many serve. */
  lambda: number;
  mu: number;
  c: number;
}

/** The mean wait of M/M/c, in minutes: no router that knows no more can do better for equal work. */
export const meanWait = ({ lambda, mu, c }: Queue): number => erlangC(c, lambda / mu) / (c * mu - lambda);

/** The share answered within a time. */
export const within = ({ lambda, mu, c }: Queue, minutes: number): number =>
  1 - erlangC(c, lambda / mu) * Math.exp(-(c * mu - lambda) * minutes);

/** Waits of priority classes that do not interrupt (Cobham), all with the same length of talk. The first goes first. */
export function priorityWaits(lambdas: number[], mu: number, c: number): number[] {
  const all = lambdas.reduce((sum, lambda) => sum + lambda, 0);
  const first = erlangC(c, all / mu) / (c * mu);
  let before = 0;
  return lambdas.map((lambda) => {
    const upTo = before + lambda / (c * mu);
    const wait = first / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

export interface Impatient extends Queue {
  /** People give up at this rate per minute. */
  theta: number;
}

/** States that matter: beyond so many waiting the rest is nothing. */
const DEEP = 2000;

/** Erlang A: who waits gives up at some time. Summed in logarithms, since factorials leave every number's range. */
export function erlangA({ lambda, mu, c, theta }: Impatient): {
  wait: number;
  abandoned: number;
  waits: number;
} {
  const logs = [0];
  for (let j = 1; j <= c + DEEP; j += 1) {
    const leaving = Math.min(j, c) * mu + Math.max(0, j - c) * theta;
    logs.push((logs[j - 1] as number) + Math.log(lambda / leaving));
  }
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sumOf = (value: (j: number) => number): number =>
    weights.reduce((sum, weight, j) => sum + weight * value(j), 0) / total;
  const queue = sumOf((j) => Math.max(0, j - c));
  return { wait: queue / lambda, abandoned: (theta * queue) / lambda, waits: sumOf((j) => (j >= c ? 1 : 0)) };
}

/** The fewest who keep abandonment at or below a share. */
export function fewestFor(load: { a: number; talk: number; patience: number }, most: number): number {
  for (let c = 1; ; c += 1) {
    const queue = { lambda: load.a / load.talk, mu: 1 / load.talk, c, theta: 1 / load.patience };
    if (erlangA(queue).abandoned <= most) return c;
  }
}
