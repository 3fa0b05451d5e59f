import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { eventually } from '../support/wire.js';
import { violationsOf } from './axe.js';

const DESKTOP = {
  viewport: { width: 1440, height: 900 },
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
} as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Console {
  page: Page;
  /** Whatever the page complained of: errors, and what the content policy stopped. */
  complaints: string[];
}

export async function openConsole(
  url: string,
  browser: Browser,
  options: BrowserContextOptions = {},
  address = '/console',
): Promise<Console> {
  const page = await (await browser.newContext({ ...DESKTOP, ...options })).newPage();
  // Sooner than the test gives up, so that it says what it waited for.
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${url}${address}`);
  return { page, complaints };
}

/** By keyboard, as everything here can be done. */
export async function signIn(page: Page, username: string, password = 'stafett'): Promise<void> {
  await page.getByLabel('Användarnamn').focus();
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

/** A worker at the desk who can be offered contacts. */
export async function atDesk(
  url: string,
  browser: Browser,
  who: { username: string; options?: BrowserContextOptions },
): Promise<Console> {
  const console = await openConsole(url, browser, who.options);
  await signIn(console.page, who.username);
  await console.page.getByRole('button', { name: 'Bli tillgänglig' }).click();
  await console.page.getByText('Inga erbjudanden just nu.').waitFor();
  return console;
}

export const axe = (page: Page): Promise<string[]> => violationsOf(page, RULES);

/** What stands in the talk, in order: only what somebody has said. */
export const said = (page: Page): Promise<string[]> => page.locator('.said-text').allTextContents();

/** The hands in the line of responsibility, as a screen reader is told them. */
const hands = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: 'Ansvar', exact: true })
    .getByRole('listitem')
    .locator('b')
    .allTextContents();

/** Waits until these are the hands, first to last. */
export const seesHands = (page: Page, names: string[]): Promise<boolean> =>
  eventually(`the hands ${names.join(', ')}`, async () => String(await hands(page)) === String(names));

/** Lets go of whatever has the focus, so that a letter is a key and not a text. */
export const leaveField = (page: Page): Promise<void> => page.keyboard.press('Escape');
