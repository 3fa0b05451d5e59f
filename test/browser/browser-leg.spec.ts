import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/wire.js';
import { Worker } from '../support/worker.js';
import { runCallingHub, type CallingHub } from './calling-hub.js';
import { atDesk, axe } from './console-page.js';
import { picture } from './pictures.js';
import { browserThatHears, listenIn, loudest, loudnessOf } from './tone.js';

/** What each of them says all the time. */
const WORKER_HZ = 700;
const PERSON_HZ = 1100;
/** Decibels: what is clearly there, and what is clearly not. */
const HEARD = -45;
const UNHEARD = -62;

let hub: CallingHub;
let folder: string;
let browsers: { worker: Browser; person: Browser };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stafett-tones-'));
  // sound is heard at the speed of the wall
  hub = await runCallingHub({ HUB_EAR_SECONDS: '60' }, 1);
  const [worker, person] = await Promise.all([
    browserThatHears(WORKER_HZ, folder),
    browserThatHears(PERSON_HZ, folder),
  ]);
  browsers = { worker, person };
}, 120_000);
afterAll(async () => {
  await Promise.all(Object.values(browsers ?? {}).map((browser) => browser.close()));
  await hub?.stop();
  await rm(folder, { recursive: true, force: true });
});

const hears = (page: Page, hz: number) =>
  eventually(`to hear ${hz} Hz`, async () => (await loudnessOf(page, hz)) > HEARD);

/**
 * What was said before it still arrives, and a busy machine drops a piece of sound, which crackles at every pitch: looked at again and
 * again. What goes on is heard at every look, for it is said twice in each second.
 */
async function isSilent(page: Page, hz: number): Promise<void> {
  for (let look = 0; look < 30; look += 1) if ((await loudest(page, hz, 8)) < UNHEARD) return;
  throw new Error(`waited in vain: ${hz} Hz to fall silent`);
}

/** A worker's console, in which calls are taken. */
async function readyConsole(username: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await atDesk(hub.url, browsers.worker, {
    username,
    options: { permissions: ['microphone'] },
  });
  await listenIn(page.context());
  await page.reload();
  await page.getByRole('button', { name: 'Ta samtal här' }).click();
  await page.getByText('Samtal kommer hit, i webbläsaren').waitFor();
  return { page, complaints };
}

/** Somebody with the handset in their hand, who calls and talks. */
async function caller(): Promise<Page> {
  const context = await browsers.person.newContext({ permissions: ['microphone'], locale: 'sv-SE' });
  await listenIn(context);
  const page = await context.newPage();
  await page.goto(`${hub.url}/phone`);
  await page.getByRole('button', { name: 'Ring numret' }).click();
  await page.getByRole('button', { name: 'Prata på riktigt' }).click();
  return page;
}

/** The browsers that are in a call now, as Vonage knows them. */
const legs = async (): Promise<string[]> =>
  (await hub.handsets.voice.legs())
    .filter(({ kind, state }) => kind === 'websocket' && state === 'answered')
    .map(({ uuid }) => uuid);

test('a person at a telephone and a worker in the console hear each other, each only the other', async () => {
  const { page: worker, complaints } = await readyConsole('anna');
  await picture(worker, 'ear-try');
  expect(await axe(worker)).toEqual([]);
  await worker.getByRole('button', { name: 'Klar' }).click();
  const person = await caller();
  await worker.getByRole('button', { name: 'Ta emot' }).click();
  const bar = worker.getByRole('region', { name: 'Samtal i webbläsaren' });
  await bar.getByText('Du hörs', { exact: true }).waitFor({ timeout: 60_000 });

  await hears(worker, PERSON_HZ);
  await hears(person, WORKER_HZ);
  await isSilent(worker, WORKER_HZ);
  await isSilent(person, PERSON_HZ);
  await picture(worker, 'ear-talking');
  expect(await axe(worker)).toEqual([]);

  await worker.keyboard.press('m');
  await bar.getByText('Du hörs inte').waitFor();
  await isSilent(person, WORKER_HZ);
  await hears(worker, PERSON_HZ);
  await picture(worker, 'ear-muted');

  // a reload is not a hang-up: the same leg goes on, and what was off stays off
  const before = await legs();
  await worker.reload();
  await bar.getByText('Du hörs inte').waitFor();
  await bar.getByRole('button', { name: 'Slå på mikrofonen' }).click();
  await hears(person, WORKER_HZ);
  await hears(worker, PERSON_HZ);
  expect(await legs()).toEqual(before);

  await bar.getByRole('button', { name: 'Lägg på' }).click();
  await bar.waitFor({ state: 'detached' });
  await person
    .getByRole('list', { name: 'Du hör' })
    .getByText('Samtalet är avslutat från vår sida')
    .waitFor();
  expect(complaints).toEqual([]);
}, 300_000);

test('a browser that refuses the microphone says so, and that the telephone rings until then', async () => {
  const { page } = await atDesk(hub.url, browsers.worker, { username: 'bo' });
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Ta samtal här' }).click();
  await page.getByRole('alert').getByText('Webbläsaren får inte använda mikrofonen').waitFor();
  await page.getByText('Samtal kommer till din telefon').waitFor();
  await picture(page, 'ear-refused');
  expect(await axe(page)).toEqual([]);
  await page.context().close();
}, 120_000);

test('a colleague who takes calls in the console is asked there, and is heard by nobody before the yes', async () => {
  const bo = await new Worker(hub.url, 'bo').isAvailable();
  const person = await hub.somebody().calls();
  const offer = await bo.wire.until('an offer', () => bo.offers()[0]);
  await bo.accepts(offer);
  const telephone = await hub.telephoneOf('bo').answers();
  await telephone.hears('Tryck 1');
  await telephone.presses('1');
  await person.isWith(telephone);
  const { page } = await readyConsole('dina');
  await page.getByRole('button', { name: 'Klar' }).click();
  await bo.handsOver(
    offer.contactId,
    await new Worker(hub.url, 'dina').signsIn(),
    'Behöver en läkare i kväll.',
  );

  const bar = page.getByRole('region', { name: 'Samtal i webbläsaren' });
  await bar.getByRole('alert').getByText('Bo vill lämna över ett samtal till dig').waitFor();
  expect(await legs()).toEqual([]);
  await picture(page, 'ear-asked');
  expect(await axe(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Kom in i samtalet' }).press('Enter');
  await bar.getByText('Du hörs', { exact: true }).waitFor({ timeout: 60_000 });
  await eventually('Bo to hear them', async () =>
    (await telephone.now()).now.some(({ what }) => what === 'leg'),
  );
  await eventually('the person to hear company', async () =>
    (await person.now()).now.every(({ what }) => what !== 'leg'),
  );
  await picture(page, 'ear-briefed');
  await page.context().close();
}, 180_000);
