import { deedsOf, isSeenAtALook, toldStep, type Answer, type Deed, type Step } from './deeds.js';
import type { HubUnderTest } from './hub.js';
import { difference, type Order } from './judge.js';
import { brokenLaws, forgotten, line } from './laws/at-rest.js';
import { turns } from '../concurrency/rounds.js';
import { waits, type World } from './world.js';

/** Longer than any rung, and so many that every rung, the rest and a second round fit in. */
const NIGHT = { looks: 12, seconds: 7300 };

/** One step of the hub and of the model, side by side. @returns the world after it. @throws Error that says where they differ */
export async function takeStep(hub: HubUnderTest, before: World, step: Step): Promise<World> {
  if ('night' in step) return sleep(hub, before);
  const { orders, answers, alive } = await doStep(hub, step);
  const named = [
    ...deedsOf(step).flatMap((deed) => ('contact' in deed ? deed.contact : [])),
    ...answers.flatMap(({ made }) => made ?? []),
  ];
  const after = await settle(hub, before, named);
  if (!alive) await hub.livesOn();
  const differences = orders.map((order) => difference(before, order, after, alive));
  if (!differences.some((found) => found.length === 0))
    throw new Error(`hub and model differ after ${toldStep(step)}:\n${listed(differences)}`);
  return after;
}

const listed = (differences: string[][]): string =>
  differences
    .map((found) => found.map((line) => `  ${line}`).join('\n'))
    .join('\n or, in the other order,\n');

/** Every order in which it may have been done, with what was answered. */
async function doStep(
  hub: HubUnderTest,
  step: Exclude<Step, { night: true }>,
): Promise<{ orders: Order[]; answers: Answer[]; alive: boolean }> {
  if ('one' in step) {
    const answer = await hub.does(step.one);
    return { orders: seenOrNot({ deed: step.one, answer }, []), answers: [answer], alive: true };
  }
  if ('cut' in step) {
    const answer = await hub.diesDuring(step.cut, step.turns);
    return { orders: doneOrNot(step.cut, answer), answers: [answer], alive: false };
  }
  const [first, second] = await Promise.all([
    hub.does(step.first),
    turns(step.turns).then(() => hub.does(step.second)),
  ]);
  const [a, b] = [
    { deed: step.first, answer: first },
    { deed: step.second, answer: second },
  ];
  return {
    orders: [...seenOrNot(a, [b]), ...seenOrNot(b, [a])],
    answers: [first, second],
    alive: true,
  };
}

/** One after the other; or the next, and whom the router asks, before the hub had looked at what the one is. */
const seenOrNot = (one: Order[number], next: Order): Order[] => [
  [one, ...next],
  ...(isSeenAtALook(one.deed) ? [[{ ...one, unseen: true as const }, ...next]] : []),
];

/** What was acknowledged is done; what was not may be done, wholly, or not at all. */
const doneOrNot = (deed: Deed, answer: Answer): Order[] =>
  answer.said === 'cut' ? [[], [{ deed, answer: { said: 'ok' } }]] : [[{ deed, answer }]];

/** Waits until the hub rests, reads it, and holds it to the laws. A round that began asks anew at the next look. */
async function settle(hub: HubUnderTest, before: World, named: string[]): Promise<World> {
  await hub.rests();
  let found = await hub.reads(before, named);
  if (Object.entries(found.world.contacts).some(([id, { round }]) => round !== before.contacts[id]?.round)) {
    await hub.rests();
    found = await hub.reads(before, named);
  }
  const broken = [
    ...brokenLaws(found.world),
    ...(found.gaps === 0 ? [] : [`there is an instant in which nobody answered for ${found.gaps}`]),
    ...(line(found.world).join() === found.line.join() ? [] : [`the line is ${found.line.join()}`]),
  ];
  if (broken.length > 0) throw new Error(`a law is broken:\n  ${broken.join('\n  ')}`);
  return found.world;
}

async function sleep(hub: HubUnderTest, dusk: World): Promise<World> {
  const asked = new Set<string>();
  let before = dusk;
  for (let look = 0; look < NIGHT.looks; look += 1) {
    const after = await takeStep(hub, before, { one: { do: 'wait', seconds: NIGHT.seconds } });
    for (const [id, { worker }] of Object.entries(after.offers)) if (!before.offers[id]) asked.add(worker);
    before = after;
  }
  const broken = Object.values(dusk.contacts).some(waits) ? forgotten(dusk, before, asked) : [];
  if (broken.length > 0) throw new Error(`somebody was forgotten:\n  ${broken.join('\n  ')}`);
  return before;
}
