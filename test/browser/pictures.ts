import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from './axe.js';

const FOLDER = process.env.TEST_PICTURES;

/** Whoever wants to look gets a picture of the page as it stands: `TEST_PICTURES=folder`. Otherwise nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  await settled(page);
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

interface Sight {
  size?: { width: number; height: number };
  dark?: boolean;
}

/** The ways a page is looked at: at a desk, at night, on a telephone, and by somebody who needs letters four times as big. */
const SIGHTS: Record<string, Sight> = {
  desktop: {},
  dark: { dark: true },
  phone: { size: { width: 360, height: 740 } },
  'phone-dark': { size: { width: 360, height: 740 }, dark: true },
  narrowest: { size: { width: 320, height: 640 } },
  zoomed: { size: { width: 320, height: 256 } },
};

/** A picture in each of those ways; the page is as it was afterwards. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  const before = page.viewportSize();
  for (const [sight, { size, dark }] of Object.entries(SIGHTS)) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    if (size ?? before) await page.setViewportSize((size ?? before) as { width: number; height: number });
    await picture(page, `${name}-${sight}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}
