import type { Exchange } from '../../exchange.js';
import type { Heard } from '../hearing.js';
import type { Leg } from '../leg.js';
import { later } from '../call/later.js';
import { fileMs } from '../sound/durations.js';

const filePatienceMs = 5000;

/** How long a sound file is. The same file is fetched once; one that could not be had is tried again. */
export async function lengthOf(exchange: Exchange, url: string): Promise<number | undefined> {
  const { fileLengths } = exchange.voice;
  const known = fileLengths.get(url) ?? exchange.clock.hold(fileMs(url, filePatienceMs));
  fileLengths.set(url, known);
  const ms = await known;
  if (ms === undefined) fileLengths.delete(url);
  return ms;
}

/** Played by command into one leg, beside whatever its script plays; a new one of its kind replaces the old. */
export function playInto(
  exchange: Exchange,
  leg: Leg,
  kind: 'talk' | 'stream',
  { heard, ms, loop = 1 }: { heard: Heard; ms: number; loop?: number },
): void {
  const { clock, voice } = exchange;
  leg.playing[kind]?.();
  const hearing = leg.ear.begin(clock.now(), heard);
  const stop = (cut = true): void => {
    leg.ear.end(clock.now(), hearing, cut);
    if (leg.playing[kind] === stop) leg.playing[kind] = undefined;
    voice.emit('hearing', leg);
  };
  leg.playing[kind] = stop;
  voice.emit('hearing', leg);
  if (loop > 0) later(exchange, leg, ms * loop, () => stop(false));
}
