import { expire, passWatch, sweep, workerOf } from '../passing.js';
import { heldBy } from '../world.js';
import type { AllMeant } from './meant.js';

type OfDuty = 'say' | 'lose' | 'sit down' | 'end shift' | 'shift over' | 'shift begins' | 'wait';

/** Who is there, and when. */
export const ofDuty: AllMeant<OfDuty> = {
  say(world, { by, status }) {
    if (status === 'away' && heldBy(world, by).length > 0) return 'holds-contacts';
    Object.assign(workerOf(world, by), { here: true, status });
    return 'ok';
  },
  lose(world, { by }, { unseen }) {
    workerOf(world, by).here = false;
    if (!unseen) sweep(world);
    return 'ok';
  },
  'sit down'(world, { by }) {
    Object.assign(workerOf(world, by), { here: true, status: 'available' });
    return 'ok';
  },
  'end shift'(world, { by }) {
    if (heldBy(world, by).length > 0 || world.watch.holder === by) return 'holds-contacts';
    const worker = workerOf(world, by);
    if (worker.onShift && !worker.home) return 'shift-goes-on';
    Object.assign(worker, { here: true, status: 'away' });
    return 'ok';
  },
  'shift over'(world, { by }) {
    workerOf(world, by).onShift = false;
    return 'ok';
  },
  'shift begins'(world, { by }) {
    workerOf(world, by).onShift = true;
    return 'ok';
  },
  wait(world, { seconds }, { unseen }) {
    world.now += seconds * 1e6;
    if (!unseen) expire(world);
    return 'ok';
  },
};

type OfTheWatch = 'reach watch' | 'accept watch' | 'decline watch' | 'take watch' | 'stand by' | 'stand down';

/** The watch, from hand to hand. */
export const ofTheWatch: AllMeant<OfTheWatch> = {
  'reach watch'(world, { from, to }, { made }) {
    if (world.watch.holder !== from) return 'not-holder';
    if (from === to) return 'not-possible';
    world.reached = { offer: made ?? 'none', to };
    return 'ok';
  },
  'accept watch'(world, { offer, by }) {
    if (world.reached?.offer !== offer || world.reached.to !== by) return 'offer-gone';
    world.reached = null;
    if (world.watch.holder !== by) passWatch(world, by);
    return 'ok';
  },
  'decline watch'(world, { offer, by }) {
    if (world.reached?.offer !== offer || world.reached.to !== by) return 'offer-gone';
    world.reached = null;
    return 'ok';
  },
  'take watch'(world, { by }) {
    if (world.watch.holder === by) return 'ok';
    if (workerOf(world, world.watch.holder).here) return 'holder-is-there';
    passWatch(world, by);
    return 'ok';
  },
  'stand by'(world, { by }) {
    world.watch.deputy = by;
    return 'ok';
  },
  'stand down'(world, { by }) {
    if (world.watch.deputy === by) world.watch.deputy = null;
    return 'ok';
  },
};
