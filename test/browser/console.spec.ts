import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { atDesk, axe, seesHands, leaveField, openConsole, said, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { until } from './person-page.js';

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

test('a wrong password is refused in plain words, and the page is still usable', async () => {
  const { page } = await openConsole(hub.url, browser);
  await signIn(page, 'bo', 'fel');
  await page.locator('.said[data-shown]').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.context().close();
});

test('an administrator is told that there is no desk for them', async () => {
  const { page } = await openConsole(hub.url, browser);
  await signIn(page, 'ada');
  await page.getByText('En administratör har ingen plats i luckan.').waitFor();
  await page.context().close();
});

test('a whole conversation by keyboard only, from the offer to the plan', async () => {
  const { page, complaints } = await atDesk(hub.url, browser, { username: 'bo' });
  expect(await axe(page)).toEqual([]);
  const person = await new Person(hub.url).opensChat('Hej, jag mår inte bra.', { area: 'centre' });

  const offer = page.getByRole('region', { name: 'Erbjudanden' });
  await offer.getByRole('button', { name: 'Ta emot' }).waitFor();
  await until(
    () => page.title(),
    (title) => title.startsWith('● Erbjudande'),
  );
  expect(await page.locator('#favicon').getAttribute('href')).toBe('/console/icon-offer.svg');
  expect(await axe(page)).toEqual([]);

  // A key counts when the offer has stood still for a moment: pressed until it has.
  const log = page.getByRole('log');
  await until(async () => {
    await page.keyboard.press('a');
    return log.isVisible();
  }, Boolean);
  await person.isToldThat('Bo', 'worker', 'Lea');
  await seesHands(page, ['Lea', 'Bo']);

  await page.keyboard.press('r');
  await page.keyboard.type('Hej, jag heter Bo. Vill du berätta?');
  await page.keyboard.press('Enter');
  await person.hears('Hej, jag heter Bo. Vill du berätta?');
  await person.says('Ja, det är mycket nu.');
  await log.getByText('Ja, det är mycket nu.').waitFor();
  expect(await axe(page)).toEqual([]);

  await leaveField(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Verkar trött.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.note-list').getByText('Verkar trött.').waitFor();

  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await person.sees('ended');
  const closing = page.getByRole('region', { name: 'Efterarbete' });
  await closing.getByRole('radio', { name: 'Stöd gavs' }).waitFor();
  await page.keyboard.press('e');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vi ringer i morgon.');
  expect(await axe(page)).toEqual([]);
  await closing.getByRole('button', { name: 'Avsluta kontakten' }).focus();
  await page.keyboard.press('Enter');

  expect(await person.sees('closed')).toMatchObject({ next: 'Vi ringer i morgon.' });
  await log.getByText('Kontakten är avslutad').waitFor();
  await seesHands(page, ['Lea', 'Bo', 'Avslutad']);
  expect(person.lines.some(({ body }) => JSON.stringify(body).includes('Verkar trött'))).toBe(false);
  expect(complaints).toEqual([]);
  person.vanishes();
  await page.context().close();
}, 60_000);

test('a closing without a plan is not sent, and says what is missing; nothing written is lost', async () => {
  const { page } = await atDesk(hub.url, browser, { username: 'cleo', options: { colorScheme: 'dark' } });
  const person = await new Person(hub.url).opensChat('Hej', { area: 'hisingen' });
  await page.getByRole('button', { name: 'Ta emot' }).click();
  await page.getByRole('button', { name: 'Avsluta samtalet' }).click();
  await page.locator('.choice', { hasText: 'Personen vill inte ha någon plan' }).click();
  await page.getByRole('button', { name: 'Avsluta kontakten' }).click();
  await page.getByText('Välj hur det slutade.').waitFor();
  await page.getByText('Skriv personens önskan.').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('Personens önskan').fill('Hör av mig själv.');
  await page.reload();
  expect(await page.getByLabel('Personens önskan').inputValue()).toBe('Hör av mig själv.');
  await page.locator('.choice', { hasText: 'Råd gavs' }).click();
  await page.getByRole('button', { name: 'Avsluta kontakten' }).click();
  await person.sees('closed');
  person.vanishes();
  await page.context().close();
}, 60_000);

test('danger to life goes to everyone, on a phone above whatever one is reading; who is second is told', async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const [anna, cleo] = await Promise.all([
    atDesk(hub.url, browser, { username: 'anna', options: phone }),
    atDesk(hub.url, browser, { username: 'cleo' }),
  ]);
  const person = await new Person(hub.url).opensChat('Hon vaknar inte');
  await person.answers('danger', 'yes');
  const card = cleo.page.locator('.offer[data-band=R0]');
  await card.waitFor();
  await anna.page.getByRole('button', { name: 'Underlag' }).click();
  const bar = anna.page.locator('.offer-bar[data-band=R0]');
  await bar.waitFor();
  expect(await axe(cleo.page)).toEqual([]);
  expect(await axe(anna.page)).toEqual([]);
  await bar.getByRole('button', { name: 'Ta emot' }).click();
  await person.isToldThat('Anna', 'worker');
  await cleo.page.getByText('En kollega tog emot före dig.').waitFor();
  await card.waitFor({ state: 'detached' });
  await until(
    () => said(anna.page),
    (words) => words.includes('Hon vaknar inte'),
  );
  await anna.page.getByText('Rådet att ringa 112 visades för personen').waitFor();
  person.vanishes();
  await Promise.all([anna.page.context().close(), cleo.page.context().close()]);
}, 60_000);
