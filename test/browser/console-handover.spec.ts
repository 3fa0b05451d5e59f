import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { atDesk, axe, seesHands } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// A hub for each: a worker whose page is closed is missed after seconds only, and would still be offered the next contact.
beforeEach(async () => {
  hub = await runHub();
}, 60_000);
afterEach(() => hub.stop());

test('a handover is a dotted reach until it is accepted; whoever holds contacts cannot sign out', async () => {
  const bo = await atDesk(hub.url, browser, { username: 'bo' });
  const person = await new Person(hub.url).opensChat('Hej');
  await bo.page.getByRole('button', { name: 'Ta emot' }).click();
  await bo.page.getByRole('log').waitFor();

  await bo.page.getByRole('button', { name: 'Inställningar' }).click();
  await bo.page.getByRole('button', { name: 'Logga ut' }).click();
  await bo.page.locator('.notice[data-kind=refused]').waitFor();
  await bo.page.keyboard.press('Escape');

  const cleo = await atDesk(hub.url, browser, { username: 'cleo' });
  await bo.page.getByRole('button', { name: 'Lämna över' }).click();
  await bo.page.getByRole('option', { name: 'Cleo' }).click();
  await bo.page.getByRole('button', { name: 'Erbjud överlämning' }).click();
  await bo.page.getByText('Skriv vad kollegan behöver veta.').waitFor();
  await bo.page.getByLabel('Vad behöver kollegan veta?').fill('Vill prata om sin syster.');
  await bo.page.getByRole('button', { name: 'Erbjud överlämning' }).click();
  await bo.page.getByText('Erbjuden Cleo, väntar på svar').waitFor();
  await seesHands(bo.page, ['Lea', 'Bo', 'Cleo']);
  expect(await axe(bo.page)).toEqual([]);

  await cleo.page.getByText('Bo vill lämna över till dig').waitFor();
  await cleo.page.getByText('Vill prata om sin syster.').waitFor();
  expect(await axe(cleo.page)).toEqual([]);
  await cleo.page.getByRole('button', { name: 'Ta över' }).click();
  await person.isToldThat('Cleo', 'worker', 'Bo');
  await bo.page.getByText('Cleo ansvarar. Bara den som ansvarar skriver till personen.').waitFor();
  await seesHands(cleo.page, ['Lea', 'Bo', 'Cleo']);
  person.vanishes();
  await Promise.all([bo.page.context().close(), cleo.page.context().close()]);
}, 60_000);

test('the watch is handed on, and what waits in the queue can be taken by whoever has it', async () => {
  const lea = await atDesk(hub.url, browser, { username: 'lea' });
  const anna = await atDesk(hub.url, browser, { username: 'anna' });
  await lea.page.getByRole('button', { name: 'Vakten' }).click();
  await lea.page.getByRole('option', { name: 'Anna' }).click();
  await lea.page.getByRole('button', { name: 'Erbjud vakten' }).click();
  await anna.page.getByText('Lea vill lämna vakten till dig').waitFor();
  expect(await axe(anna.page)).toEqual([]);
  await anna.page.getByRole('button', { name: 'Ta emot vakten' }).click();
  await lea.page.locator('.watch-place', { hasText: 'Anna' }).waitFor();
  await anna.page.locator('.watch-place', { hasText: 'Du' }).waitFor();

  await anna.page.getByRole('button', { name: 'Närvaro' }).click();
  await anna.page.getByRole('option', { name: 'Paus' }).click();
  const person = await new Person(hub.url).opensChat('Finns det någon?');
  await anna.page.getByRole('button', { name: 'Ta nu' }).click();
  await person.isToldThat('Anna', 'worker');
  await anna.page.getByRole('log').getByText('Finns det någon?').waitFor();
  person.vanishes();
  await Promise.all([lea.page.context().close(), anna.page.context().close()]);
}, 60_000);
