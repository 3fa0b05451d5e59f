// Compiles the hub and its libraries, and the browser pages, into dist/.
import fs from 'node:fs';
import path from 'node:path';
import { carryOtherFiles, removeOrphans } from './build/beside-the-code.mjs';
import { forgetBuild, isBuildFresh, markBuilt } from './build/freshness.mjs';
import { takeBuildTurn } from './build/one-at-a-time.mjs';
import { run, stopProgramsWithThis } from './processes/run.mjs';

const PAGES = 'src/web';
const NEST = 'node_modules/@nestjs/cli/bin/nest.js';
const VITE = 'node_modules/vite/bin/vite.js';

/** Every page folder brings its own Vite configurations; the chat has a second one for the widget. */
const pageConfigurations = () =>
  fs
    .globSync(`${PAGES}/*/vite*.config.ts`)
    .sort()
    .map((config) => ({ page: path.dirname(config), config: path.basename(config) }));

async function buildCode() {
  const { code, said } = await run(process.execPath, [NEST, 'build'], { capture: true });
  if (code !== 0) throw new Error(`nest build failed:\n${said}`);
  removeOrphans();
  carryOtherFiles();
}

async function buildPage({ page, config }) {
  const args = [VITE, 'build', page, '--config', path.join(page, config), '--logLevel', 'warn'];
  const { code, said } = await run(process.execPath, args, { capture: true });
  if (code !== 0) throw new Error(`vite build of ${page} (${config}) failed:\n${said}`);
}

/** One after the other, beside the compiler: two cores are all that most machines have to spare. */
async function buildPages() {
  const outcomes = [];
  for (const configuration of pageConfigurations()) {
    outcomes.push(...(await Promise.allSettled([buildPage(configuration)])));
  }
  return outcomes;
}

async function build() {
  const began = new Date();
  forgetBuild();
  const [code, pages] = await Promise.all([Promise.allSettled([buildCode()]), buildPages()]);
  const failures = [...code, ...pages].filter(({ status }) => status === 'rejected');
  for (const { reason } of failures) console.error(reason.message);
  if (failures.length > 0) process.exit(1);
  markBuilt(began);
  console.log(`Built in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s`);
}

stopProgramsWithThis();
const waited = await takeBuildTurn();
if (!(waited && isBuildFresh())) await build();
