import type { Heard } from '../hearing.js';
import type { Stream, Talk } from '../ncco/actions.js';
import { speechMs } from '../sound/durations.js';
import { lengthOf } from './play-into.js';
import { pauseUntil, type Script } from './script.js';

/** How long a sound that cannot be had leaves its listener in silence. */
const unplayableMs = 2000;

interface Played {
  heard: Heard;
  ms: number;
  loop?: number;
  bargeIn?: boolean;
}

export async function talk(script: Script, { text, language, loop, bargeIn }: Talk): Promise<undefined> {
  await play(script, { heard: { what: 'talk', text, language }, ms: speechMs(text), loop, bargeIn });
}

export async function stream(script: Script, { streamUrl, loop, bargeIn }: Stream): Promise<undefined> {
  const [url] = streamUrl;
  const ms = await lengthOf(script.exchange, url);
  script.signal.throwIfAborted();
  if (ms) await play(script, { heard: { what: 'stream', url }, ms, loop, bargeIn });
  else await pauseUntil(script, unplayableMs, bargeIn ? ['key'] : []);
}

async function play(script: Script, { heard, ms, loop = 1, bargeIn = false }: Played): Promise<void> {
  const { leg, exchange } = script;
  if (bargeIn) leg.keypad.ask();
  else leg.keypad.done();
  // who has pressed already needs to hear no more
  if (bargeIn && leg.keypad.waiting) return;
  const asked = script.rest.find((action) => action.action === 'input');
  const interrupts = asked?.type.includes('speech') ? (['key', 'speech'] as const) : (['key'] as const);
  const hearing = leg.ear.begin(exchange.clock.now(), heard);
  exchange.voice.emit('hearing', leg);
  let ended: string | undefined;
  try {
    ended = await pauseUntil(script, loop === 0 ? undefined : ms * loop, bargeIn ? interrupts : []);
  } finally {
    leg.ear.end(exchange.clock.now(), hearing, ended !== 'time');
    exchange.voice.emit('hearing', leg);
  }
}
