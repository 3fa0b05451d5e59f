import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { atDesk, axe, seesHands, said as saidAtDesk } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { comeTo, said, until } from './person-page.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

/** `PICTURES=1` keeps what is seen at the best moment, for the README. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  mkdirSync('docs/pictures', { recursive: true });
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

/** Tab until the thing that has the focus reads like this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const reads = await focused.evaluate(
      (element) => `${element.ariaLabel ?? ''} ${element.textContent} ${element.id}`,
    );
    if (name.test(reads)) return;
  }
  throw new Error(`Nothing that reads ${name} could be reached with Tab`);
}

const WRITE = /Skriv här/;

test('a relative and a worker have a whole conversation on two pages, by keyboard only', async () => {
  const desk = await atDesk(hub.url, browser, { username: 'cleo' });
  const relative = await comeTo(hub.url, browser);
  const { page } = relative;

  await tabTo(page, WRITE);
  await page.keyboard.press('Enter');
  await page.locator('.options button').first().waitFor();
  await tabTo(page, /^\s*Nej/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Alkohol eller droger' }).waitFor();
  await page.locator('textarea').focus();
  await page.keyboard.type('Min son har tagit något. Jag vet inte vad jag ska göra.');
  await page.keyboard.press('Enter');

  const log = desk.page.getByRole('log');
  await desk.page.getByRole('button', { name: 'Ta emot' }).waitFor();
  await until(async () => {
    await desk.page.keyboard.press('a');
    return log.isVisible();
  }, Boolean);
  await page
    .getByText(/Cleo, beroendemottagningen/)
    .first()
    .waitFor();

  await desk.page.keyboard.press('r');
  await desk.page.keyboard.type('Hej, jag heter Cleo. Andas han lugnt?');
  await desk.page.keyboard.press('Enter');
  await page.getByText('Hej, jag heter Cleo. Andas han lugnt?').waitFor();
  await page.keyboard.type('Ja, han sover nu.');
  await page.keyboard.press('Enter');
  await log.getByText('Ja, han sover nu.').waitFor();

  await seesHands(desk.page, ['Lea', 'Cleo']);
  expect(await axe(desk.page)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await keepPicture(desk.page, 'console');
  await keepPicture(page, 'chat');

  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('e');
  await desk.page.keyboard.press('Enter');
  await page.getByText(/Samtalet är slut/).waitFor();
  await desk.page.getByRole('region', { name: 'Efterarbete' }).waitFor();

  const bySaid = await saidAtDesk(desk.page);
  for (const text of ['Hej, jag heter Cleo. Andas han lugnt?', 'Ja, han sover nu.']) {
    expect(bySaid).toContain(text);
    expect((await said(page)).filter((seen) => seen === text)).toHaveLength(1);
  }
  expect([...desk.complaints, ...relative.complaints]).toEqual([]);
});
