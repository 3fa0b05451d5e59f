import { writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { toPcm, wav } from '../../libs/vonage-emulator/voice/sound/pcm.js';
import { launchBrowser } from '../support/browser.js';

const RATE = 48_000;

/** Like somebody who says one thing again and again: a steady tone would be taken for noise, and suppressed. */
function spokenTone(hz: number): Float32Array {
  return Float32Array.from({ length: RATE * 3 }, (_, i) => {
    const isOn = (i / RATE) % 0.5 < 0.3;
    return isOn ? 0.5 * Math.sin((2 * Math.PI * hz * i) / RATE) : 0;
  });
}

/** A browser whose microphone hears one pitch, and whose loudspeaker is nobody's. */
export async function browserThatHears(hz: number, folder: string): Promise<Browser> {
  const file = `${folder}/tone-${hz}.wav`;
  await writeFile(file, wav(toPcm(spokenTone(hz)), RATE));
  return launchBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${file}`,
  ]);
}

/** Holds an ear to the loudspeaker of every page that is opened in it. */
export async function listenIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const connect = Reflect.get(AudioNode.prototype, 'connect') as (
      this: AudioNode,
      to: AudioNode,
    ) => AudioNode;
    const heard = window as unknown as { loudspeaker?: AnalyserNode };
    (AudioNode.prototype as { connect: unknown }).connect = function (this: AudioNode, to: AudioNode) {
      if (to instanceof AudioDestinationNode) {
        const analyser = this.context.createAnalyser();
        analyser.fftSize = 4096;
        heard.loudspeaker = analyser;
        connect.call(this, analyser);
      }
      return connect.call(this, to);
    };
  });
}

/** How loud one pitch comes out of a page's loudspeaker now, in decibels below the loudest there can be. */
export const loudnessOf = (page: Page, hz: number): Promise<number> =>
  page.evaluate((wanted) => {
    const { loudspeaker } = window as unknown as { loudspeaker?: AnalyserNode };
    if (!loudspeaker) return -200;
    const all = new Float32Array(loudspeaker.frequencyBinCount);
    loudspeaker.getFloatFrequencyData(all);
    const bin = Math.round((wanted * loudspeaker.fftSize) / loudspeaker.context.sampleRate);
    return Math.max(...all.subarray(bin - 2, bin + 3));
  }, hz);

/** The loudest that pitch gets in so many looks, a tenth of a second apart. */
export async function loudest(page: Page, hz: number, looks = 15): Promise<number> {
  let most = -200;
  for (let i = 0; i < looks; i += 1) {
    most = Math.max(most, await loudnessOf(page, hz));
    await page.waitForTimeout(100);
  }
  return most;
}
