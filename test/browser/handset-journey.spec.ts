import type { Locator, Page } from 'playwright-core';
import { withCalls } from './calling-hub.js';
import { openConsole, signIn } from './console-page.js';
import { axe, comeTo } from './person-page.js';
import { picture } from './pictures.js';

const at = withCalls();

const CALLER = /^0701-74 06 45/;
const CLEO = /^0701-74 06 07/;

/** Takes one of the telephones on the page into the hand. */
const takes = (phones: Page, number: RegExp): Promise<void> =>
  phones.getByRole('tab', { name: number }).click();

const key = (phones: Page, name: string): Promise<void> =>
  phones.getByRole('button', { name, exact: true }).click();

const heard = (phones: Page): Locator => phones.getByRole('list', { name: 'Du hör' });

async function says(phones: Page, words: string): Promise<void> {
  await phones.getByLabel('Säg något i telefonen').fill(words);
  await key(phones, 'Säg');
}

// Steps 4 and 5 of "Try it in five minutes" in README.md, as they stand there.
test('a newcomer calls and answers with two handsets on one page, each hears the other, and who hangs up is told of', async () => {
  const { page: phones, complaints } = await comeTo(`${at.hub.url}/phone`, at.browser);
  const { page: console } = await openConsole(at.hub.url, at.browser);
  await signIn(console, 'cleo');
  await console.getByRole('button', { name: 'Bli tillgänglig' }).click();
  await console.getByText('Inga erbjudanden just nu.').waitFor();

  await takes(phones, CALLER);
  await key(phones, 'Ring numret');
  await heard(phones).getByText('Hej', { exact: false }).first().waitFor();
  await console.getByRole('button', { name: /Ta emot/ }).click();

  await phones.getByRole('tab', { name: '0701-74 06 07 ringer' }).click();
  await key(phones, 'Svara');
  await heard(phones).getByText('Tryck 1 för att kopplas in', { exact: false }).waitFor();
  await key(phones, '1');
  await heard(phones).getByText('I samtal med 0701-74 06 45').waitFor();
  await says(phones, 'Hej, det är Cleo. Hur är det?');
  await takes(phones, CALLER);
  await heard(phones).getByText('0701-74 06 07: »Hej, det är Cleo. Hur är det?«').waitFor();
  await says(phones, 'Bättre nu.');
  expect(await axe(phones)).toEqual([]);
  await picture(phones, 'journey-caller');
  await takes(phones, CLEO);
  await heard(phones).getByText('0701-74 06 45: »Bättre nu.«').waitFor();

  await takes(phones, CALLER);
  await key(phones, 'Lägg på');
  await heard(phones).getByText('Du lade på').waitFor();
  await takes(phones, CLEO);
  await heard(phones).getByText('Personen är inte kvar på linjen', { exact: false }).waitFor();
  await picture(phones, 'journey-cleo');
  expect(complaints).toEqual([]);
}, 180_000);
