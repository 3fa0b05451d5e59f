import type { Utterance } from '../leg.js';
import type { Samples } from './pcm.js';

const loudness = 0.3;
const syllablesPerSecond = 4;

/** The same noise every time: a test that hears it twice shall hear the same. */
function noise(index: number): number {
  const wave = Math.sin(index * 12.9898) * 43_758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

/** Shaped like speech: noise that swells and falls with every syllable. Nobody can understand it; it has energy where words are. */
const murmur = (seconds: number, rate: number): number =>
  noise(Math.round(seconds * rate)) * Math.abs(Math.sin(Math.PI * syllablesPerSecond * seconds));

/** What an utterance sounds like from `atMs` on (emulated), for so many samples. */
export function soundOf(utterance: Utterance, atMs: number, length: number, rate: number): Samples {
  const { at, until, hz } = utterance;
  return Float32Array.from({ length }, (_, i) => {
    const ms = atMs + (i * 1000) / rate;
    if (ms < at || ms >= until) return 0;
    const seconds = (ms - at) / 1000;
    return loudness * (hz === undefined ? murmur(seconds, rate) : Math.sin(2 * Math.PI * hz * seconds));
  });
}
