import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { violationsOf } from './axe.js';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'sv-SE' };

/** Somebody comes to the page, on a phone unless said otherwise. Whatever the page complains of fails the test. */
export async function comeTo(url: string, browser: Browser, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext({ ...PHONE, ...options })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

export async function openChat(page: Page): Promise<void> {
  await page.locator('[data-door="write"]').click();
  await page.locator('.options button').first().waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('textarea').press('Enter');
}

/** What has been said, in the order it stands there. */
export const said = (page: Page): Promise<string[]> => page.locator('.log .prose').allTextContents();

/** Said, stored, and its line seen: only then does the page claim it. */
export const isStored = (page: Page): Promise<void> => page.getByText('Skickat').waitFor();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const axe = (page: Page): Promise<string[]> => violationsOf(page, RULES);

/** Waits until it holds; says what it saw when it never does. */
export async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return;
    if (performance.now() > end)
      throw new Error(`It never came to be. Seen at last: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
