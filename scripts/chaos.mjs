// `npm run chaos`: two hubs under load while what they stand on is broken again and again; then a checker that knows only
// what the outside saw, and the record. Options: --seconds 60, --seed N (replays the plan of faults), --keep FILE.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { chanceOf } from '../test/chaos/chance.mjs';
import { violations } from '../test/chaos/checker.mjs';
import { raise } from '../test/chaos/faults.mjs';
import { History } from '../test/chaos/history.mjs';
import { unownedSeconds } from '../test/chaos/judge/owned.mjs';
import { planFor } from '../test/chaos/plan.mjs';
import { readRecord } from '../test/chaos/record.mjs';
import { askNetwork } from '../test/chaos/texter.mjs';
import { Town } from '../test/chaos/town.mjs';
import { World } from '../test/chaos/world.mjs';
import { isBuilt, isBuildFresh } from './build/freshness.mjs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    workers: { type: 'string', default: '8' },
    pages: { type: 'string', default: '16' },
    phones: { type: 'string', default: '4' },
    keep: { type: 'string' },
  },
});
const SETTLE_SECONDS = 60;
const SHOWN = 30;

async function live(world, plan) {
  const history = new History();
  const chance = chanceOf(Number(given.seed));
  const town = new Town({ world, chance, history });
  await town.staff(Number(given.workers));
  const living = town.live({ pages: Number(given.pages), phones: Number(given.phones) });
  const from = performance.now();
  await raise(plan, world, (fault) =>
    console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${JSON.stringify(fault)}`),
  );
  await new Promise((resolve) =>
    setTimeout(resolve, Math.max(0, given.seconds * 1000 - (performance.now() - from))),
  );
  town.over = true;
  await living;
  const open = await town.settle(SETTLE_SECONDS);
  return { history, open };
}

function report({ told, record, network, found, open, doubled }) {
  const count = (kind) => told.events.filter((event) => event.kind === kind).length;
  console.log(`
contacts            ${record.contacts.length}, still open after ${SETTLE_SECONDS} s: ${open}
messages            ${count('message-sent')} sent, ${count('message-acked')} acknowledged, ${count('message-refused')} refused
texts               ${network.inbound.length} to the hub, ${network.outbound.length} to phones
offers              ${record.offers.length}, accepted ${record.offers.filter(({ outcome }) => outcome === 'accepted').length}
links               ${record.links.length}, unowned seconds ${unownedSeconds(record)}
lines shown         ${told.shown.reduce((sum, { entries }) => sum + entries.length, 0)}, sent twice and shown once: ${doubled}
violations          ${found.length}`);
  for (const violation of found.slice(0, SHOWN)) console.log(`  ${violation}`);
}

async function chaos() {
  given.seed ??= String(Math.floor(Math.random() * 1e9));
  const plan = planFor({ seed: Number(given.seed), seconds: Number(given.seconds) });
  console.log(`seed ${given.seed}: npm run chaos -- --seconds ${given.seconds} --seed ${given.seed}`);
  if (!isBuilt() || !isBuildFresh()) {
    const { code } = await run(process.execPath, ['scripts/build.mjs']);
    if (code !== 0) throw new Error('the build failed');
  }
  const world = await World.build();
  try {
    const { history, open } = await live(world, plan);
    const [told, record, network] = [
      history.told(),
      await readRecord(world.databaseUrl),
      await askNetwork(world.emulatorUrl),
    ];
    const found = [...world.crashes, ...violations(told, record, network)];
    if (open > 0) found.push(`${open} contacts or texts did not come to an end in ${SETTLE_SECONDS} s`);
    report({ told, record, network, found, open, doubled: history.doubled });
    if (given.keep)
      fs.writeFileSync(given.keep, JSON.stringify({ plan, told, record, network, found }, undefined, 1));
    return found.length === 0 ? 0 : 1;
  } finally {
    await world.close();
  }
}

stopProgramsWithThis();
process.exit(await chaos());
