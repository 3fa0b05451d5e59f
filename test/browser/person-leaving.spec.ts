import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { runHub, workerAtDesk, type RunningHub } from './person-hub.js';
import { axe, comeTo, isStored, openChat, say, until } from './person-page.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

const ELSEWHERE = 'https://www.smhi.se/';

/** The page about the weather, without the network. */
const serveElsewhere = (page: Page) =>
  page.context().route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Sol' }));

const ways: [string, (page: Page) => Promise<void>][] = [
  ['the button', (page) => page.getByRole('button', { name: 'Lämna' }).click()],
  [
    'Esc three times',
    async (page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    },
  ],
];

test.each(ways)('%s leaves at once, and Back does not lead here', async (_, leave) => {
  const { page, complaints } = await comeTo(hub.url, browser);
  await serveElsewhere(page);
  await openChat(page);
  await say(page, 'Ingen får se det här');
  await isStored(page);
  expect(await page.evaluate('history.length')).toBe(2); // the empty page every tab begins with, and ours
  await leave(page);
  await page.waitForURL(ELSEWHERE);
  await page.goBack();
  expect(page.url()).not.toContain(hub.url);
  await page.goto(hub.url);
  await page.getByRole('button', { name: 'Skriv här' }).waitFor();
  expect(await page.getByText('Ingen får se det här').count()).toBe(0);
  expect(await page.evaluate('sessionStorage.getItem("stafett")')).not.toContain('token');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('twice Esc, or slowly, is not leaving', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await say(page, 'Jag är kvar');
  await isStored(page);
  expect(page.url()).toBe(`${hub.url}/`);
  await page.context().close();
});

test('an ordinary goodbye says what happens next; the contact stays owned, and can be come back to', async () => {
  const lea = await workerAtDesk(hub.url, 'lea');
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  await say(page, 'Jag måste gå');
  await isStored(page);
  await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await page.getByRole('heading', { name: 'Vill du sluta skriva?' }).waitFor();
  await page.getByText('ansvarar fortfarande för din kontakt.').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Avsluta chatten' }).click();
  await page.getByRole('heading', { name: 'Du har avslutat chatten' }).waitFor();
  expect(await axe(page)).toEqual([]);
  const token = await page.evaluate<string>('JSON.parse(sessionStorage.getItem("stafett")).token');
  const state = async () =>
    (await lea.listContacts()).find(({ contactId }) => token.startsWith(contactId))?.state;
  await until(state, (seen) => seen === 'callback');
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt skriva' }).click();
  await page.getByText('Jag måste gå').waitFor();
  await until(state, (seen) => seen === 'waiting');
  await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await page.getByRole('button', { name: 'Avsluta chatten' }).click();
  await page.getByRole('button', { name: 'Glöm chatten på den här enheten' }).click();
  await page.getByRole('button', { name: 'Skriv här' }).waitFor();
  lea.leave();
  await page.context().close();
});

test('without JavaScript: the number, the text line, 112, and three languages', async () => {
  const { page } = await comeTo(hub.url, browser, { javaScriptEnabled: false });
  const linked = async (door: string) => page.locator(`[data-door="${door}"]`).getAttribute('href');
  expect(await linked('call')).toBe('tel:+46766861004');
  expect(await linked('text')).toBe('sms:+46766861004');
  expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
  await page.locator('[data-door="write"]').click();
  await page.getByText('Ring eller sms:a: det är samma människor som svarar.').waitFor();
  expect(await page.locator('[lang=en]').isVisible()).toBe(true);
  expect(await page.locator('[lang=ar][dir=rtl]').isVisible()).toBe(true);
  expect(await page.content()).not.toMatch(/__HUB|\{\{/);
  await page.context().close();
});
