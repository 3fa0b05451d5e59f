// The browser is looked for here, outside Jest's sandbox: inside it process.env is a copy, and TMPDIR would not hold.
import { findBrowser } from './find-browser.mjs';
import setUpDatabase from './global-setup.mjs';

export default async function setUpBrowser() {
  await setUpDatabase();
  if (process.env.TEST_BROWSER) return;
  const browser = await findBrowser();
  process.env.TEST_BROWSER = JSON.stringify(browser);
  console.log(`browser: ${browser.executable}`);
}
