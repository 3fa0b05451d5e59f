// `npm run simulate`: the router judged against theory, and one number against separate lines, by the very functions of
// libs/routing. Prints numbers and writes one page. Options: --quick (a fifth of the contacts), --contacts 200000,
// --weeks 12, --seed 1, --page FILE (default: .data/simulation.html), --json FILE. Ends with 1 when something does not hold.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { speedOf } from '../test/bench/decide.mjs';
import { isBuilt, isBuildFresh } from './build/freshness.mjs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    contacts: { type: 'string' },
    weeks: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    page: { type: 'string', default: '.data/simulation.html' },
    json: { type: 'string' },
  },
});
const contacts = Number(given.contacts ?? (given.quick ? 40_000 : 200_000));
const seed = Number(given.seed);

async function built() {
  if (!isBuilt() || !isBuildFresh()) {
    const { code } = await run(process.execPath, ['scripts/build.mjs']);
    if (code !== 0) throw new Error('the build failed');
  }
  return import('../dist/libs/simulation/index.js');
}

const cell = (value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
const show = (rows) =>
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, cell(v)]))));

const FRIDAY_NIGHT = { unit: 'psychiatry', count: 1, from: 4 * 24 + 20, until: 5 * 24 + 4 };

/** One number against separate lines, and one more on Friday night. */
function compared(hub, weeks) {
  const { separate, 'one-number': one } = hub.separateAgainstOne(hub.MADE_UP, weeks, seed);
  const whatIf = hub.whatIf(hub.MADE_UP, FRIDAY_NIGHT, { weeks, seed });
  console.log(`Separate lines, as today, against one number: ${weeks} weeks, the same people at work`);
  show([
    { '': 'separate lines', ...separate.all, faces: separate.faces.faces },
    { '': 'one number', ...one.all, faces: one.faces.faces },
  ]);
  show(
    one.bands.map(({ rank, service }, i) => ({
      band: `R${rank}`,
      contacts: service.contacts,
      'wait, separate': separate.bands[i].service.meanWait,
      'wait, one': service.meanWait,
      'left, separate': separate.bands[i].service.abandoned,
      'left, one': service.abandoned,
    })),
  );
  console.log('One more psychiatric worker, Friday 20 to Saturday 04');
  show([
    { '': 'without', ...whatIf.meanwhile.without },
    { '': 'with', ...whatIf.meanwhile.with },
  ]);
  return { separate, one, whatIf, weeks };
}

const VERDICTS = { holds: 'holds', 'within-noise': 'within noise', broken: 'BROKEN' };
const chance = (off) => off ?? 'not reckoned';

/** The bounds of theory, and how long the largest scene takes. */
function judged(hub) {
  console.log(`Judged against theory: ${contacts} contacts a run, seed ${seed}`);
  const checks = hub.checkAll(contacts, seed);
  const speed = speedOf(hub);
  const fast = { name: 'decide', raw: speed.ms, measured: speed.ms, off: null, bound: 50 };
  const all = [...checks, { ...fast, verdict: speed.ms < 50 ? 'holds' : 'broken' }];
  show(
    all.map(({ name, raw, measured, off, bound, verdict }) => ({
      ...{ name, 'raw mean': raw, 'luck taken out': measured, '± 95 %': chance(off), bound },
      verdict: VERDICTS[verdict],
    })),
  );
  console.log(`${speed.waiting} waiting, ${speed.onDuty} on duty: decided in ${speed.ms.toFixed(1)} ms`);
  return { checks, speed, holds: all.every(({ verdict }) => verdict !== 'broken') };
}

async function simulate() {
  const began = performance.now();
  const hub = await built();
  const { holds, ...judgement } = judged(hub);
  const findings = { ...judgement, ...compared(hub, Number(given.weeks)) };
  fs.mkdirSync(path.dirname(given.page), { recursive: true });
  fs.writeFileSync(given.page, hub.page(findings));
  if (given.json) fs.writeFileSync(given.json, JSON.stringify(findings, undefined, 1));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`\nThe page: ${path.resolve(given.page)}   (${seconds} s)`);
  return holds;
}

stopProgramsWithThis();
process.exitCode = (await simulate()) ? 0 : 1;
