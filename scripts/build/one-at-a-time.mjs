// `npm start` and `npm test` may both find that something changed; two builders in one dist/ would mix their outputs.
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const LOCK = 'dist/.building';

/** Waits until no other build runs here. @returns whether it had to wait */
export async function takeBuildTurn() {
  fs.mkdirSync('dist', { recursive: true });
  let waited = false;
  while (!tryLock()) {
    if (!waited) console.log('Another build is running here: waiting for it …');
    waited = true;
    await wait(200);
  }
  process.on('exit', () => fs.rmSync(LOCK, { force: true }));
  return waited;
}

/** A link appears with its content or not at all, and only one of two can be made. */
function tryLock() {
  try {
    fs.symlinkSync(String(process.pid), LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isHeld()) return false;
  fs.rmSync(LOCK, { force: true });
  return tryLock();
}

/** A builder that was killed left its lock behind. */
function isHeld() {
  try {
    return process.kill(Number(fs.readlinkSync(LOCK)), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
