// Where the tests' database lies: in memory where there is room. Every story copies one, some hundred small files; on a
// disk that takes as long as starting the hub.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
/** A run needs a fifth of it. In a container it is often too small. */
const ROOM_BYTES = 1.5e9;
const NAME = 'stafett-test-';

/** A new folder, to be removed by whoever asked. */
export function quickFolder() {
  if (!hasRoom()) return fs.mkdtempSync(path.join(os.tmpdir(), NAME));
  clearAway();
  return fs.mkdtempSync(path.join(MEMORY, `${NAME}${process.pid}-`));
}

function hasRoom() {
  try {
    fs.accessSync(MEMORY, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return bavail * bsize > ROOM_BYTES;
  } catch {
    return false;
  }
}

/** What a run left that was killed: memory that nobody would give back. */
function clearAway() {
  for (const name of fs.readdirSync(MEMORY)) {
    const [, pid] = /^stafett-test-(\d+)-/.exec(name) ?? [];
    if (pid && !fs.existsSync(`/proc/${pid}`))
      fs.rmSync(path.join(MEMORY, name), { recursive: true, force: true });
  }
}
