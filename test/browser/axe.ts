import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A page on its way from light to dark has colours that nobody ever reads: looked at when it has settled. */
const SETTLED = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
})()`;

/** Waits until nothing fades or moves any more. */
export const settled = (page: Page): Promise<unknown> => page.evaluate(SETTLED);

/** What axe finds wrong with the page as it stands: the rule, and the elements. */
export async function violationsOf(page: Page, rules: string[]): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
