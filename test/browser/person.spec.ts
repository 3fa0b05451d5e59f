import type { Browser } from 'playwright-core';
import { LONGEST_TEXT as longestOfProtocol } from '../../libs/protocol/text.js';
import { UNMET_QUESTION } from '../../libs/protocol/words.js';
import { LONGEST_TEXT } from '../../src/web/chat/talk/protocol.js';
import { ABOUT_A_WISH } from '../../src/web/chat/talk/standing.js';
import { launchBrowser } from '../support/browser.js';
import { runHub, workerAtDesk, type RunningHub, type WorkerAtDesk } from './person-hub.js';
import { axe, comeTo, isStored, openChat, said, say } from './person-page.js';

let hub: RunningHub;
let browser: Browser;
let cleo: WorkerAtDesk;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
  cleo = await workerAtDesk(hub.url, 'cleo');
}, 60_000);
afterAll(async () => {
  cleo?.leave();
  await browser?.close();
  await hub?.stop();
});

test('a relative writes, is met, talks with a named worker, and knows what happens next', async () => {
  const { page, complaints } = await comeTo(hub.url, browser);
  expect(await axe(page)).toEqual([]);
  await openChat(page);
  expect(page.url()).toBe(`${hub.url}/`);
  expect(await page.title()).toBe('Stafett');
  await page.getByText('Lea, ledare i luckan, ansvarar för din kontakt').waitFor();
  await page.getByText('Du är först i kön.').waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Nej', exact: true }).click();
  await page.getByRole('button', { name: 'Alkohol eller droger' }).waitFor();
  expect(await page.getByRole('button', { name: 'Nej', exact: true }).count()).toBe(0);
  await say(page, 'Min son har börjat igen');
  await isStored(page);

  const contactId = await cleo.takeNext();
  await page.getByText('Lea har lämnat över till Cleo, beroendemottagningen.').waitFor();
  await page.getByText('Cleo, beroendemottagningen, ansvarar för din kontakt nu.').waitFor();
  await cleo.ask('typing', { contactId });
  await page.getByText('Cleo skriver …').waitFor();
  const id = crypto.randomUUID();
  await cleo.ask('message:send', { contactId, id, text: 'Hej, jag heter Cleo. Berätta.' });
  await page.getByText('Hej, jag heter Cleo. Berätta.').waitFor();
  expect(await page.getByText('Cleo skriver …').count()).toBe(0);
  expect(await page.locator('.options').count()).toBe(0);
  expect(await axe(page)).toEqual([]);

  await cleo.ask('contact:end', { contactId });
  const plan = { promise: 'Cleo ringer dig i morgon.' };
  await cleo.ask('contact:close', { contactId, outcome: 'support-given', plan });
  await page.getByRole('heading', { name: 'Det här händer nu' }).waitFor();
  await page.locator('.log').getByText('Cleo ringer dig i morgon.').waitFor();
  expect(await axe(page)).toEqual([]);

  await say(page, 'Jag kom på en sak');
  await page.getByText('Du skriver igen. Vi frågar först den du hade kontakt med.').waitFor();
  expect(await cleo.takeNext()).not.toBe(contactId);
  expect((await said(page)).filter((text) => text === 'Jag kom på en sak')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('danger to life: 112 one tap away, and it stays in sight', async () => {
  const { page } = await comeTo(hub.url, browser, { viewport: { width: 320, height: 568 } });
  await openChat(page);
  await page.getByRole('button', { name: 'Ja, livsfara nu' }).click();
  const call = page.locator('.advice a[href="tel:112"]');
  await call.waitFor();
  await page.getByText('Vad gäller det mest?').waitFor();
  const inSight = `(() => {
    const link = document.querySelector('.advice a');
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  })()`;
  expect(await page.evaluate(inSight)).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.context().close();
});

const tongues = [
  {
    locale: 'en-GB',
    direction: 'ltr',
    door: 'Write here',
    question: 'Is anyone’s life in danger right now?',
    responsible: 'is responsible for your contact',
  },
  { locale: 'ar', direction: 'rtl', door: 'اكتب هنا', question: 'هل', responsible: 'المسؤولية عن تواصلك' },
];
test.each(tongues)('speaks $locale from the first word', async ({ locale, direction, ...words }) => {
  const { page } = await comeTo(hub.url, browser, { locale });
  expect(await page.locator('html').getAttribute('dir')).toBe(direction);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: words.door }).click();
  await page.locator('.prose').getByText(words.question).first().waitFor();
  await page.locator('.who').getByText(words.responsible).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Svenska' }).click();
  await page.getByLabel('Skriv till oss').waitFor();
  expect(await page.locator('.options button').count()).toBeGreaterThan(0);
  await page.context().close();
});

test.each([
  ['a narrow window', { viewport: { width: 320, height: 568 } }],
  ['400 % zoom', { viewport: { width: 320, height: 256 } }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('holds in %s', async (_, options) => {
  const { page } = await comeTo(hub.url, browser, options);
  await openChat(page);
  expect(await axe(page)).toEqual([]);
  const { width } = page.viewportSize()!;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  const controls = page.locator('.app a, .app button, .app textarea');
  const sizes = await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.context().close();
});

test('the whole way by keyboard', async () => {
  const { page } = await comeTo(hub.url, browser);
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
  const tabTo = async (name: string) => {
    for (let step = 0; step < 30 && (await focused()) !== name; step++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Skriv här Inget namn, inget konto');
  await page.keyboard.press('Enter');
  await page.locator('.options button').first().waitFor();
  expect(await focused()).toBe('Chatten');
  await tabTo('Nej');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Alkohol eller droger' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Alkohol eller droger');
  await tabTo('Avsluta');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hej');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('du');
  await page.keyboard.press('Enter');
  await isStored(page);
  expect((await said(page)).at(-1)).toBe('Hej\ndu');
  await page.context().close();
});

test('history is not read out; what comes after it is', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  const log = page.getByRole('log');
  expect(await log.getAttribute('aria-live')).toBe('off');
  await page.locator('[role=log][aria-live=polite]').waitFor();
  expect(await log.locator('> ol').count()).toBe(1);
  await page.context().close();
});

test('the longest text, and the name of a question, are as the protocol says', () => {
  expect(LONGEST_TEXT).toBe(longestOfProtocol);
  expect(ABOUT_A_WISH).toBe(UNMET_QUESTION);
});
