// What the compiler leaves out: files that are not TypeScript (migrations in SQL), and outputs whose source is gone.
import fs from 'node:fs';
import path from 'node:path';

const ROOTS = ['src', 'libs'];
const NOT_CARRIED = /\.(tsx?|md)$|(^|\/)\./;

const filesUnder = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** The browser pages under src/web have a builder of their own. */
const sourceFiles = () =>
  ROOTS.flatMap(filesUnder).filter((file) => !file.startsWith(path.join('src', 'web') + path.sep));

export function carryOtherFiles() {
  for (const file of sourceFiles().filter((name) => !NOT_CARRIED.test(name))) {
    const copy = path.join('dist', file);
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    fs.copyFileSync(file, copy);
  }
}

/** A migration or module that was removed from the sources must not live on in dist/. */
export function removeOrphans() {
  const sources = new Set(sourceFiles());
  const hasSource = (file) =>
    sources.has(file) || sources.has(file.replace(/\.js(\.map)?$/, '.ts').replace(/\.d\.ts$/, '.ts'));
  for (const root of ROOTS) {
    for (const output of filesUnder(path.join('dist', root))) {
      if (!hasSource(path.relative('dist', output))) fs.rmSync(output);
    }
  }
}
