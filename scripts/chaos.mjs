// `npm run chaos`: two hubs under load while what they stand on is broken again and again; then a checker that knows only
// what the outside saw, and the record. Two scenes: the town (chats and texts), and calls. Options: --scene town|calls (both
// when left out), --seconds 60 (of the town), --callers 200 --minutes 10 (of calls, by their own clock), --seed N (replays
// the plan of faults), --keep FILE.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { violations } from '../test/chaos/checker.mjs';
import { readRecord } from '../test/chaos/record.mjs';
import { calls } from '../test/chaos/scene-calls.mjs';
import { town } from '../test/chaos/scene-town.mjs';
import { isBuilt, isBuildFresh } from './build/freshness.mjs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const { values } = parseArgs({
  options: {
    scene: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    workers: { type: 'string', default: '8' },
    pages: { type: 'string', default: '16' },
    phones: { type: 'string', default: '4' },
    callers: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '10' },
    'call-workers': { type: 'string', default: '20' },
    keep: { type: 'string' },
  },
});
const SHOWN = 30;
const SCENES = { town, calls };

function given() {
  const { scene, keep, seed = String(Math.floor(Math.random() * 1e9)), ...numbers } = values;
  const wanted = scene ? [SCENES[scene]] : Object.values(SCENES);
  if (wanted.includes(undefined)) throw new Error(`--scene is one of ${Object.keys(SCENES).join(', ')}`);
  const counted = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
  return { wanted, keep, seed: Number(seed), ...counted, callWorkers: counted['call-workers'] };
}

async function play(scene, options) {
  const plan = scene.plan(options);
  console.log(
    `\nscene ${scene.name}, seed ${options.seed}: npm run chaos -- --scene ${scene.name} --seed ${options.seed}`,
  );
  const world = await scene.build();
  const from = performance.now();
  const tell = (fault) =>
    console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${JSON.stringify(fault)}`);
  try {
    const lived = await scene.live(world, plan, { ...options, tell });
    const [outside, record] = [await scene.outside(world, lived), await readRecord(world.databaseUrl)];
    const { told, network, calls: telephones } = outside;
    const found = [...world.crashes, ...violations(told, record, network, telephones)];
    const { open, history, cut = [], took } = lived;
    found.push(...cut);
    if (open > 0) found.push(`${open} did not come to an end in time`);
    console.log(scene.report({ ...outside, record, open, took, doubled: history.doubled }));
    console.log(`violations          ${found.length}`);
    for (const violation of found.slice(0, SHOWN)) console.log(`  ${violation}`);
    return { plan, ...outside, record, found };
  } finally {
    await world.close();
  }
}

async function chaos() {
  const { wanted, keep, ...options } = given();
  if (!isBuilt() || !isBuildFresh()) {
    const { code } = await run(process.execPath, ['scripts/build.mjs']);
    if (code !== 0) throw new Error('the build failed');
  }
  const all = {};
  for (const scene of wanted) all[scene.name] = await play(scene, options);
  if (keep) fs.writeFileSync(keep, JSON.stringify(all, undefined, 1));
  return Object.values(all).every(({ found }) => found.length === 0) ? 0 : 1;
}

stopProgramsWithThis();
process.exit(await chaos());
