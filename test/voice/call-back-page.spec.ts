import type { Browser } from 'playwright-core';
import { axe, openConsole, signIn } from '../browser/console-page.js';
import { launchBrowser } from '../support/browser.js';
import { story } from '../support/story.js';
import { eventually } from '../support/wire.js';
import { patient } from './called-back.js';
import { callLog, lastContact, Phone, phoneOf, startHubWithCalls, type House } from './house.js';

const at = story<House>(patient, startHubWithCalls);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('in the console a worker hears the message, sees how far a call has come and what is promised, and calls by keyboard', async () => {
  const person = await new Phone(at.hub.handsets.voice).calls();
  await person.hears('Tala in med dina egna ord efter tonen');
  await person.hears('Tala efter tonen');
  await at.hub.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
  await person.presses('#');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.hangsUp();
  const { id } = await lastContact(at.hub);
  await eventually('the message', async () => (await callLog(at.hub, id)).includes('message'));
  const { page, complaints } = await openConsole(at.hub.url, browser);
  await signIn(page, 'anna');
  await page.getByRole('button', { name: 'Bli tillgänglig' }).press('Enter');
  await page
    .getByRole('button', { name: /Ta emot/ })
    .first()
    .press('Enter');
  const panel = page.getByRole('region', { name: 'Telefon' });
  await panel.getByText('Att ringa upp, försök 1 av 4:').waitFor();
  await panel.getByRole('button', { name: 'Lyssna' }).press('Enter');
  await panel.locator('audio').waitFor();
  await panel.getByText('Ingen har frågat om det är säkert att ringa.', { exact: false }).waitFor();
  await panel.getByRole('button', { name: /^Ring upp/ }).press('Enter');
  const telephone = await phoneOf(at.hub, 'anna');
  await panel.getByText('Din telefon ringer.').waitFor();
  await telephone.answers();
  await panel.getByText('Tryck 1 i din telefon.').waitFor();
  await telephone.presses('1');
  await panel.getByText('Vi ringer upp personen.').waitFor();
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  expect(await axe(page)).toEqual([]);
  await person.answers();
  await person.hears('Du bad oss ringa');
  await person.presses('1');
  await panel.getByText('Ni pratar.').waitFor();
  await panel.getByText('Vi nådde personen.').waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
