import { eventsOf } from '../call/tell.js';
import type { EventTarget } from '../leg.js';
import type { Input, Ncco } from '../ncco/actions.js';
import { inputBody, type Body, type Pressed } from '../webhooks/event-bodies.js';
import { ask } from './ask.js';
import { pauseUntil, type Script } from './script.js';

const defaults = { timeOut: 3, maxDigits: 4, submitOnHash: false };
const speechDefaults = { startTimeout: 10 };

function targetOf({ exchange, leg }: Script, { eventUrl, eventMethod }: Input): EventTarget {
  const { url, method } = eventsOf(exchange, leg);
  return { url: eventUrl?.[0] ?? url, method: eventMethod ?? (eventUrl ? 'POST' : method) };
}

/** Waits for keys or a voice, tells the hub, and goes on with what it answers. */
export async function input(script: Script, action: Input): Promise<Ncco | undefined> {
  const { leg, exchange } = script;
  const target = targetOf(script, action);
  if (action.mode === 'asynchronous') {
    leg.keyEvents = target;
    return undefined;
  }
  leg.keypad.ask();
  const body = await collect(script, action);
  const next = await ask(exchange, leg, { on: 'input', ...target, body });
  script.signal.throwIfAborted();
  leg.keypad.done();
  return next;
}

/** With both allowed, whichever comes first decides; a key once pressed leaves speech aside. */
async function collect(script: Script, action: Input): Promise<Body> {
  const { leg, exchange } = script;
  const speech = action.type.includes('speech') ? await hear(script, action) : undefined;
  const listensToKeys = action.type.includes('dtmf') && (!speech || leg.keypad.waiting !== '');
  const pressed = listensToKeys ? await keys(script, action) : undefined;
  return inputBody(leg, pressed, speech, exchange.clock);
}

/** The wait begins anew with every key. Whether time ran out says nothing about whether something was pressed. */
async function keys(script: Script, { dtmf = {} }: Input): Promise<Pressed> {
  const { keypad } = script.leg;
  const { timeOut, maxDigits, submitOnHash } = { ...defaults, ...dtmf };
  for (;;) {
    const hash = submitOnHash ? keypad.waiting.indexOf('#') : -1;
    if (hash >= 0 && hash <= maxDigits) {
      const digits = keypad.take(hash);
      keypad.take(1);
      return { digits, timedOut: false };
    }
    if (keypad.waiting.length >= maxDigits) return { digits: keypad.take(maxDigits), timedOut: false };
    const how = await pauseUntil(script, timeOut * 1000, ['key']);
    if (how === 'time') return { digits: keypad.take(maxDigits), timedOut: true };
  }
}

async function hear(script: Script, { speech = {} }: Input): Promise<Body> {
  const { keypad } = script.leg;
  const heard: string[] = [];
  const listen = (text: string): void => void heard.push(text);
  keypad.on('speech', listen);
  const { startTimeout } = { ...speechDefaults, ...speech };
  const how = keypad.waiting
    ? 'key'
    : await pauseUntil(script, startTimeout * 1000, ['speech', 'key']).finally(() =>
        keypad.off('speech', listen),
      );
  if (how !== 'speech') return { timeout_reason: 'start_timeout', results: [] };
  const results = heard.map((text) => ({ confidence: '0.9', text }));
  return { timeout_reason: 'end_on_silence_timeout', results };
}
