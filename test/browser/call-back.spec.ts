import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { environment, startLine, type Line } from '../support/hub.js';
import { Phone } from '../voice/house.js';
import { axe, openConsole, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

/** In the demo's city. */
const TELEPHONE_OF_ANNA = '+46701740605';

let hub: RunningHub;
let line: Line & { url: string; close: () => Promise<void> };
let browser: Browser;
beforeAll(async () => {
  const known = { url: '' };
  line = await startLine(() => known.url, 12);
  const vonage = Object.fromEntries(
    Object.entries(environment('')).filter(([name]) => name.startsWith('VONAGE_')),
  );
  hub = await runHub([], {
    ...vonage,
    ...{ VONAGE_API_HOST: line.url, VONAGE_REST_HOST: line.url, EMULATOR_URL: line.url },
    ...{ HUB_OFFER_SECONDS: '60', HUB_RING_SECONDS: '120' },
  });
  known.url = hub.url;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await line?.close();
});

it('in the console a worker hears the message, sees how far a call has come and what is promised, and calls by keyboard', async () => {
  const person = await new Phone(line.handsets.voice).calls();
  await person.hears('tryck 1. Vill du få ett sms');
  await person.presses('3');
  await person.hears('Tala efter tonen');
  await line.handsets.voice.speak(person.number as string, 'Jag vill att någon ringer mig.');
  await person.presses('#');
  await person.hears('Är det säkert att ringa det här numret?');
  await person.hangsUp();
  const { page, complaints } = await openConsole(hub.url, browser);
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
  const telephone = new Phone(line.handsets.voice, TELEPHONE_OF_ANNA);
  await panel.getByText('Din telefon ringer.').waitFor();
  await telephone.answers();
  await panel.getByText('Tryck 1 i din telefon.').waitFor();
  await telephone.presses('1');
  await panel.getByText('Vi ringer upp personen.').waitFor();
  await person.answers();
  await person.hears('Vi vill gärna prata med dig');
  await person.presses('1');
  await panel.getByText('Ni pratar.').waitFor();
  await panel.getByText('Vi nådde personen.').waitFor();
  expect(await axe(page)).toEqual([]);
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  expect(complaints).toEqual([]);
}, 60_000);
