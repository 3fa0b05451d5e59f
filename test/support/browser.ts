import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

interface FoundBrowser {
  executable: string;
  env: Record<string, string>;
}

/** The Chromium that the run's setup found. Make a context per visitor: `(await browser.newContext()).newPage()`. */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const found = process.env.TEST_BROWSER;
  if (!found) throw new Error('No browser was set up: this test belongs under test/browser/.');
  const { executable, env } = JSON.parse(found) as FoundBrowser;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: executable,
    args: [...QUIET, ...more],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
