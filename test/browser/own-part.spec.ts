import type { Locator, Page } from 'playwright-core';
import { Worker } from '../support/worker.js';
import { Phone } from '../voice/phone.js';
import { withCalls, type Username } from './calling-hub.js';
import { axe, openConsole, signIn } from './console-page.js';
import { pictures } from './pictures.js';

/** One's own part of the roster page: the telephone that is proved, what one says of oneself; for leads, how many at once. */
const at = withCalls({}, 'file');
const NUMBER = '+46701749905';

const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name }).first().press('Enter');

async function atOwnPart(username: Username): Promise<{ page: Page; own: Locator; complaints: string[] }> {
  const { page, complaints } = await openConsole(at.hub.url, at.browser);
  await signIn(page, username);
  await press(page, 'Schema');
  const own = page.getByRole('region', { name: 'Mitt', exact: true });
  await own.waitFor();
  return { page, own, complaints };
}

async function isFitToUse(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}

test('a worker proves a telephone by a test call: it rings, takes the digits of the page, and the page says so', async () => {
  const { page, own, complaints } = await atOwnPart('anna');
  await own.getByLabel('Mitt telefonnummer').fill('070-174 99 05');
  await press(own, 'Spara numret');
  await own.getByText('Inte prövat än').waitFor();
  await press(own, 'Ring ett provsamtal dit');
  const code = own.locator('.proof-code');
  await code.waitFor();
  await own.scrollIntoViewIfNeeded();
  await pictures(page, 'test-call');
  await isFitToUse(page);
  const telephone = await new Phone(at.hub.handsets.voice, NUMBER).answers();
  await telephone.hears('Slå de tre siffror som visas i din konsol');
  await telephone.presses((await code.textContent()) as string);
  await telephone.hears('Nu vet vi att numret är ditt');
  await own.getByText('Prövat', { exact: true }).waitFor();
  expect(await own.getByRole('button', { name: 'Ring ett provsamtal dit' }).count()).toBe(0);
  await isFitToUse(page);
  await pictures(page, 'test-call-proved');
  expect(complaints).toEqual([]);
}, 240_000);

test('a worker says what is theirs to say, by keyboard; it is there the next time', async () => {
  const { page, own, complaints } = await atOwnPart('anna');
  const mine = own.getByRole('group', { name: 'Det jag säger om mig själv' });
  await mine.getByRole('checkbox', { name: 'arabiska' }).press('Space');
  await press(mine, /Fler språk$/);
  await page.getByRole('option', { name: 'somaliska' }).press('Enter');
  expect(await mine.getByRole('checkbox', { name: 'somaliska' }).isChecked()).toBe(true);
  await mine.getByRole('radio', { name: 'Vill inte säga' }).press('Space');
  await mine.getByRole('checkbox', { name: 'Jag har egen erfarenhet' }).press('Space');
  await mine.scrollIntoViewIfNeeded();
  await pictures(page, 'own-profile');
  await isFitToUse(page);
  await press(mine, 'Spara');
  await page.getByText('Sparat. Det gäller från nästa erbjudande.').waitFor();
  const anna = await new Worker(at.hub.url, 'anna').signsIn();
  expect(await anna.gets('/api/profiles/me')).toMatchObject({
    ...{ languages: expect.arrayContaining(['sv', 'ar', 'so']), gender: null, peer: true },
  });
  expect(complaints).toEqual([]);
}, 240_000);

test('a lead says how many at once; when a colleague was first, they are told and see what stands there now', async () => {
  const { page, own, complaints } = await atOwnPart('lea');
  await press(own, /^Hur många åt gången/);
  const dialog = page.getByRole('dialog', { name: 'Hur många åt gången' });
  const anna = dialog.getByRole('group', { name: 'Anna' });
  await anna.getByLabel('Sammanlagt').fill('2.5');
  await press(anna, 'Spara för Anna');
  await anna.getByText('Skriv hela tal från 0 till 20.').waitFor();
  await pictures(page, 'rooms');
  await isFitToUse(page);

  const other = await new Worker(at.hub.url, 'lea').signsIn();
  const all = await other.gets<{ name: string; workerId: string; version: number }[]>('/api/profiles');
  const { workerId, version } = all.find(({ name }) => name === 'Anna')!;
  const first = { room: 7, roomOn: { voice: 1, sms: null, webchat: 3 }, version };
  expect(await other.http('PUT', `/api/profiles/${workerId}/rooms`, first)).toMatchObject({ status: 200 });
  await anna.getByLabel('Sammanlagt').fill('4');
  await press(anna, 'Spara för Anna');
  await page.getByText('Någon annan har ändrat det här', { exact: false }).waitFor();
  await dialog.locator('input[value="7"]').waitFor();
  await anna.getByLabel('Sammanlagt').fill('4');
  await press(anna, 'Spara för Anna');
  await page.getByText('Sparat. Det gäller från nästa erbjudande.').waitFor();
  const now = await other.gets<{ name: string }[]>('/api/profiles');
  expect(now.find(({ name }) => name === 'Anna')).toMatchObject({ room: 4, roomOn: first.roomOn });
  expect(complaints).toEqual([]);
}, 240_000);
