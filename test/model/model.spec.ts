import fc from 'fast-check';
import { broken } from '../concurrency/rounds.js';
import { HubUnderTest } from './hub.js';
import { anyStep, stepIn, type DrawnStep } from './steps.js';
import { takeStep, toldStep } from './walk.js';
import type { World } from './world.js';

/**
 * The hub against a model of it (reference.ts, laws.ts), over most of a thousand steps that chance draws. The default run
 * is the same every time; MODEL_SEED and MODEL_STEPS go elsewhere and farther, docs/contributing.md says how to come back.
 */
const SEED = Number(process.env.MODEL_SEED ?? 20_260_302);
const RUNS = 10;
/** Drawn at most, in each run; about a third is done: walks differ in length, and some steps find nothing to be done on. */
const STEPS = Number(process.env.MODEL_STEPS ?? 2500) / RUNS;
const PATIENCE_MS = 900_000;

let steps = 0;

class Walk implements fc.AsyncCommand<{ world: World }, HubUnderTest> {
  private was = '';
  constructor(private readonly drawn: DrawnStep) {}

  check({ world }: { world: World }): boolean {
    return stepIn(world, this.drawn) !== null;
  }

  async run(model: { world: World }, hub: HubUnderTest): Promise<void> {
    const step = stepIn(model.world, this.drawn);
    if (!step) return;
    this.was = toldStep(step);
    steps += 1;
    model.world = await takeStep(hub, model.world, step);
  }

  toString(): string {
    return this.was;
  }
}

it(
  'whatever happens in whatever order, the hub agrees with its model',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands([anyStep.map((drawn) => new Walk(drawn))], { maxCommands: STEPS, size: 'max' }),
        async (commands) => {
          const hub = await HubUnderTest.open();
          try {
            const { world } = await hub.reads(null, []);
            await fc.asyncModelRun(() => ({ model: { world }, real: hub }), commands);
            expect(await broken(hub)).toEqual([]);
          } finally {
            await hub.close();
          }
        },
      ),
      {
        seed: SEED,
        numRuns: RUNS,
        ...(process.env.MODEL_PATH ? { path: process.env.MODEL_PATH } : {}),
        // Red at once; whoever looks into it asks for the shortest way there, which takes minutes.
        endOnFailure: process.env.MODEL_SHRINK !== '1',
      },
    );
    console.log(`${steps} steps, seed ${SEED}`);
  },
  PATIENCE_MS,
);
