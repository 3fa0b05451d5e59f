import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { atDesk, axe } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [browser, hub] = await Promise.all([launchBrowser(), runHub()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

test('words that raise are marked where they stand, with what they may mean and the band', async () => {
  const { page, complaints } = await atDesk(hub.url, browser, { username: 'bo' });
  const person = await new Person(hub.url).opensChat('Hej. Jag står på bron och tittar ner');
  const card = page.getByText('skrev ord som kan betyda egen livsfara').first();
  await card.waitFor();
  // Nobody reads what was said before they have taken responsibility: the offer says only what it is about.
  expect(await page.locator('body').innerText()).not.toContain('bron');
  await page.getByRole('button', { name: 'Ta emot' }).first().click();

  const said = page.getByRole('log').locator('.said-row[data-side=person]').first();
  await said.locator('mark').first().waitFor();
  expect((await said.locator('mark').allInnerTexts()).join(' ')).toContain('står på bron');
  expect(await said.locator('.said-text').innerText()).toBe('Hej. Jag står på bron och tittar ner');
  const why = await said.locator('.said-risk').innerText();
  expect(why).toContain('R0');
  expect(why).toContain('Kan vara egen livsfara');
  expect(await page.locator('.why-reasons').innerText()).toContain('skrev ord som kan betyda egen livsfara');
  await person.says('Vi ses på måndag');
  await page.getByRole('log').getByText('Vi ses på måndag').waitFor();
  expect(await page.getByRole('log').locator('.said-risk').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  person.vanishes();
  await page.context().close();
}, 60_000);
