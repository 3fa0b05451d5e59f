import type { Browser, Page } from 'playwright-core';
import type { UnitPlan } from '../../libs/protocol/index.js';
import { launchBrowser } from '../support/browser.js';
import { Worker } from '../support/worker.js';
import { axe, openConsole, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { until } from './person-page.js';

/** What a unit takes, when it is open, its calendars: on the roster page. */
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

async function atRoster(username: string, options = {}): Promise<Page> {
  const { page } = await openConsole(hub.url, browser, options);
  await signIn(page, username);
  await page.getByRole('button', { name: 'Schema' }).click();
  await page.getByRole('grid', { name: /vecka/ }).waitFor();
  return page;
}

/** By keyboard: to it, and Enter. */
async function press(within: Page | ReturnType<Page['getByRole']>, name: string | RegExp): Promise<void> {
  const button = within.getByRole('button', { name });
  await button.focus();
  await button.press('Enter');
}

test('a lead says what a unit takes and when it is open, by keyboard; it counts at once', async () => {
  const page = await atRoster('lea');
  await press(page, 'Enheten …');
  const dialog = page.getByRole('dialog', { name: /vad den tar emot/ });
  const takes = dialog.getByRole('region', { name: /^Tar emot/ });
  await press(takes, 'Lägg till behov');
  await press(takes, /Behov$/);
  await page.getByRole('option', { name: 'Barn' }).press('Enter');
  await takes.getByRole('checkbox', { name: 'Under 18' }).press('Space');
  await takes.getByLabel(/Mellanområden/).focus();
  await page.keyboard.type('Bergsjon, Narnia');
  expect(await axe(page)).toEqual([]);
  await press(takes, 'Spara');
  await page.getByText('Vi känner inte platsen ”Narnia”.', { exact: false }).waitFor();
  await takes.getByLabel(/Mellanområden/).fill('Bergsjon');
  await press(takes, 'Spara');
  const mine = takes.getByRole('listitem').filter({ hasText: 'Barn, Under 18, Bergsjön, från' });
  await mine.waitFor();
  // The keyboard goes on where the list is added to.
  expect(await page.locator(':focus').textContent()).toBe('Lägg till behov');
  await press(mine, /^Avsluta i dag/);
  await mine.getByText('till och med', { exact: false }).waitFor();

  const open = dialog.getByRole('region', { name: /^Öppettider/ });
  await press(open, 'Lägg till öppettid');
  await open.getByLabel('Öppnar').fill('7');
  await open.getByLabel('Minst så många').fill('9');
  await press(open, 'Spara');
  const nine = open.getByRole('listitem').filter({ hasText: '07:00–16:30, minst 9' });
  await nine.waitFor();
  await press(nine, /^Ändra/);
  await open.getByLabel('Minst så många').fill('8');
  await press(open, 'Spara');
  const eight = open.getByRole('listitem').filter({ hasText: 'minst 8' });
  await eight.waitFor();
  expect(await nine.count()).toBe(0);
  await page.keyboard.press('Escape');
  // Eight are not there: the week says so.
  await page.getByText('Luckor den här veckan:', { exact: false }).waitFor();
  await press(page, 'Enheten …');
  await press(eight, /^Ta bort/);
  await until(
    () => eight.count(),
    (n) => n === 0,
  );
  await press(mine, /^Ta bort/);
  await until(
    () => mine.count(),
    (n) => n === 0,
  );
  await page.context().close();
}, 60_000);

test('of two leads who change the same list the second is told, sees what stands there now, and keeps what they wrote', async () => {
  const page = await atRoster('lea');
  await press(page, 'Enheten …');
  const takes = page.getByRole('dialog').getByRole('region', { name: /^Tar emot/ });
  await press(takes, 'Lägg till behov');
  await press(takes, /Behov$/);
  await page.getByRole('option', { name: 'Barn' }).press('Enter');
  const other = await new Worker(hub.url, 'lea').signsIn();
  const title = (await page.getByRole('dialog').getByRole('heading').first().textContent()) as string;
  const plans = await other.gets<UnitPlan[]>('/api/roster/units');
  const unit = plans.find(({ name }) => title.startsWith(name))!;
  const path = `/api/roster/units/${unit.id}/competences`;
  const before = unit.competences;
  const first = await other.http('PUT', `${path}?version=${unit.version}`, [...before, { need: 'housing' }]);
  expect(first).toMatchObject({ status: 200 });
  await press(takes, 'Spara');
  await page.getByText('Någon annan har ändrat det här', { exact: false }).waitFor();
  await takes.getByRole('listitem').filter({ hasText: 'Boende' }).waitFor();
  expect(await takes.getByRole('listitem').filter({ hasText: 'Barn' }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await press(takes, 'Spara');
  await takes.getByRole('listitem').filter({ hasText: 'Barn' }).waitFor();
  expect(await takes.getByRole('listitem').filter({ hasText: 'Boende' }).count()).toBe(1);
  expect(await other.http('PUT', path, before)).toMatchObject({ status: 200 });
  await page.context().close();
}, 120_000);

test('a worker’s calendar has an address that is copied, made anew and closed', async () => {
  const page = await atRoster('gun', { permissions: ['clipboard-read', 'clipboard-write'] });
  const mine = page.getByRole('group', { name: 'Mina pass som kalender' });
  await press(mine, 'Skapa adress');
  const address = () => mine.getByLabel(/^Adress/).inputValue();
  const first = await address();
  await press(mine, 'Kopiera adressen');
  await page.getByText('Adressen är kopierad.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(first);
  expect(await axe(page)).toEqual([]);
  const statusOf = async (url: string) => (await fetch(new URL(new URL(url).pathname, hub.url))).status;
  expect(await statusOf(first)).toBe(200);
  await press(mine, 'Ny adress');
  await until(address, (now) => now !== first);
  const second = await address();
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
  await press(mine, 'Stäng adressen');
  await mine.getByText('Ingen adress än.').waitFor();
  expect(await statusOf(second)).toBe(404);
  expect(await page.locator('input[type=file]').count()).toBe(0);
  await page.context().close();
}, 60_000);

const EVENTS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Test//SV',
  ...['BEGIN:VEVENT', 'UID:kvall@test', 'SUMMARY:Kväll: Gun och Nils', 'DTSTART:20990105T170000'],
  ...['DTEND:20990105T210000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:natt@test', 'SUMMARY:Natt: Hugo', 'DTSTART:20990105T210000'],
  ...['DTEND:20990106T060000', 'RRULE:FREQ=DAILY', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:natt@test', 'SUMMARY:Natt: Gun', 'DTSTART:20990205T220000'],
  ...['RECURRENCE-ID;RANGE=THISANDFUTURE:20990205T210000', 'DTEND:20990206T060000', 'END:VEVENT'],
  'END:VCALENDAR',
  '',
].join('\r\n');

test('a lead sees what was understood of a calendar file, and what was not, before it stands in the plan', async () => {
  const page = await atRoster('lea');
  const file = { name: 'jour.ics', mimeType: 'text/calendar', buffer: Buffer.from(EVENTS) };
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Det här läste vi ur filen' });
  await dialog.getByText('Förstått: 1 händelse, 1 rad i planen').waitFor();
  await dialog.getByText('Känner inte igen: Nils.', { exact: false }).waitFor();
  const refused = dialog.getByRole('listitem').filter({ hasText: 'Natt: Hugo' });
  expect(await refused.textContent()).toContain('ändrat ”och alla som följer”');
  expect(await axe(page)).toEqual([]);
  await press(dialog, 'Avbryt');
  expect(await page.getByText('Planen är ändrad och gäller inte än.').count()).toBe(0);
  await page.locator('input[type=file]').setInputFiles({ ...file, name: 'jour-2.ics' });
  await press(dialog, 'Lägg in i planen');
  await page.getByText('1 rad i planen. Gäller när den publiceras.').waitFor();
  await page.getByText('Planen är ändrad och gäller inte än.').waitFor();
  await page.context().close();
}, 60_000);
