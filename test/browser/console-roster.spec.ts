import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { axe, openConsole, signIn, type Console } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { until } from './person-page.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  hub = await runHub();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

async function atRoster(username: string, options = {}): Promise<Console> {
  const console = await openConsole(hub.url, browser, options);
  await signIn(console.page, username);
  await console.page.getByRole('button', { name: 'Schema' }).focus();
  await console.page.keyboard.press('Enter');
  await console.page.getByRole('grid', { name: /vecka/ }).waitFor();
  return console;
}

const focused = (page: Page): Promise<string> =>
  page.locator(':focus').evaluate((at) => at.getAttribute('aria-label') ?? at.textContent ?? '');

/** Presses a key until something of this name has the focus. */
async function goTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${name}; at ${await focused(page)}`);
}

/** The grid is drawn anew when the other week has come: until then what one reaches for may go away under one's hands. */
async function nextWeek(page: Page): Promise<void> {
  const label = () => page.getByRole('grid').getAttribute('aria-label');
  const before = await label();
  await page.getByRole('button', { name: 'Nästa vecka' }).focus();
  await page.keyboard.press('Enter');
  await until(label, (now) => now !== before);
}

const chips = (page: Page, who: string) =>
  page.getByRole('row', { name: new RegExp(who) }).getByRole('button', { name: /–/ });

test('a lead plans and publishes on the week grid, by keyboard only, in light and in dark', async () => {
  const { page, complaints } = await atRoster('lea');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: /Enhet$/ }).focus();
  await page.keyboard.press('Enter');
  await goTo(page, 'ArrowDown', /^Socialtjänsten$/);
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: /Socialtjänsten, vecka/ }).waitFor();
  await nextWeek(page);
  const before = await chips(page, 'Gun').count();

  // Into the grid, down to a row, and along its days.
  await page.getByRole('grid').getByRole('row', { name: /Hugo/ }).first().focus();
  await goTo(page, 'ArrowRight', /Lägg till pass för Hugo, tis/);
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Pass för Hugo' });
  await form.waitFor();
  expect(await axe(page)).toEqual([]);
  await form.getByLabel('Börjar').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0500');
  await form.getByLabel('Slutar').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('7');
  await form.getByRole('button', { name: 'Spara' }).focus();
  await page.keyboard.press('Enter');
  await chips(page, 'Hugo').getByText('05:00–07:00').waitFor();
  await page.getByText('Planen är ändrad och gäller inte än.').waitFor();
  expect(await chips(page, 'Gun').count()).toBe(before);

  await page.getByRole('button', { name: 'Publicera …' }).focus();
  await page.keyboard.press('Enter');
  const publishing = page.getByRole('dialog', { name: 'Publicera planen' });
  await publishing.getByText('Inget står i vägen', { exact: false }).waitFor();
  expect(await axe(page)).toEqual([]);
  await publishing.getByRole('button', { name: 'Publicera' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Planen gäller nu.').waitFor();
  await until(
    () => page.getByText('Planen är ändrad').count(),
    (n) => n === 0,
  );
  // What lies over the grid for a moment would make its cells too small to hit.
  await page.getByRole('button', { name: 'Ta bort meddelandet' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('and by mouse: a row comes, is changed and goes', async () => {
  const { page } = await atRoster('lea');
  await page.getByRole('button', { name: /Enhet$/ }).click();
  await page.getByRole('option', { name: 'Socialtjänsten' }).click();
  await page.getByRole('grid', { name: /Socialtjänsten, vecka/ }).waitFor();
  await page.getByRole('button', { name: /^Lägg till pass för Gun, ons/ }).click();
  const form = page.getByRole('dialog', { name: 'Pass för Gun' });
  await form.getByLabel('Börjar').fill('0100');
  await form.getByLabel('Slutar').fill('0300');
  await form.getByRole('button', { name: 'Spara' }).click();
  const chip = (hours: string) => chips(page, 'Gun').filter({ hasText: hours });
  await chip('01:00–03:00').click();
  const acts = page.getByRole('dialog', { name: /^Gun, ons/ });
  await acts.getByRole('button', { name: 'Ändra raden i planen' }).click();
  await acts.getByLabel('Slutar').fill('0400');
  await acts.getByRole('button', { name: 'Spara' }).click();
  await chip('01:00–04:00').click();
  await acts.getByRole('button', { name: 'Ändra raden i planen' }).click();
  await acts.getByRole('button', { name: 'Ta bort raden ur planen' }).click();
  await until(
    () => chip('01:00').count(),
    (n) => n === 0,
  );
  await page.context().close();
}, 60_000);

test('on a phone the roster stands by itself, and offers above it', async () => {
  const { page } = await atRoster('dina', { viewport: { width: 390, height: 844 } });
  expect(await page.getByRole('region', { name: 'Erbjudanden' }).isVisible()).toBe(false);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.context().close();
}, 60_000);

test('a worker sees the week and asks for a swap; a colleague takes the shift', async () => {
  const gun = await atRoster('gun');
  expect(await gun.page.getByRole('button', { name: /Lägg till pass/ }).count()).toBe(0);
  await nextWeek(gun.page);
  await nextWeek(gun.page);
  await gun.page.getByRole('grid').getByRole('row', { name: /Gun/ }).first().focus();
  await goTo(gun.page, 'ArrowRight', /^08:00–16:30/);
  await gun.page.keyboard.press('Enter');
  await gun.page.getByRole('dialog').getByRole('button', { name: 'Fråga' }).focus();
  expect(await axe(gun.page)).toEqual([]);
  await gun.page.keyboard.press('Enter');
  const swaps = (page: Page) => page.getByRole('region', { name: 'Byten' });
  await swaps(gun.page)
    .getByText(/Gun vill lämna .* till vem som helst/)
    .waitFor();

  const hugo = await atRoster('hugo');
  await swaps(hugo.page).getByRole('button', { name: 'Ta passet' }).click();
  await swaps(hugo.page).getByText('Hugo tog passet').waitFor();
  expect(await axe(hugo.page)).toEqual([]);
  await Promise.all([gun, hugo].map(({ page }) => page.context().close()));
}, 60_000);
