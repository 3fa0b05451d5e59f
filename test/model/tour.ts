import { broken } from '../concurrency/rounds.js';
import { deedsOf, toldStep, type Step } from './deeds.js';
import { HubUnderTest } from './hub.js';
import { stepIn, type DrawnStep } from './steps.js';
import { takeStep } from './walk.js';
import type { World } from './world.js';

export interface Walk {
  name: string;
  drawn: DrawnStep[];
  /** Steps, not counting what is drawn and finds nothing to be done on. */
  most: number;
}

export interface Walked {
  steps: number;
  /** What was found, and how to come back there; undefined: hub and model agreed all the way. */
  fault?: string;
}

/** How often each thing was done. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private steps = 0;
  private readonly began = performance.now();

  constructor(private readonly all: string[]) {}

  add(step: Step): void {
    this.steps += 1;
    const names = 'night' in step ? ['a night'] : deedsOf(step).map((deed) => deed.do);
    const how = 'cut' in step ? ['a crash'] : 'first' in step ? ['two at once'] : [];
    for (const name of [...names, ...how]) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  told = (): string =>
    [this.pace(), ...[...this.counts].sort().map(([name, n]) => `${name} ${n}`)].join(', ');

  /** By the clock, and by this program's own processor: what the difference was spent on is PostgreSQL, and others. */
  private pace(): string {
    const [wall, own] = [(performance.now() - this.began) / 1000, process.cpuUsage()];
    const busy = (own.user + own.system) / 1e6;
    return `${this.steps} steps in ${wall.toFixed(0)} s (${busy.toFixed(0)} s of its own processor)`;
  }

  never = (): string[] =>
    [...this.all, 'a night', 'a crash', 'two at once'].filter((name) => !this.counts.has(name));
}

/** From a town's first minute until hub and model differ, or all is done. */
export async function walk({ name, drawn, most }: Walk, tally: Tally): Promise<Walked> {
  const hub = await HubUnderTest.open();
  const taken: Step[] = [];
  const faults: string[] = [];
  try {
    await goOn(hub, { drawn, most }, (step) => {
      taken.push(step);
      tally.add(step);
    });
    faults.push(...(await atTheEnd(hub)));
  } catch (failure) {
    faults.push((failure as Error).message);
  } finally {
    for (const left of await hub.close())
      faults.push(`a hub has ended and left a line to the database: ${left}`);
  }
  if (faults.length === 0) return { steps: taken.length };
  const way = taken.map((step, n) => `  ${n + 1} ${toldStep(step)}`).slice(-MOST_TOLD);
  return {
    steps: taken.length,
    fault: [`${name}, step ${taken.length}:`, ...faults, 'after', ...way].join('\n'),
  };
}
const MOST_TOLD = 40;

async function goOn(
  hub: HubUnderTest,
  { drawn, most }: Pick<Walk, 'drawn' | 'most'>,
  isTaking: (step: Step) => void,
): Promise<void> {
  let { world }: { world: World } = await hub.reads(null, []);
  let steps = 0;
  for (const one of drawn) {
    const step = stepIn(world, one);
    if (!step) continue;
    isTaking(step);
    world = await takeStep(hub, world, step);
    steps += 1;
    if (steps === most) return;
  }
}

/** Laws of all that has happened, and the hub's own word on it. */
const atTheEnd = async (hub: HubUnderTest): Promise<string[]> => [
  ...(await broken(hub)),
  ...((await hub.unownedSeconds()) === 0 ? [] : ['the hub reports a gap in its ledger']),
  ...((await hub.rows(UNTOLD)).length === 0 ? [] : ['an alert stands in no log']),
];

const UNTOLD = `
  select a.id from alert a
  where (select count(*) from entry e where e.contact_id = a.contact_id and e.kind = 'alerted') <>
      (select count(*) from alert b where b.contact_id = a.contact_id)
    or (select count(*) from entry e where e.contact_id = a.contact_id and e.kind = 'alert-failed') <>
      (select count(*) from alert b where b.contact_id = a.contact_id and b.outcome = 'failed')`;
