// Everything a machine can hold against the code without running it: format, lint, types, architecture.
import fs from 'node:fs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const node = (program, ...args) => [process.execPath, [`node_modules/${program}`, ...args]];
/** What has not changed since the last time is not looked at again: by content, so that a clock proves nothing. */
const CACHE = 'node_modules/.cache/check';
const FORMAT_CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/format`];
const types = (project) => {
  const kept = ['--incremental', '--tsBuildInfoFile', `${CACHE}/${project.replaceAll('/', '-')}.tsbuildinfo`];
  return node('typescript/bin/tsc', '--noEmit', '-p', project, ...kept);
};
const existing = (...folders) => folders.filter((folder) => fs.existsSync(folder));

const CHECKS = [
  {
    name: 'format',
    command: node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...FORMAT_CACHE, '.'),
  },
  {
    name: 'lint',
    command: node('oxlint/bin/oxlint', '--type-aware', ...existing('src', 'libs', 'test', 'scripts')),
  },
  {
    name: 'architecture',
    command: node('dependency-cruiser/bin/dependency-cruiser.mjs', ...existing('src', 'libs', 'test')),
  },
  { name: 'source laws', command: [process.execPath, ['scripts/laws/check.mjs']] },
  { name: 'types', command: types('tsconfig.json') },
  ...fs.globSync('src/web/*/tsconfig.json').map((project) => ({
    name: `types of ${project}`,
    command: types(project),
  })),
];

async function check({ name, command: [program, args] }) {
  const began = performance.now();
  const { code, said } = await run(program, args, { capture: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(said.trimEnd());
  return code === 0;
}

/** Two at a time: the type checkers are heavy, and most machines that run this have few cores. */
async function checkAll(lanes = 2) {
  const waiting = [...CHECKS];
  const outcomes = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await check(next));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes.every(Boolean);
}

stopProgramsWithThis();
process.exitCode = (await checkAll()) ? 0 : 1;
