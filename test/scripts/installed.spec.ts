import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const question = path.resolve(import.meta.dirname, '../../scripts/boot/installed.mjs');

type Packages = Record<string, { version: string; optional?: boolean }>;
const WANTED: Packages = {
  '': { version: '0.1.0' },
  'node_modules/needed': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

function isInstalled(present?: Packages): boolean {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stafett-installed-'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  const list = path.join(folder, 'node_modules/.package-lock.json');
  if (present) fs.writeFileSync(list, JSON.stringify({ packages: present }));
  const program = `import { packagesAreInstalled } from '${question}'; console.log(packagesAreInstalled());`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  fs.rmSync(folder, { recursive: true });
  return stdout.trim() === 'true';
}

describe('packages are installed', () => {
  it('when all that is needed is there, however old the files are', () => {
    expect(isInstalled({ 'node_modules/needed': { version: '1.0.0' } })).toBe(true);
  });

  it('not when there are none, or the installation was interrupted', () => {
    expect(isInstalled()).toBe(false);
  });

  it('not when one is missing or of another version', () => {
    expect(isInstalled({})).toBe(false);
    expect(isInstalled({ 'node_modules/needed': { version: '0.9.0' } })).toBe(false);
  });

  it('not when one that may be left out is of another version', () => {
    const present = {
      'node_modules/needed': { version: '1.0.0' },
      'node_modules/for-another-machine': { version: '0.9.0' },
    };
    expect(isInstalled(present)).toBe(false);
  });
});
