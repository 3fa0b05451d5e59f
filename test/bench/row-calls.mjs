// Calls: how soon whoever calls is met, and how soon each step of a call is answered.
import { atMost, NUMBER, own, WORKERS } from './row-words.mjs';
import { addWorkers } from './town.mjs';

/** In milliseconds, beside the floor's: what counts is that nobody waits to be met. */
const met = (phase, says, read, most) => ({
  says,
  unit: 'ms',
  value: (hub) => read(hub[phase].answered),
  hub: (r) => read(r[phase].answered),
  floor: (r) => read(r[phase].answered),
  target: atMost(most, 'ms'),
  phase,
});

export const calls = {
  name: 'calls',
  floor: 'call',
  load: 'call',
  plan: (quick) => ({ rate: 20, seconds: quick ? 5 : 15, warm: 40, to: NUMBER }),
  floorTown: () => ({}),
  hubTown: async (url) => (await addWorkers(url, WORKERS), {}),
  questions: [
    met('answer', 'call to what is heard at 20/s, p50', ({ p50 }) => p50, 250),
    met('answer', 'call to what is heard at 20/s, p99', ({ p99 }) => p99, 500),
    met('answer', 'call to what is heard at 20/s, slowest of all', ({ max }) => max, 1000),
    met('step', 'step of a call at 20/s, p50', ({ p50 }) => p50, 250),
    met('step', 'step of a call at 20/s, slowest of all', ({ max }) => max, 1000),
    {
      says: 'calls and steps, answers without a document',
      ...own('', (r) => r.answer.bad + r.step.bad),
      target: atMost(0, ''),
      phase: 'step',
    },
  ],
};
