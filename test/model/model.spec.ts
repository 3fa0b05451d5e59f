import { DEEDS } from './aims.js';
import { leaveJobsUndone } from './jobs.js';
import { drawSteps } from './steps.js';
import { Tally, walk, type Walked } from './tour.js';

/**
 * The hub against a model of it (reference/, laws/), over thousands of steps that chance draws. The default run is the same
 * every time; MODEL_SEED and MODEL_STEPS go elsewhere and farther, docs/contributing.md says how to come back.
 */
const SEED = Number(process.env.MODEL_SEED ?? 20_260_302);
const STEPS = Number(process.env.MODEL_STEPS ?? 2000);
/** From so many steps on, an act that was never done is a fault of the walk. */
const ENOUGH = 2000;
/** Each in a town of its own: it grows older, and slower to read. Two at once, for two processors. */
const STEPS_OF_A_WALK = 250;
const AT_ONCE = 2;
const PATIENCE_MS = 60_000 + STEPS * 200;

const numbers = process.env.MODEL_WALK
  ? [Number(process.env.MODEL_WALK)]
  : Array.from({ length: Math.ceil(STEPS / STEPS_OF_A_WALK) }, (_, n) => n);

let takeBack: () => void;
beforeAll(() => {
  takeBack = leaveJobsUndone();
});
afterAll(() => takeBack());

it(
  'whatever happens in whatever order, the hub agrees with its model',
  async () => {
    const tally = new Tally(Object.keys(DEEDS));
    const ended: Walked[] = [];
    const waiting = [...numbers];
    const goOn = async (): Promise<void> => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const drawn = drawSteps(SEED + number, STEPS_OF_A_WALK);
        const walked = await walk(
          { name: `walk ${number} of seed ${SEED}`, drawn, most: STEPS_OF_A_WALK },
          tally,
        );
        ended.push(walked);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, goOn));
    console.log(`seed ${SEED}: ${tally.told()}`);
    expect(ended.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    if (!process.env.MODEL_WALK && STEPS >= ENOUGH) expect(tally.never()).toEqual([]);
  },
  PATIENCE_MS,
);
