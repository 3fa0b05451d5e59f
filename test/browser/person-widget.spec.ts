import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { runHub, workerAtDesk, type RunningHub } from './person-hub.js';
import { axe, comeTo, isStored, openChat, say } from './person-page.js';

let hub: RunningHub;
let browser: Browser;
let site: Server;
let siteUrl: string;

/** A site that is not ours: an old encoding, a strict policy, and styles that would ruin anything they reach. */
const STYLES = `html { font-size: 62.5% } * { letter-spacing: 3px; text-transform: uppercase }
  div { opacity: 0.2; transform: rotate(2deg) } button { background: red !important; display: none }`;
const html = () => `<!doctype html><html lang="sv"><meta charset="iso-8859-1"><title>Kommunen</title>
  <link rel="stylesheet" href="/site.css"><main><h1>Kommunen</h1><p>Hej</p></main>
  <script src="${hub.url}/widget.js" async></script></html>`;
const policy = () =>
  `default-src 'none'; style-src 'self'; script-src ${hub.url}; connect-src ${hub.url} ${hub.url.replace('http', 'ws')}`;

beforeAll(async () => {
  site = createServer((request, response) => {
    const isStyle = request.url === '/site.css';
    response.setHeader('content-security-policy', policy());
    response.setHeader('content-type', isStyle ? 'text/css' : 'text/html');
    response.end(isStyle ? STYLES : html());
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  siteUrl = `http://localhost:${(site.address() as AddressInfo).port}`;
  [hub, browser] = await Promise.all([runHub([siteUrl]), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  site?.close();
});

test('one script tag on another site: a whole conversation, and the site is as it was', async () => {
  const cleo = await workerAtDesk(hub.url, 'cleo');
  const { page, complaints } = await comeTo(`${siteUrl}/`, browser);
  const launcher = page.getByRole('button', { name: 'Ring, sms:a eller skriv' });
  await launcher.click();
  expect(await page.locator('[data-door="call"]').getAttribute('href')).toBe('tel:+46766861004');
  expect(await axe(page)).toEqual([]);
  await openChat(page);
  const contactId = await cleo.takeNext();
  await say(page, 'Är någon där?');
  await isStored(page);
  expect(await axe(page)).toEqual([]);
  const inShadow = 'document.querySelector("[data-stafett]").shadowRoot.querySelector(".prose")';
  expect(await page.evaluate(`getComputedStyle(${inShadow}).fontSize`)).toBe('16px');

  await page.keyboard.press('Escape');
  await cleo.ask('message:send', { contactId, id: crypto.randomUUID(), text: 'Ja, jag är här.' });
  await page.getByText('Nytt meddelande').waitFor();
  expect(await page.evaluate('document.activeElement.hasAttribute("data-stafett")')).toBe(true);
  await page.goto(`${siteUrl}/en-annan-sida`);
  await launcher.click();
  await page.getByText('Ja, jag är här.').waitFor();
  await page.getByText('Är någon där?').waitFor();
  expect(await page.locator('body > *').count()).toBe(3);
  expect(complaints).toEqual([]);
  cleo.leave();
  await page.context().close();
});

test('it leaves nothing on the window of the site', async () => {
  const { page } = await comeTo(`${siteUrl}/site.css`, browser);
  const names = () => page.evaluate<string[]>('Object.getOwnPropertyNames(window)');
  const before = new Set(await names());
  await page.goto(siteUrl);
  await page.getByRole('button', { name: 'Ring, sms:a eller skriv' }).waitFor();
  expect((await names()).filter((name) => !before.has(name))).toEqual([]);
  await page.context().close();
});

test('a site that is not on the list gets no line', async () => {
  const other = siteUrl.replace('localhost', '127.0.0.1');
  const { page } = await comeTo(other, browser);
  await page.getByRole('button', { name: 'Ring, sms:a eller skriv' }).click();
  await page.locator('[data-door="write"]').click();
  await page.getByText('Anslutningen är bruten just nu.').waitFor();
  await page.context().close();
});

test('it weighs less than 40 kB, and survives any encoding', () => {
  const widget = readFileSync('dist/web/widget/widget.js');
  expect(gzipSync(widget).length).toBeLessThan(40_000);
  expect(widget.every((byte) => byte < 0x80)).toBe(true);
});
