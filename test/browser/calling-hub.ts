import type { Browser } from 'playwright-core';
import type { EmulatorControl } from '../../libs/vonage-emulator/index.js';
import { launchBrowser } from '../support/browser.js';
import { environment, startLine } from '../support/line.js';
import { Phone } from '../voice/phone.js';
import { runHub, type RunningHub } from './person-hub.js';

/** As handsets.voice knows them: the telephones of the demo's city. */
const TELEPHONES = {
  ...{ anna: '+46701740605', bo: '+46701740606', cleo: '+46701740607' },
  ...{ dina: '+46701740608', lea: '+46701740611' },
};

export type Username = keyof typeof TELEPHONES;

/** A hub with its pages whose number can be called and texted: between it and the handsets are the real SDK and real signatures. */
export interface CallingHub extends RunningHub {
  handsets: EmulatorControl;
  telephoneOf: (username: Username) => Phone;
  /** Somebody with a telephone of their own. */
  somebody: () => Phone;
}

/** So slow that a test can press a key in the seconds that a person has for it. */
const TIME_SCALE = 8;
/** Nothing expires while a page is looked at, however busy the machine. */
const UNHURRIED = { HUB_OFFER_SECONDS: '600', HUB_HANDOVER_SECONDS: '600', HUB_RING_SECONDS: '120' };

/** @param timeScale how many times faster than the wall calls go */
export async function runCallingHub(
  more: Record<string, string> = {},
  timeScale = TIME_SCALE,
): Promise<CallingHub> {
  const known = { url: '' };
  const line = await startLine(() => known.url, timeScale);
  const account = Object.entries(environment('')).filter(([name]) => name.startsWith('VONAGE_'));
  const addresses = { VONAGE_API_HOST: line.url, VONAGE_REST_HOST: line.url, EMULATOR_URL: line.url };
  const hub = await runHub([], { ...Object.fromEntries(account), ...addresses, ...UNHURRIED, ...more });
  known.url = hub.url;
  const { voice } = line.handsets;
  return {
    ...hub,
    handsets: line.handsets,
    telephoneOf: (username) => new Phone(voice, TELEPHONES[username]),
    somebody: () => new Phone(voice),
    stop: async () => {
      await hub.stop();
      await line.close();
    },
  };
}

/**
 * One for every story in a file, for whoever was at work in the one before may still be taken for present; and a browser to look with.
 * @param each `file` where nobody is at work, and no story changes what another looks at
 */
export function withCalls(
  more: Record<string, string> = {},
  each: 'story' | 'file' = 'story',
): { hub: CallingHub; browser: Browser } {
  let hub: CallingHub | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  const [begin, end] = each === 'file' ? [beforeAll, afterAll] : [beforeEach, afterEach];
  begin(async () => {
    hub = await runCallingHub(more);
  }, 120_000);
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  end(() => hub?.stop());
  afterAll(() => browser?.close());
  return {
    get hub() {
      return hub as CallingHub;
    },
    get browser() {
      return browser as Browser;
    },
  };
}
