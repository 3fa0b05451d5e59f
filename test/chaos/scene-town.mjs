// Persons who chat and text, workers who answer them, and everything under them broken again and again.
import { chanceOf } from './chance.mjs';
import { raise } from './faults.mjs';
import { History } from './history.mjs';
import { unownedSeconds } from './judge/owned.mjs';
import { planFor } from './plan.mjs';
import { askNetwork } from './texter.mjs';
import { Town } from './town.mjs';
import { World } from './world.mjs';

export const SETTLE_SECONDS = 60;

export const town = {
  name: 'town',
  plan: ({ seed, seconds }) => planFor({ seed, seconds }),
  build: () => World.build(),

  async live(world, plan, { seed, seconds, workers, pages, phones, tell }) {
    const history = new History();
    const all = new Town({ world, chance: chanceOf(seed), history });
    await all.staff(workers);
    const living = all.live({ pages, phones });
    const from = performance.now();
    await raise(plan, world, tell);
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, seconds * 1000 - (performance.now() - from))),
    );
    all.over = true;
    await living;
    const open = await all.settle(SETTLE_SECONDS);
    return { history, open };
  },

  async outside(world, { history }) {
    return { told: history.told(), network: await askNetwork(world.emulatorUrl), calls: null };
  },

  report({ told, record, network, open, doubled }) {
    const count = (kind) => told.events.filter((event) => event.kind === kind).length;
    return `
contacts            ${record.contacts.length}, still open after ${SETTLE_SECONDS} s: ${open}
messages            ${count('message-sent')} sent, ${count('message-acked')} acknowledged, ${count('message-refused')} refused
texts               ${network.inbound.length} to the hub, ${network.outbound.length} to phones
offers              ${record.offers.length}, accepted ${record.offers.filter(({ outcome }) => outcome === 'accepted').length}
links               ${record.links.length}, unowned seconds ${unownedSeconds(record)}
lines shown         ${told.shown.reduce((sum, { entries }) => sum + entries.length, 0)}, sent twice and shown once: ${doubled}`;
  },
};
