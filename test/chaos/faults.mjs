// What can be done to a running hub from outside. Each ends by itself within seconds.
import { wait } from './line.mjs';

const CUT_NEWS = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stafett-news'`;

export const FAULTS = {
  killHub: (world, { which }) => world.killHub(which),
  restartPostgres: (world) => world.postgres.restartImmediate(),
  cutNews: (world) => world.query(CUT_NEWS),
  cutSockets: (world) => world.network.cut(),
  stall: (world, { ms }) => world.network.stall(2000 + ms),
  loseAnswers: (world, { ms }) => world.network.loseAnswers(ms / 2),
  /** The process stands still, longer than its own leases dare to be long, and does not know it. */
  pauseHub: async (world, { which, ms }) => {
    const { child } = world.hubs[which];
    child.kill('SIGSTOP');
    await wait(ms);
    child.kill('SIGCONT');
  },
};

const LOOK_MS = 100;

const sinceNow = () => {
  const from = performance.now();
  return () => performance.now() - from;
};

/** Carries out a plan, by the wall or another clock in ms, or so much of it as there is time for; faults may overlap, as they do. */
export async function raise(plan, world, tell, { now = sinceNow(), isOver = () => false } = {}) {
  const under = [];
  for (const fault of plan) {
    while (now() < fault.at && !isOver()) await wait(Math.min(LOOK_MS, fault.at - now()));
    if (isOver()) break;
    tell(fault);
    under.push(
      Promise.resolve(FAULTS[fault.kind](world, fault)).catch((failure) =>
        tell({ ...fault, failed: failure.message }),
      ),
    );
  }
  await Promise.all(under);
}
