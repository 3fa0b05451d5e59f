// Calls that are taken in browsers: the sound of many at once.
import { addEars } from './town.mjs';
import { atMost, own, tokensOf } from './row-words.mjs';

/** How much later sound is for passing through the hub: both sockets and the load's own time are in it, as they are in the floor's. */
export const ears = (calls) => ({
  name: `ears-${calls}`,
  floor: 'ears',
  load: 'ears',
  plan: (quick) => ({ warmSeconds: 2, seconds: quick ? 5 : 20 }),
  floorTown: () => ({
    legs: tokensOf(calls).map((_, n) => ({ legId: String(n), secret: 'Ear', mark: 'x' })),
  }),
  hubTown: async (url) => ({ legs: await addEars(url, calls) }),
  questions: [
    {
      says: `sound of ${calls} calls in browsers, frame in to frame out, p99`,
      ...own('ms', (r) => r.sound.delay.p99),
      floor: (r) => r.sound.delay.p99,
      target: atMost(20, 'ms'),
      phase: 'sound',
    },
    {
      says: `sound of ${calls} calls: frames lost`,
      ...own('', (r) => r.sound.lost),
      target: atMost(0, ''),
      phase: 'sound',
    },
  ],
});
