// `npm run bench`: the hub against the bare minimum (its floor), side by side on the same machine in the same minutes.
// Options: --quick (one short round), --rounds 3, --rows messages,webhook (or part of a name), --connections 5000,
// --minute (the rates that must hold for a minute are held for one), --json FILE, --list.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure, TEMPLATE } from '../test/bench/measure.mjs';
import { loadAverage } from '../test/bench/processor.mjs';
import { answers, table } from '../test/bench/report.mjs';
import { rowsFor } from '../test/bench/rows.mjs';
import { query } from '../test/bench/town.mjs';
import { isBuilt, isBuildFresh } from './build/freshness.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    minute: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    rows: { type: 'string' },
    connections: { type: 'string', default: '5000' },
    json: { type: 'string' },
  },
});
const rounds = Number(given.rounds ?? (given.quick ? 1 : 3));

function wanted() {
  const connections = Math.min(Number(given.connections), given.quick ? 2000 : Infinity);
  const rows = rowsFor({ connections, quick: given.quick });
  const parts = given.rows?.split(',');
  return parts ? rows.filter(({ name }) => parts.some((part) => name.startsWith(part))) : rows;
}

async function openDatabase(folder) {
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), durable: true });
  await query(postgres.urlFor('postgres'), `create database ${TEMPLATE}`);
  const { migrate } = await import('../dist/src/platform/database/migrate.js');
  await migrate(postgres.urlFor(TEMPLATE));
  return postgres;
}

/** Sides take turns at going first: whatever drifts on the machine meets both. */
async function runRow(row, postgres) {
  const plan = row.plan(given.quick, given);
  const all = [];
  for (let round = 0; round < (row.once ? 1 : rounds); round += 1) {
    const sides = row.once ? ['hub'] : ['floor', 'hub'];
    const results = {};
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      results[side] = await measure(row, side, { postgres, plan });
    all.push(results);
  }
  return all;
}

async function bench() {
  const rows = wanted();
  if (given.list) return console.log(rows.map(({ name }) => name).join('\n'));
  if (!isBuilt() || !isBuildFresh()) {
    const { code } = await run(process.execPath, ['scripts/build.mjs']);
    if (code !== 0) throw new Error('the build failed');
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-bench-'));
  const postgres = await openDatabase(folder);
  const began = performance.now();
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model}, load before: ${loadAverage()}, rounds: ${rounds}`,
  );
  const all = [];
  try {
    for (const row of rows) {
      const measured = await runRow(row, postgres);
      const said = answers(row, measured);
      all.push({ row: row.name, rounds: measured, answers: said });
      console.log(`\n${row.name}\n${table(said)}`);
    }
  } finally {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n\n${table(all.flatMap((one) => one.answers))}`);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s, load after: ${loadAverage()}`);
  if (given.json) fs.writeFileSync(given.json, JSON.stringify(all, undefined, 1));
}

stopProgramsWithThis();
await bench();
process.exit(0);
