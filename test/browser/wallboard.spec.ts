import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { Worker } from '../support/worker.js';
import { atDesk, axe, openConsole, signIn, type Console } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

let hub: RunningHub;
let browser: Browser;

// One for all, and the first looks at a city in which nobody has called yet.
beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

/** The board alone, as on a wall. */
async function onTheWall(username: string, options: BrowserContextOptions = {}): Promise<Console> {
  const wall = await openConsole(hub.url, browser, options, '/console#board');
  await signIn(wall.page, username);
  await wall.page.getByRole('heading', { name: 'Väntar nu' }).waitFor();
  return wall;
}
/** What a row says, cell by cell, as a screen reader reads it. */
const row = (page: Page, table: string, name: RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name });
const sum = (page: Page, name: string) =>
  page.locator('.board-sums > div').filter({ hasText: name }).locator('dd');
const somebodyWaits = (page: Page): Promise<void> =>
  sum(page, 'Väntar')
    .filter({ hasText: /^[1-9]/ })
    .waitFor();

test('in the console: figures as things happen, while offers go on ringing beside them', async () => {
  const { page, complaints } = await atDesk(hub.url, browser, { username: 'cleo' });
  await page.getByRole('button', { name: 'Tavla' }).click();
  await row(page, 'Väntar nu', /R0 Fara för liv 0 0 –/).waitFor();
  const person = await new Person(hub.url).opensChat('Något hemligt');
  await sum(page, 'Väntar').filter({ hasText: '1' }).waitFor();
  await row(page, 'Väntar nu', /Rx Ej bedömd 1 0 Väntat 0:\d\d, mål 15:00/).waitFor();
  await row(page, 'I dag sedan midnatt', /Rx Ej bedömd 1 – – – 0 %/).waitFor();
  await person.answers('danger', 'yes');
  await row(page, 'Väntar nu', /R0 Fara för liv 1 0 Väntat/).waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ta emot' }).click();
  // Whoever takes a contact is shown the contact.
  await page.getByRole('log').waitFor();
  await page.getByRole('button', { name: 'Tavla' }).click();
  await row(page, 'I dag sedan midnatt', /R0 Fara för liv 1 100 %/).waitFor();
  await page.getByText('1 av 3 kontakter').waitFor();
  expect(await page.locator('.board').textContent()).not.toContain('hemligt');
  expect(complaints).toEqual([]);
  person.vanishes();
  await page.context().close();
}, 60_000);

test.each([
  ['a big screen, light', { viewport: { width: 1920, height: 1080 }, colorScheme: 'light' as const }],
  ['a big screen, dark', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const }],
  ['a phone, dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
])(
  'on %s: nothing is in the way of reading it',
  async (_, options) => {
    const person = await new Person(hub.url).opensChat('Hej');
    const { page, complaints } = await onTheWall('lea', options);
    await somebodyWaits(page);
    await page.getByRole('heading', { name: 'Luckor i schemat, 14 dagar framåt' }).waitFor();
    expect(await axe(page)).toEqual([]);
    const size = await page.evaluate<{ beside: number; below: number }>(
      '({ beside: document.documentElement.scrollWidth - innerWidth, below: document.documentElement.scrollHeight - innerHeight })',
    );
    expect(size.beside).toBe(0);
    if (options.viewport.width > 1000) expect(size.below).toBe(0);
    await page.getByRole('button', { name: 'Tavlans inställningar' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Waiting now' }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    person.vanishes();
    await page.context().close();
  },
  60_000,
);

test('a board is no desk: nobody is present because a screen is lit', async () => {
  const { page } = await onTheWall('bo');
  const { colleagues } = await (await new Worker(hub.url, 'lea').signsIn()).sitsDown();
  expect(colleagues.find(({ name }) => name === 'Bo')).toMatchObject({ onDuty: true, present: false });
  const bo = page.locator('.board-people li').filter({ has: page.getByText('Bo', { exact: true }) });
  expect(await bo.textContent()).toContain('inte vid konsolen');
  const itself = await new Worker(hub.url, 'bo').isAvailable();
  await bo.filter({ hasText: 'ledig' }).waitFor();
  itself.wire.cut();

  await page.getByRole('button', { name: 'Tavlans inställningar' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByText('Du är utloggad.').waitFor();
  await page.context().close();
}, 60_000);

test('a board that is cut off says so and how old it is, and is alive again by itself', async () => {
  const person = await new Person(hub.url).opensChat('Hej');
  const { page } = await onTheWall('lea');
  const waited = row(page, 'Väntar nu', /Rx Ej bedömd [1-9]/)
    .locator('.waiting .figures')
    .first();
  await waited.waitFor();
  await hub.kill();
  const alert = page.getByRole('alert').filter({ hasText: 'Det här är gamla siffror, från' });
  await alert.waitFor({ timeout: 20_000 });
  const shown = await waited.textContent();
  const age = page.locator('.board-stale .figures');
  const first = await age.textContent();
  await age.filter({ hasNotText: first! }).waitFor();
  // What nobody can know does not go on growing.
  expect(await waited.textContent()).toBe(shown);
  expect(await axe(page)).toEqual([]);
  await hub.start();
  await alert.waitFor({ state: 'detached', timeout: 20_000 });
  await somebodyWaits(page);
  person.vanishes();
  await page.context().close();
}, 90_000);

test('a session that has ended leads to the sign-in, not to old figures', async () => {
  const { page } = await onTheWall('dina');
  await page.evaluate(async () => {
    const { token } = JSON.parse(sessionStorage.getItem('stafett.session') ?? '{}') as { token: string };
    await fetch('/api/session', { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
  });
  await page.getByText('Din inloggning avslutades.').waitFor();
  expect(await page.locator('.board').count()).toBe(0);
  await page.context().close();
}, 60_000);
