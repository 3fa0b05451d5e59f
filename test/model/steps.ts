import fc from 'fast-check';
import { aim, DEEDS, type Drawn, type Kind } from './aims.js';
import type { Step } from './deeds.js';
import { waits, type World } from './world.js';

const anyDeed = fc.record({
  kind: fc.oneof(
    ...(Object.keys(DEEDS) as Kind[]).map((kind) => ({
      weight: DEEDS[kind][0],
      arbitrary: fc.constant(kind),
    })),
  ),
  a: fc.nat(999),
  b: fc.nat(999),
});
const SINGLE: Kind[] = [
  'arrive',
  'answer',
  'accept',
  'decline',
  'leave',
  'close',
  'end',
  'take',
  'hand over',
  'accept watch',
  'regrade',
  'acknowledge',
];
const inOneCommit = fc.record({ kind: fc.constantFrom(...SINGLE), a: fc.nat(999), b: fc.nat(999) });

export type DrawnStep =
  | { one: Drawn }
  | { first: Drawn; second: Drawn; turns: number }
  | { cut: Drawn; turns: number }
  | { night: true };

const anyStep: fc.Arbitrary<DrawnStep> = fc.oneof(
  { weight: 150, arbitrary: fc.record({ one: anyDeed }) },
  { weight: 45, arbitrary: fc.record({ first: anyDeed, second: anyDeed, turns: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ cut: inOneCommit, turns: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.constant({ night: true as const }) },
);

/** Always the same of the same seed. More are drawn than done: some find nothing to be done on. */
export const drawSteps = (seed: number, many: number): DrawnStep[] =>
  fc.sample(fc.noBias(anyStep), { seed, numRuns: many * 4 });

/** What a drawn step is in this world; null when it is nothing. */
export function stepIn(world: World, drawn: DrawnStep): Step | null {
  if ('night' in drawn) return Object.values(world.contacts).some(waits) ? drawn : null;
  if ('one' in drawn) {
    const deed = aim(world, drawn.one);
    return deed && { one: deed };
  }
  if ('cut' in drawn) {
    const deed = aim(world, drawn.cut);
    return deed && { cut: deed, turns: drawn.turns };
  }
  const [first, second] = [aim(world, drawn.first), aim(world, drawn.second)];
  return first && second && { first, second, turns: drawn.turns };
}
