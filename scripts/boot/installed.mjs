// Is in node_modules what package-lock.json asks for? Compared by content: the age of a file changes with every checkout
// and copy, and a needless `npm ci` takes a minute.
import fs from 'node:fs';

/** npm writes its own list last, so an interrupted installation has none. */
const packagesIn = (lockFile) => {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([place]) => place !== '')
    .every(([place, { version, optional }]) =>
      present[place] ? present[place].version === version : Boolean(optional),
    );
}
