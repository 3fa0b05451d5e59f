/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { hangUp } from '../support/wire.js';
import { axe, openConsole, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

/** Danger to life rings, whatever the worker has laid over their page. */
let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub([], { HUB_OFFER_SECONDS: '120' }), launchBrowser()]);
}, 60_000);
afterEach(hangUp);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

async function someoneInDanger(): Promise<Person> {
  const person = await new Person(hub.url).opensChat('Hjälp');
  await person.answers('danger', 'yes');
  return person;
}

/** Nothing lies over it: what a finger would hit in its middle is the button itself. */
const isOnTop = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

/** By the Tab key alone, within what the dialog lets the focus go to. */
async function tabTo(page: Page, button: Locator): Promise<boolean> {
  for (let press = 0; press < 60; press += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return true;
    await page.keyboard.press('Tab');
  }
  return false;
}

const accept = (page: Page): Locator =>
  page.getByRole('region', { name: /^Nytt erbjudande: R0/ }).getByRole('button', { name: 'Ta emot' });

async function lead(width: number): Promise<Page> {
  const { page } = await openConsole(hub.url, browser, { viewport: { width, height: 800 } });
  await signIn(page, 'lea');
  await page.getByRole('button', { name: 'Styrning' }).waitFor();
  return page;
}

test.each([1440, 360])(
  'no dialog hides it, at %i px: it is above, in reach of the keyboard, and taking it closes the dialog',
  async (width) => {
    const page = await lead(width);
    await page.getByRole('button', { name: 'Styrning' }).click();
    const dialog = page.getByRole('dialog', { name: 'Styrning av köer' });
    await dialog.waitFor();
    const person = await someoneInDanger();
    await accept(page).waitFor();
    expect(await isOnTop(accept(page))).toBe(true);
    // Also when the dialog was read to its end.
    await page.locator('.modal').evaluate((modal) => modal.scrollTo(0, modal.scrollHeight));
    expect(await isOnTop(accept(page))).toBe(true);
    expect(await axe(page)).toEqual([]);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/danger-${width}.png` });
    expect(await tabTo(page, accept(page))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await person.isToldThat('Lea', 'worker');
    await page.context().close();
  },
  60_000,
);

test('the same for the keys, the settings, the watch, a unit and what stands against a plan', async () => {
  const page = await lead(1440);
  const person = await someoneInDanger();
  const checked = async (open: () => Promise<unknown>, name: string | RegExp): Promise<void> => {
    await open();
    await page.getByRole('dialog', { name }).waitFor();
    await accept(page).waitFor();
    expect([name, await isOnTop(accept(page)), await tabTo(page, accept(page))]).toEqual([name, true, true]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'detached' });
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  await checked(() => page.keyboard.press('?'), 'Tangenter');
  await checked(() => press('Inställningar'), 'Inställningar');
  await checked(() => press(/^Vakten/), 'Vakten');
  await press('Schema');
  await page.getByRole('grid', { name: /vecka/ }).waitFor();
  await checked(() => press('Enheten …'), /vad den tar emot/);
  await checked(() => press('Publicera …'), /ublicera/);
  await person.says('Är någon där?');
  await page.context().close();
}, 60_000);
