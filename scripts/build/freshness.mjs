// Is what stands in dist/ built from what stands in the sources? Decided by the clock of the file system.
import fs from 'node:fs';
import path from 'node:path';

const MARK = 'dist/.built';
const SOURCES = ['src', 'libs', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
const changedAt = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export function isBuilt() {
  return fs.existsSync(MARK);
}

export function isBuildFresh() {
  const built = changedAt(MARK);
  return built > 0 && SOURCES.every((source) => newest(source) <= built);
}

/** The mark bears the instant the build began: what changed while it ran counts as not yet built. */
export function markBuilt(began) {
  fs.writeFileSync(MARK, '');
  fs.utimesSync(MARK, began, began);
}

export function forgetBuild() {
  fs.rmSync(MARK, { force: true });
}

/** Folders count too: a file that was removed or renamed leaves its trace only there. */
function newest(source) {
  const own = changedAt(source);
  if (!fs.statSync(source, { throwIfNoEntry: false })?.isDirectory()) return own;
  return fs
    .readdirSync(source, { recursive: true })
    .reduce((latest, entry) => Math.max(latest, changedAt(path.join(source, entry))), own);
}
