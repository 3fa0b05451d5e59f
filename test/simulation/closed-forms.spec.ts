import { readFileSync } from 'node:fs';
import {
  erlangA,
  erlangB,
  erlangC,
  fewestFor,
  meanWait,
  priorityWaits,
  within,
} from '../../libs/simulation/index.js';

/** Values that others have computed, to full precision. Ours must agree with each. */
interface Vectors {
  erlangB_C: { c: number; a: number; B: number; C: number }[];
  mmc: { lam: number; mu: number; c: number; Wq: number; T: number; P_wait_le_T: number }[];
  erlangA: {
    lam: number;
    mu: number;
    theta: number;
    n: number;
    P_wait: number;
    P_abandon: number;
    E_wait: number;
  }[];
  priority_nonpreemptive: {
    lams: number[];
    mu: number;
    c: number;
    Wq_by_class: number[];
    conservation_sum_lam_W: number;
    fcfs_Wq: number;
  }[];
  pooling: { servers_each: number; rho: number; aht: number; C: number; Wq: number }[];
  staffing: { a: number; aht: number; patience: number; min_c_abandon_le_2pct: number }[];
}
const vectors = JSON.parse(readFileSync('test/simulation/vectors.json', 'utf8')) as Vectors;
const agrees = (ours: number, theirs: number) => expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-9);

describe('the formulas agree with values computed elsewhere', () => {
  it.each(vectors.erlangB_C)('Erlang B and C: $c, $a', ({ c, a, B, C }) => {
    agrees(erlangB(c, a), B);
    agrees(erlangC(c, a), C);
  });

  it.each(vectors.mmc)('M/M/$c: $lam', ({ lam, mu, c, Wq, T, P_wait_le_T }) => {
    agrees(meanWait({ lambda: lam, mu, c }), Wq);
    agrees(within({ lambda: lam, mu, c }, T), P_wait_le_T);
  });

  it.each(vectors.erlangA)('Erlang A: $lam, $n, $theta', ({ lam, mu, theta, n, ...rest }) => {
    const { wait, abandoned, waits } = erlangA({ lambda: lam, mu, theta, c: n });
    agrees(wait, rest.E_wait);
    agrees(abandoned, rest.P_abandon);
    agrees(waits, rest.P_wait);
  });

  it.each(vectors.priority_nonpreemptive)('priorities: $lams', ({ lams, mu, c, ...rest }) => {
    const waits = priorityWaits(lams, mu, c);
    waits.forEach((wait, i) => agrees(wait, rest.Wq_by_class[i]!));
    const moved = waits.reduce((sum, wait, i) => sum + wait * lams[i]!, 0);
    agrees(moved, rest.conservation_sum_lam_W);
    agrees(moved, rest.fcfs_Wq * lams.reduce((sum, lambda) => sum + lambda, 0));
  });

  it.each(vectors.pooling)('a pool of $servers_each', ({ servers_each: c, rho, aht, C, Wq }) => {
    agrees(erlangC(c, rho * c), C);
    agrees(meanWait({ lambda: (rho * c) / aht, mu: 1 / aht, c }), Wq);
  });

  it.each(vectors.staffing)('the fewest for a load of $a', ({ a, aht, patience, min_c_abandon_le_2pct }) => {
    expect(fewestFor({ a, talk: aht, patience }, 0.02)).toBe(min_c_abandon_le_2pct);
  });
});
