import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { runHub, workerAtDesk, type RunningHub, type WorkerAtDesk } from './person-hub.js';
import { comeTo, isStored, openChat, said, say, until } from './person-page.js';

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

/** The one that the test before was about makes room for the next. */
let contactId: string;
afterEach(() => cleo.finish(contactId));

const numbered = (texts: string[]) => texts.filter((text) => /^\d+$/.test(text));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const goOffline = (page: Page, offline: boolean) => page.context().setOffline(offline);

async function expectBoth(page: Page, expected: string[]): Promise<void> {
  const same = (texts: string[]) => numbered(texts).join() === expected.join();
  await until(() => cleo.readLog(contactId), same);
  await until(() => said(page), same);
}

test('what is said while the network comes and goes arrives once, and in order', async () => {
  const { page, complaints } = await comeTo(hub.url, browser);
  await openChat(page);
  contactId = await cleo.takeNext();
  const count = 8;
  for (const text of upTo(count)) {
    const cut = Number(text) % 2 === 0;
    if (cut) await goOffline(page, true);
    await say(page, text);
    if (cut) await goOffline(page, false);
  }
  await expectBoth(page, upTo(count));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a broken line is said plainly, and nothing is lost', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  contactId = await cleo.takeNext();
  await goOffline(page, true);
  await page.getByText('Anslutningen är bruten just nu. Inget är borta.').waitFor();
  await say(page, '1');
  await page.getByText('Väntar på anslutning').waitFor();
  const id = crypto.randomUUID();
  await cleo.ask('message:send', { contactId, id, text: 'Jag är kvar.' });
  await goOffline(page, false);
  await page.getByText('Jag är kvar.').waitFor();
  await isStored(page);
  await page.getByText('Anslutningen är bruten').waitFor({ state: 'detached' });
  await expectBoth(page, ['1']);
  await page.context().close();
});

test('a reload keeps the conversation, the draft, and what was not yet sent', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  contactId = await cleo.takeNext();
  await say(page, '1');
  await goOffline(page, true);
  await say(page, '2');
  await page.locator('textarea').fill('halv mening');
  await goOffline(page, false);
  await page.reload();
  await expectBoth(page, ['1', '2']);
  expect(await page.locator('textarea').inputValue()).toBe('halv mening');
  await page.context().close();
});

test('a closed tab forgets', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  contactId = await cleo.takeNext();
  const other = await page.context().newPage();
  await page.close();
  await other.goto(hub.url);
  await other.getByRole('button', { name: 'Skriv här' }).waitFor();
  expect(await other.evaluate('localStorage.length + document.cookie.length')).toBe(0);
  await other.context().close();
});

test('it works where websockets are blocked', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  await context.addInitScript('window.WebSocket = class { constructor() { throw new Error("blocked"); } }');
  const page = await context.newPage();
  await page.goto(hub.url);
  await openChat(page);
  contactId = await cleo.takeNext();
  await say(page, '1');
  await cleo.ask('message:send', { contactId, id: crypto.randomUUID(), text: 'Hej' });
  await page.getByText('Hej', { exact: true }).waitFor();
  await expectBoth(page, ['1']);
  await context.close();
});

test('the hub is killed while the person writes: the page recovers by itself', async () => {
  const { page } = await comeTo(hub.url, browser);
  await openChat(page);
  contactId = await cleo.takeNext();
  await say(page, '1');
  await hub.kill();
  await say(page, '2');
  await say(page, '3');
  await page.getByText('Anslutningen är bruten').waitFor();
  await hub.start();
  await say(page, '4');
  await expectBoth(page, upTo(4));
  await page.context().close();
}, 60_000);
