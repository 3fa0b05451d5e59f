import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A page on its way from light to dark has colours that nobody ever reads: looked at when it has settled. */
const SETTLED = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
})()`;

/** Waits until nothing fades or moves any more. */
export const settled = (page: Page): Promise<unknown> => page.evaluate(SETTLED);

const AXE = path.resolve('node_modules/axe-core/axe.min.js');

/**
 * What axe finds wrong with the page as it stands: the rule, and the elements. Asked in the page, which hands out only this:
 * to carry out all that it found right too takes ten times as long as finding it. Our pages have no frames.
 */
export async function violationsOf(page: Page, rules: string[]): Promise<string[]> {
  await settled(page);
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`)))
    await page.evaluate(await readFile(AXE, 'utf8'));
  const options = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
  return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
