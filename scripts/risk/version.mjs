// The name of what reads: a number that people raise, and a hash of every source that has a say.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const VERSION = 'libs/triage/risk/version.ts';
const READER = 'libs/triage/risk/read-risk.ts';
const LENGTH = 10;

const onDisk = (file) => fs.readFileSync(file, 'utf8');

/** What a file imports; types are gone when it runs, and decide nothing. */
const importsOf = (file, text) =>
  ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest)
    .statements.filter((one) =>
      ts.isImportDeclaration(one)
        ? !one.importClause?.isTypeOnly
        : ts.isExportDeclaration(one) && !one.isTypeOnly,
    )
    .flatMap(({ moduleSpecifier }) => moduleSpecifier?.text ?? []);

/**
 * Everything that the reader reaches, and the releases of the packages among it: whoever adds a list need not remember to
 * name it here.
 * @returns {Map<string, string>} each file with its text, each package with its release
 */
export function deciding(read = onDisk) {
  const releases = JSON.parse(read('package.json')).dependencies;
  const found = new Map();
  const waiting = [READER];
  for (const file of waiting) {
    if (found.has(file)) continue;
    // A checkout may end its lines in another way, and reads the same.
    const text = read(file).replaceAll('\r\n', '\n');
    found.set(file, text);
    for (const name of importsOf(file, text))
      if (name.startsWith('.'))
        waiting.push(path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts'));
      else found.set(name, releases[name.split('/')[0]]);
  }
  return found;
}

/** The source of the name, with its hash made anew; the number is left to people. */
export function named(source, read = onDisk) {
  const all = JSON.stringify([...deciding(read)].sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = createHash('sha256').update(all).digest('hex').slice(0, LENGTH);
  return source.replace(/(?<='risk-words\/\d+-)[0-9a-f]+(?=')/, hash);
}
