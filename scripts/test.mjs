// `npm test`: builds, checks, and runs every test. Arguments are passed on to Jest.
// The last line it prints is always "N passed, N failed".
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, stopProgramsWithThis } from './processes/run.mjs';

// A test that fails in the middle may leave a line open behind it; the run must end all the same.
const JEST = ['node_modules/jest/bin/jest.js', '--forceExit'];

async function step(name, args) {
  const began = performance.now();
  console.log(`\n=== ${name}`);
  const { code, signal } = await run(process.execPath, args);
  const verdict = code === 0 ? 'ok' : `FAILED with ${signal ?? `code ${code}`}`;
  console.log(`=== ${name}: ${verdict} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return code === 0;
}

/** More red files than this are no accident of a busy machine. */
const SECOND_TRIES = 6;

/**
 * Every test; then the few files that were red once more, each with the machine to itself. What is green then counts as
 * passed and is named, loudly: it is a race in the hub or in the test, to be read and mended (docs/contributing.md).
 */
async function runTests(extra) {
  const first = await runJest('tests', extra);
  if (first.red.length === 0 || first.red.length > SECOND_TRIES) return first;
  const seconds = [];
  // Two workers, of which one has nothing to do: by itself (`--runInBand`) the runner does not survive files of two projects.
  for (const { file } of first.red)
    seconds.push(await runJest(`alone: ${file}`, ['--maxWorkers=2', '--runTestsByPath', file]));
  for (const { file, tests } of first.red) console.log(`RED AT FIRST: ${file}\n  ${tests.join('\n  ')}`);
  const again = sum(first.red.map(({ passed }) => passed));
  return {
    passed: first.passed - again + sum(seconds.map(({ passed }) => passed)),
    failed: sum(seconds.map(({ failed }) => failed)),
    skipped: first.skipped,
  };
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/**
 * What Jest counted. A run that wrote no result is one failure. The result is the last thing Jest writes, its teardown
 * included: how Node leaves a process with hundreds of test contexts is said above, but says nothing of the hub.
 */
async function runJest(name, extra) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-jest-'));
  const resultFile = path.join(folder, 'result.json');
  try {
    await step(name, [...JEST, '--json', `--outputFile=${resultFile}`, ...extra]);
    if (!fs.existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0, red: [] };
    return counted(JSON.parse(fs.readFileSync(resultFile, 'utf8')));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function counted(result) {
  // A file that could not even be loaded is one failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && result.wasInterrupted ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    red: result.wasInterrupted
      ? []
      : result.testResults.filter(({ status }) => status === 'failed').map(redFile),
  };
}

const redFile = ({ name, assertionResults }) => ({
  file: name,
  passed: assertionResults.filter(({ status }) => status === 'passed').length,
  tests: assertionResults.filter(({ status }) => status === 'failed').map(wholeName),
});

const wholeName = ({ ancestorTitles, title }) => [...ancestorTitles, title].join(' ');

async function testEverything(extra) {
  if (!(await step('build', ['scripts/build.mjs']))) return { passed: 0, failed: 1, skipped: 0 };
  const checked = await step('check', ['scripts/check.mjs']);
  const tested = await runTests(extra);
  return checked ? tested : { ...tested, failed: tested.failed + 1 };
}

stopProgramsWithThis();
const { passed, failed, skipped } = await testEverything(process.argv.slice(2));
if (skipped > 0) console.log(`\n${skipped} tests were SKIPPED.`);
if (process.env.SKIP_BROWSER === '1') console.log('\nSKIP_BROWSER=1: NO browser test was run.');
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
