import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openCalls, second, type Calls } from '../emulator/voice/calls.js';
import { input, room, talk } from '../emulator/voice/nccos.js';
import { launchBrowser } from '../support/browser.js';
import { eventually } from '../support/wire.js';
import { axe, comeTo } from './person-page.js';

let calls: Calls;
let browser: Browser;

beforeAll(async () => {
  const pageDir = fileURLToPath(new URL('../../dist/web/phone', import.meta.url));
  [calls, browser] = await Promise.all([openCalls({ pageDir }), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await calls?.close();
});

test('the handset calls the number, reads what it would hear, presses a key and speaks, on a narrow phone', async () => {
  calls.script.answer = () => [talk('Tryck 1.', { bargeIn: true }), input(calls.url('input'))];
  calls.script.input = () => [
    room('c_1', { startOnEnter: false, musicOnHoldUrl: ['https://cdn.example.org/a.mp3'] }),
  ];
  const { page, complaints } = await comeTo(`${calls.emulator.url}/index.html`, browser, {
    viewport: { width: 320, height: 700 },
  });
  // this browser has no voice
  expect(await page.getByRole('switch', { name: 'Ljud' }).isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Ring numret' }).click();
  const heard = page.getByRole('status', { name: 'Du hör' });
  await heard.getByText('Tryck 1.').waitFor();
  await calls.forward(2 * second);
  await page.getByRole('button', { name: '1', exact: true }).click();
  await heard.getByText('Musik').waitFor();
  const line = page.getByRole('list', { name: 'Du hör' }).getByRole('listitem');
  expect(await line.allTextContents()).toEqual([
    '0:00Det går fram signaler',
    '0:00»Tryck 1.«',
    '0:00Tystnad',
    '0:02Musik',
  ]);
  expect(await line.last().getAttribute('aria-current')).toBe('true');
  expect(calls.bodies('input')).toMatchObject([{ dtmf: { digits: '1' } }]);
  await page.getByLabel('Säg något i telefonen').fill('Hallå?');
  await page.getByRole('button', { name: 'Säg', exact: true }).click();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Lägg på' }).click();
  await page.getByText('Telefonen ligger på').waitFor();
  await line.filter({ hasText: 'Du lade på' }).waitFor();
  expect((await calls.voice.legs()).map(({ state }) => state)).toEqual(['completed']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

interface Loudspeaker {
  said: string[];
  pitches: number[];
  /** Files that really play. */
  files: string[];
}

/** A browser with a Swedish and an English voice, and somebody who notes what goes to its loudspeaker. */
function withVoices(): void {
  const noted: Loudspeaker = { said: [], pitches: [], files: [] };
  Object.assign(window, { noted });
  speechSynthesis.getVoices = () =>
    ['sv-SE', 'en-GB'].map((lang) => ({ lang }) as unknown as SpeechSynthesisVoice);
  speechSynthesis.speak = ({ lang, text }) => void noted.said.push(`${lang} ${text}`);
  speechSynthesis.cancel = () => void noted.said.push('hush');
  const start = Reflect.get(OscillatorNode.prototype, 'start') as (when?: number) => void;
  OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
    noted.pitches.push(this.frequency.value);
    start.call(this, when);
  };
  const play = Reflect.get(HTMLMediaElement.prototype, 'play') as () => Promise<void>;
  HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
    await play.call(this);
    noted.files.push(this.src);
  };
}

const noted = (page: Page): Promise<Loudspeaker> =>
  page.evaluate(() => (window as unknown as { noted: Loudspeaker }).noted);

const isNoted = (page: Page, what: string, holds: (heard: Loudspeaker) => boolean): Promise<unknown> =>
  eventually(`to hear ${what}`, async () => holds(await noted(page)));

test('what is heard is spoken in its language, with the tones of a telephone, until a key or the switch silences it', async () => {
  calls.script.answer = () => [
    talk('Hej. Press 8 for English.', { bargeIn: true }),
    input(calls.url('input')),
  ];
  const music = calls.serveSound(5);
  calls.script.input = () => [
    talk('You have called the number.', { language: 'en-GB' }),
    room('c_2', { startOnEnter: false, musicOnHoldUrl: [music] }),
  ];
  const context = await browser.newContext({ locale: 'sv-SE' });
  await context.addInitScript(withVoices);
  const page = await context.newPage();
  await page.goto(`${calls.emulator.url}/index.html`);
  const isOn = page.getByRole('switch', { name: 'Ljud' });
  expect(await isOn.isChecked()).toBe(true);

  await page.getByRole('button', { name: 'Ring numret' }).click();
  await isNoted(page, 'the greeting', ({ said }) => said.includes('sv-SE Press 8 for English.'));
  await calls.forward(second);
  await page.getByRole('button', { name: '8', exact: true }).click();
  await isNoted(page, 'English', ({ said }) => said.includes('en-GB You have called the number.'));
  const { said, pitches } = await noted(page);
  expect(said.filter((words) => words !== 'hush')).toEqual([
    'sv-SE Hej.',
    'sv-SE Press 8 for English.',
    'en-GB You have called the number.',
  ]);
  // broken off before what comes next is begun
  expect(said.slice(-2)).toEqual(['hush', 'en-GB You have called the number.']);
  expect(pitches).toEqual(expect.arrayContaining([852, 1336]));
  await calls.forward(5 * second);
  await isNoted(page, 'music', ({ files }) => files.includes(music));

  await page.getByRole('button', { name: 'Lägg på' }).click();
  await isNoted(page, 'nothing more', (heard) => heard.said.at(-1) === 'hush');
  await calls.callOut([talk('Krisnumret ringer.')]);
  await calls.forward(second);
  await isNoted(page, 'a telephone ring', (heard) => heard.pitches.includes(784));
  await page.getByRole('tab', { name: '0701-74 06 06 ringer' }).click();
  await page.getByRole('button', { name: 'Avvisa' }).click();
  await page.getByText('Du avvisade samtalet').last().waitFor();
  await isOn.click();
  await page.reload();
  expect(await isOn.isChecked()).toBe(false);
  await context.close();
});

test('the handset rings, and is answered or declined', async () => {
  const { page, complaints } = await comeTo(`${calls.emulator.url}/index.html`, browser);
  const ring = async (): Promise<string> => {
    const { uuid } = await calls.vonage.voice.createOutboundCall({
      to: [{ type: 'phone', number: '46701740605' }],
      from: { type: 'phone', number: '46766861004' },
      ncco: [talk('Krisnumret ringer.', { loop: 0 })],
    } as never);
    await calls.forward(second);
    await page.getByRole('tab', { name: '0701-74 06 05 ringer' }).click();
    await page.getByText('Det ringer').waitFor();
    return uuid;
  };
  const first = await ring();
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.getByRole('status', { name: 'Du hör' }).getByText('Krisnumret ringer.').waitFor();
  await calls.vonage.voice.hangupCall(first);
  await page.getByText('Telefonen ligger på').waitFor();
  const declined = await ring();
  await page.getByRole('button', { name: 'Avvisa' }).click();
  await page.getByText('Telefonen ligger på').waitFor();
  expect((await calls.voice.leg(declined)).state).toBe('rejected');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a newcomer lets a question of a call get lost, and a telephone be engaged', async () => {
  calls.script.answer = () => [talk('Du har kommit fram.')];
  const { page, complaints } = await comeTo(`${calls.emulator.url}/index.html`, browser, {
    viewport: { width: 320, height: 700 },
  });
  await page.getByText('Störningar', { exact: true }).click();
  await page
    .getByLabel('Fel på vägen')
    .last()
    .selectOption({ label: 'Samtal: frågan vad som ska sägas: försvinner' });
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByText('Väntar på att hända').waitFor();
  await page.getByLabel('När numret ringer den här telefonen').selectOption({ label: 'Det är upptaget' });
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);

  await page.getByRole('button', { name: 'Ring numret' }).click();
  await page.getByRole('list', { name: 'Du hör' }).getByText('Du har kommit fram.').waitFor();
  await page.getByText('Väntar på att hända').waitFor({ state: 'detached' });
  await page.getByText(/försök 2/).waitFor();
  await page.getByRole('button', { name: 'Lägg på' }).click();
  const { uuid } = await calls.callOut([talk('Krisnumret ringer.')], {
    to: [{ type: 'phone', number: '46701740645' }],
  });
  await calls.forward(5 * second);
  expect((await calls.voice.leg(uuid)).state).toBe('busy');
  expect(complaints).toEqual([]);
  await page.context().close();
});
