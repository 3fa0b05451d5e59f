import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Worker } from '../support/worker.js';
import { atDesk, axe, openConsole, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { axe as axeOfPerson, comeTo, openChat } from './person-page.js';

let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

test('a person says whom they want to meet, is told that nobody can, and chooses', async () => {
  const bo = await new Worker(hub.url, 'bo').isAvailable();
  await bo.is('paused');
  const { page, complaints } = await comeTo(hub.url, browser);
  await openChat(page);
  await page.getByRole('button', { name: 'Önskemål' }).click();
  await page.getByLabel('en kvinna').check();
  await page.getByLabel('Bara det, även om det dröjer').check();
  await page.getByLabel('Var bor du eller är du?').fill('Hammarkullen');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Vi har skrivit upp Hammarkullen.').waitFor();
  expect(await page.getByLabel('vill inte säga').isChecked()).toBe(true);
  await page.getByLabel('Jag talar helst').selectOption('somaliska');
  await page.getByLabel('Bara någon som talar mitt språk').waitFor();
  await page.getByLabel('under 18').check();
  expect(await axeOfPerson(page)).toEqual([]);
  await page.getByRole('button', { name: 'Klar' }).click();
  await bo.is('available');
  await page.getByText('Just nu är ingen här som är som du önskar.').waitFor();
  await page.getByRole('button', { name: 'Få prata med någon annan nu' }).click();
  const card = await bo.wire.until('bo to see an offer', () => bo.offers()[0]);
  await bo.accepts(card);
  await page.getByText('Bo, psykiatrin, ansvarar för din kontakt nu.').waitFor();

  // The one they have met they can also wish not to meet again; and what is kept is shown as it stands.
  await page.getByRole('button', { name: 'Önskemål' }).click();
  await page.getByLabel('Inte Bo').check();
  expect(await page.getByLabel('en kvinna').isChecked()).toBe(true);
  expect(await page.getByLabel('under 18').isChecked()).toBe(true);
  expect(await page.getByLabel('Jag talar helst').inputValue()).toBe('so');
  expect(complaints).toEqual([]);
  await bo.closes(card.contactId, 'Vi hörs på måndag');
  bo.wire.cut();
  await page.context().close();
}, 60_000);

test('an offer says why now and why you; a lead sees every unit, steers a queue, and asks what one more would change', async () => {
  const { page: desk } = await atDesk(hub.url, browser, { username: 'cleo' });
  const visit = await comeTo(hub.url, browser);
  await openChat(visit.page);
  const offer = desk.locator('.offer').first();
  await offer.getByText('Varför du:').waitFor();
  await offer.getByText('Så räknades det').click();
  await offer.getByText('nivån').waitFor();
  expect(await axe(desk)).toEqual([]);
  await desk.context().close();

  const { page, complaints } = await openConsole(hub.url, browser);
  await signIn(page, 'lea');
  await page.getByRole('button', { name: 'Styrning' }).click();
  await page.getByRole('row', { name: /Beroendemottagningen/ }).waitFor();
  await page.getByRole('button', { name: 'Styr om' }).click();
  await page.getByText('Beroende går till Beroendemottagningen (Lea)').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await page.getByText('Inga köer är omstyrda.').waitFor();

  await page.getByRole('tab', { name: 'Eskalering' }).click();
  await page.getByLabel('Vakten').fill('45');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Spara planen' }).click();
  await page.getByText('Egen plan').waitFor();
  // One unit may have rungs of its own, and give them back.
  await page.getByRole('button', { name: /Gäller$/ }).press('Enter');
  await page.getByRole('option', { name: 'Beroendemottagningen' }).press('Enter');
  await page.getByText('Stadens plan.', { exact: false }).waitFor();
  await page.getByLabel('Vakten').fill('50');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Spara planen' }).click();
  await page.getByText('Egen plan').waitFor();
  expect(await page.getByLabel('Vakten').inputValue()).toBe('50');
  await page.getByRole('button', { name: 'Använd den förvalda' }).click();
  await page.getByText('Stadens plan.', { exact: false }).waitFor();
  expect(await page.getByLabel('Vakten').inputValue()).toBe('45');
  await page.getByRole('tab', { name: 'Så avgörs det' }).click();
  await page.getByRole('row', { name: /egen medarbetare 1000/ }).waitFor();
  await page.getByRole('tab', { name: 'Tänk om' }).click();
  await page.getByRole('button', { name: 'Räkna' }).click();
  await page.getByText('veckor simulerade').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
  await visit.page.context().close();
}, 90_000);
