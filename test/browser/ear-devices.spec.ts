import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/wire.js';
import { atDesk } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';
import { browserThatHears } from './tone.js';

let hub: RunningHub;
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stafett-devices-'));
  [hub, browser] = await Promise.all([runHub(), browserThatHears(700, folder)]);
}, 120_000);
afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Noted {
  microphones: MediaStreamTrack[];
  speakers: string[];
  /** No microphone is found any more. */
  isBare: boolean;
}
const notedIn = <T>(page: Page, look: (noted: Noted) => T): Promise<T> =>
  page.evaluate(`(${String(look)})(window.noted)`);

/** Notes which real microphones are opened, and through which loudspeaker a page speaks. */
function note(): void {
  const noted: Noted = { microphones: [], speakers: [], isBare: false };
  Object.assign(window, { noted });
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    if (noted.isBare) throw new DOMException('none', 'NotFoundError');
    const stream = await open(wanted);
    noted.microphones.push(...stream.getAudioTracks());
    return stream;
  };
  const speakers = AudioContext.prototype as unknown as { setSinkId: (id: string) => Promise<void> };
  const { setSinkId } = speakers;
  speakers.setSinkId = function (this: AudioContext, id: string) {
    noted.speakers.push(id);
    return setSinkId.call(this as never, id);
  };
}

/** A console that tries its sound. */
async function trying(username: string): Promise<Page> {
  const { page } = await atDesk(hub.url, browser, {
    username,
    options: { permissions: ['microphone'] },
  });
  await page.addInitScript(note);
  await page.reload();
  await page.getByRole('button', { name: 'Ta samtal här' }).click();
  await page.getByText('Samtal kommer hit, i webbläsaren').waitFor();
  return page;
}

const loudnessOf = (page: Page, name: string): Promise<number> =>
  page.getByRole('meter', { name }).evaluate((meter: HTMLMeterElement) => meter.value);

/** Picks another than the usual one, and says which. */
async function another(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  const options = page.getByRole('option');
  const name = (await options.nth(1).textContent()) as string;
  await options.nth(1).click();
  await page.getByRole('button', { name: new RegExp(`${name}.*${label}|${label}.*${name}`) }).waitFor();
  return name;
}

test('a microphone is opened without echo, its loudness is seen, and it and the loudspeaker are chosen; one that is gone is the usual one', async () => {
  const page = await trying('anna');
  await eventually('to see that they are heard', async () => (await loudnessOf(page, 'Du')) > 0.05);
  const settings = await notedIn(page, ({ microphones }) => microphones.at(-1)?.getSettings());
  expect(settings).toMatchObject({ echoCancellation: true, noiseSuppression: true, autoGainControl: true });

  const microphone = await another(page, 'Mikrofon');
  await eventually('the other microphone', () =>
    notedIn(page, ({ microphones }) => microphones.length === 2 && microphones[0]?.readyState === 'ended'),
  );
  expect(await notedIn(page, ({ microphones }) => microphones.at(-1)?.label)).toBe(microphone);
  await eventually('to be heard by it', async () => (await loudnessOf(page, 'Du')) > 0.05);
  await another(page, 'Högtalare');
  const speaker = await eventually('the other loudspeaker', () =>
    notedIn(page, ({ speakers }) => speakers.at(-1)),
  );

  // the headset of another day
  await page.evaluate((gone) => {
    const prefs = JSON.parse(localStorage.getItem('stafett.console') ?? '{}') as Record<string, unknown>;
    if (prefs['speaker'] !== gone) throw new Error('the loudspeaker was not kept');
    localStorage.setItem('stafett.console', JSON.stringify({ ...prefs, microphone: 'gone' }));
  }, speaker);
  await page.reload();
  await page.getByRole('button', { name: 'Prova ljudet' }).click();
  await eventually('the usual microphone', () =>
    notedIn(page, ({ microphones }) => microphones.length === 1 && microphones[0]?.label !== ''),
  );
  expect(await notedIn(page, ({ microphones }) => microphones[0]?.label)).not.toBe(microphone);
  await page.getByRole('button', { name: /Den vanliga.*Mikrofon|Mikrofon.*Den vanliga/ }).waitFor();
}, 120_000);

test('a headset that is pulled out gives way to another microphone; where there is none it is said', async () => {
  const page = await trying('bo');
  const pullOut = () =>
    notedIn(page, ({ microphones }) => {
      const last = microphones.at(-1) as MediaStreamTrack;
      last.stop();
      last.dispatchEvent(new Event('ended'));
    });
  await eventually('the sound', async () => (await loudnessOf(page, 'Du')) > 0.05);
  await pullOut();
  await eventually('another microphone', () =>
    notedIn(page, ({ microphones }) => microphones.length === 2 && microphones[1]?.readyState === 'live'),
  );
  await eventually('to be heard by it', async () => (await loudnessOf(page, 'Du')) > 0.05);
  await notedIn(page, (noted) => {
    noted.isBare = true;
  });
  await pullOut();
  await page.getByRole('alert').getByText('Ingen mikrofon hittas').waitFor();
}, 120_000);
