import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { atDesk, axe } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

/** The form beside the talk: why, in one glance; the same questions; the worker's own word, and the second person's. */
let hub: RunningHub;
let browser: Browser;
beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

test('a worker asks on in the talk, sees why at once, and cannot lower very high risk alone', async () => {
  const lea = await atDesk(hub.url, browser, { username: 'lea' });
  const { page } = await atDesk(hub.url, browser, { username: 'bo' });
  const person = await new Person(hub.url).opensChat('Hej', { area: 'centre' });
  await person.answers('danger', 'no');
  await person.answers('need', 'psychiatry');
  await page.getByRole('button', { name: 'Ta emot' }).click();
  const why = page.locator('.why');
  await why.getByText('svarade nej på frågan om livsfara').waitFor();

  await page.getByRole('button', { name: 'Frågor' }).click();
  const asking = page.locator('[data-question=suicide]');
  await asking.getByRole('button', { name: 'Ja, en plan, eller något att göra det med' }).click();
  await page.locator('[data-question=pressing]').waitFor();
  await why.locator('li').first().getByText('har en plan eller något att göra det med').waitFor();
  expect(await why.locator('li').first().locator('.band').textContent()).toBe('R1');
  expect(await axe(page)).toEqual([]);

  const [column, widest] = await page
    .locator('.column.context')
    .evaluate((one) => [one.clientWidth, one.scrollWidth]);
  expect(widest).toBe(column);

  await page.getByRole('button', { name: 'Ändra nivå …' }).click();
  await page.locator('.choice', { hasText: 'R3 Måttlig' }).click();
  await page.getByText('och att en andra person bekräftar').waitFor();
  await page.getByRole('button', { name: 'Be en kollega bekräfta' }).click();
  await page.getByText('Skriv varför nivån kan sänkas.').waitFor();
  await page.getByLabel('Varför?').fill('Har lämnat tabletterna till sin syster');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Be en kollega bekräfta' }).click();
  await page.getByText('Väntar på att en andra person bekräftar R1 till R3.').waitFor();

  await lea.page.getByText('Bo vill sänka en kontakt från R1 till R3').waitFor();
  await lea.page.getByText('Har lämnat tabletterna till sin syster').waitFor();
  expect(await axe(lea.page)).toEqual([]);
  await lea.page.getByRole('button', { name: 'Bekräfta sänkningen' }).click();
  await page.getByText('Nivån ändrad från R1 till R3, bekräftad av Lea').waitFor();
  await page.getByText('Nivån är satt av en medarbetare.').waitFor();
  person.vanishes();
  await Promise.all([page.context().close(), lea.page.context().close()]);
}, 60_000);
