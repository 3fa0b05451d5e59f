import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { runCallingHub, type CallingHub } from './calling-hub.js';
import { workerAtDesk } from './person-hub.js';
import { axe, comeTo } from './person-page.js';

let hub: CallingHub;
let browser: Browser;

beforeAll(async () => {
  // a text takes its time too, and nobody here waits for a key
  [hub, browser] = await Promise.all([runCallingHub({}, 100), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

test('the handset texts the number and shows what comes back, by keyboard, on a narrow phone', async () => {
  const { url } = hub;
  const cleo = await workerAtDesk(url, 'cleo');
  const { page, complaints } = await comeTo(`${url}/phone`, browser, {
    viewport: { width: 320, height: 700 },
  });
  await page.locator('textarea').focus();
  await page.keyboard.type('Hej, jag behöver prata med någon');
  await page.keyboard.press('Enter');

  const contactId = await cleo.takeNext();
  await cleo.ask('message:send', { contactId, id: crypto.randomUUID(), text: 'Hej, jag heter Cleo.' });

  const log = page.getByRole('log');
  await log.getByText('Hej, jag behöver prata med någon').waitFor();
  // Whoever is responsible when the text leaves: Cleo is quick.
  await log.getByText(/Du har kommit rätt\. (Lea|Cleo) ansvarar/).waitFor();
  await log.getByText('Hej, jag heter Cleo.').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
  cleo.leave();
  await page.context().close();
});
