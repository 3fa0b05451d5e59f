import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { atDesk, axe, said } from './console-page.js';
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

test('the hub is killed: the page says what still holds, keeps what is written, and sends it once', async () => {
  const { page, complaints } = await atDesk(hub.url, browser, { username: 'bo' });
  const person = await new Person(hub.url).opensChat('Hej');
  await page.getByRole('button', { name: 'Ta emot' }).click();
  await page.getByRole('log').getByText('Hej', { exact: true }).waitFor();

  await hub.kill();
  const band = page.getByRole('alert').filter({ hasText: 'Ingen förbindelse med navet.' });
  await band.waitFor();
  expect(await band.textContent()).toContain('Du ansvarar fortfarande för 1 kontakt. Lea har vakten');
  await page.getByLabel('Skriv till personen').fill('Jag är kvar.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Strax tillbaka.');
  await page.keyboard.press('Enter');
  await page.getByText('Väntar på förbindelse').first().waitFor();
  await band.getByText('2 meddelanden väntar').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('Skriv till personen').fill('Ett utkast');

  await hub.start();
  await page.locator('.line-state[data-line=up]').waitFor({ timeout: 15_000 });
  await page.getByText('Väntar på förbindelse').first().waitFor({ state: 'detached' });
  await person.comesBack();
  await person.hears('Strax tillbaka.');
  expect(person.talk.filter((text) => /kvar|Strax/.test(text))).toEqual(['Jag är kvar.', 'Strax tillbaka.']);
  expect((await said(page)).filter((text) => /kvar|Strax/.test(text))).toEqual([
    'Jag är kvar.',
    'Strax tillbaka.',
  ]);
  expect(await page.getByLabel('Skriv till personen').inputValue()).toBe('Ett utkast');
  expect(complaints).toEqual([]);
  person.vanishes();
  await page.context().close();
}, 60_000);

test('a message whose answer is lost is sent again and stands there once', async () => {
  const { page } = await atDesk(hub.url, browser, { username: 'cleo' });
  const person = await new Person(hub.url).opensChat('Hallå');
  await page.getByRole('button', { name: 'Ta emot' }).click();
  await page.getByRole('log').getByText('Hallå', { exact: true }).waitFor();
  await page.getByLabel('Skriv till personen').fill('Här är jag.');
  await page.keyboard.press('Enter');
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await person.hears('Här är jag.');
  await page.reload();
  await page.getByRole('log').getByText('Här är jag.').waitFor();
  expect((await said(page)).filter((text) => text === 'Här är jag.')).toHaveLength(1);
  person.vanishes();
  await page.context().close();
}, 60_000);

test('a session ended elsewhere leads to the sign-in, which says why', async () => {
  const { page } = await atDesk(hub.url, browser, { username: 'dina' });
  await page.evaluate(async () => {
    const { token } = JSON.parse(sessionStorage.getItem('stafett.session') ?? '{}') as { token: string };
    await fetch('/api/session', { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
  });
  await page.getByText('Din inloggning avslutades.').waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('stafett.session'))).toBeNull();
  await page.context().close();
});
