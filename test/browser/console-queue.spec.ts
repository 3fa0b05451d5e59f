/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/person.js';
import { Worker } from '../support/worker.js';
import { hangUp } from '../support/wire.js';
import { axe, openConsole, signIn } from './console-page.js';
import { runHub, type RunningHub } from './person-hub.js';

/** A line of the queue says why, in words that can be read to their end. */
let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([runHub(), launchBrowser()]);
}, 60_000);
afterEach(hangUp);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

test('a lead sees what somebody has accepted and says nothing in, and takes it over; the narrow page says what it shows', async () => {
  const { page } = await openConsole(hub.url, browser, { viewport: { width: 360, height: 900 } });
  await signIn(page, 'lea');
  await page.getByRole('button', { name: 'Styrning' }).waitFor();
  const lea = await new Worker(hub.url, 'lea').signsIn();
  const steps = [
    { kind: 'offer', seconds: 1 },
    { kind: 'desk', seconds: 60 },
    { kind: 'lead', seconds: 60 },
  ];
  await lea.http('PUT', '/api/routing/plans', { band: 'Rx', steps });
  const anna = await new Worker(hub.url, 'anna').isAvailable();
  await anna.is('paused');
  const person = await new Person(hub.url).opensChat('Hej');
  await anna.is('available');
  await anna.answersFor(person.contactId);
  const needs = page.getByRole('region', { name: /^Behöver vakten/ });
  await needs.getByText('Anna ansvarar. Personen har inte fått något svar på', { exact: false }).waitFor();
  expect(await axe(page)).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/attention.png` });
  await needs.getByRole('button', { name: 'Ta över' }).click();
  await person.isToldThat('Lea', 'worker', 'Anna');
  await needs.waitFor({ state: 'detached' });

  const parts = page.getByRole('navigation', { name: 'Delar av sidan' });
  await parts.getByRole('button', { name: 'Samtal' }).waitFor();
  await page.getByRole('button', { name: 'Schema' }).first().click();
  await parts.getByRole('button', { name: 'Schema' }).waitFor();
  await page.context().close();
}, 90_000);

test('nothing of it is cut off, at any width: the worst reasons in words, and how many more there are', async () => {
  const person = await new Person(hub.url).opensChat('Jag orkar inte leva längre, jag ska ta livet av mig');
  await person.says('Jag har tagit alla tabletter');
  await person.says('Han slår mig och barnen');
  await person.answers('danger', 'unknown');
  for (const width of [1280, 1024, 360]) {
    const { page } = await openConsole(hub.url, browser, { viewport: { width, height: 900 } });
    await signIn(page, 'lea');
    const row = page.locator('.queue-row').first();
    await row.getByText(/och \d+ skäl till/).waitFor();
    const cut = await row.evaluate((line) =>
      [line, ...line.querySelectorAll<HTMLElement>('p, b, span:not(.unseen, .unseen *)')]
        .filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
        )
        .map((part) => `${part.className}: ${part.textContent}`),
    );
    expect([width, cut]).toEqual([width, []]);
    expect(await axe(page)).toEqual([]);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/queue-${width}.png` });
    await page.context().close();
  }
}, 60_000);
