// What the risk words say of texts, one a line: `npm run risk -- --file phrases.tsv`, or by standard input. Prints one
// JSON line each. A line with a tab is a label and a phrase; the label is handed back as it is.
// `--paper` writes the name of what reads into its source, and the numbers and the misses into docs/risk-words.md; `--check`
// only says whether they are true.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { isBuilt, isBuildFresh } from './build/freshness.mjs';
import { run } from './processes/run.mjs';
import { PAPER, scored } from './risk/paper.mjs';
import { named, VERSION } from './risk/version.mjs';

const { values: given } = parseArgs({
  options: {
    file: { type: 'string' },
    paper: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

/** Writes what is made anew, or says that what stands there is not true any more. */
function keep(file, fresh) {
  if (fresh === fs.readFileSync(file, 'utf8')) return;
  if (!given.check) return fs.writeFileSync(file, fresh);
  console.error(`${file}: not true any more. Run: npm run risk -- --paper`);
  process.exit(1);
}

// Before the build: the name is a part of it.
if (given.paper || given.check) keep(VERSION, named(fs.readFileSync(VERSION, 'utf8')));

if (!isBuilt() || !isBuildFresh()) {
  const { code, said } = await run(process.execPath, ['scripts/build.mjs'], { capture: true });
  if (code !== 0) throw new Error(`the build failed\n${said}`);
}

function readAll(readRisk) {
  const lines = fs.readFileSync(given.file ?? 0, 'utf8').split('\n');
  for (const line of lines.filter((one) => one.trim())) {
    const columns = line.split('\t');
    const text = columns.at(-1);
    const label = columns.length > 1 ? { label: columns.slice(0, -1).join('\t') } : {};
    process.stdout.write(`${JSON.stringify({ text, ...label, ...readRisk(text) })}\n`);
  }
}

if (given.paper || given.check) {
  const { score, phrases } = await import('../dist/libs/triage/risk/score.js');
  const paper = fs.readFileSync(PAPER, 'utf8');
  keep(
    PAPER,
    scored(paper, (file) => score(phrases(fs.readFileSync(file, 'utf8')))),
  );
} else {
  const { readRisk } = await import('../dist/libs/triage/index.js');
  readAll(readRisk);
}
