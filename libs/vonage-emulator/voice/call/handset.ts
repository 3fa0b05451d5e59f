import type { Exchange } from '../../exchange.js';
import type { Leg, Utterance } from '../leg.js';
import { speechMs } from '../sound/durations.js';
import { inputBody } from '../webhooks/event-bodies.js';
import { later } from './later.js';
import { tell, tellStatus } from './tell.js';

/** The leg is answered: whoever is on it hears and is heard from now on. */
export function pickUp(exchange: Exchange, leg: Leg): void {
  leg.enter('answered');
  leg.answeredAt = exchange.clock.now();
  leg.answeredWall = exchange.clock.wall();
  leg.ear.endAll(leg.answeredAt);
  tellStatus(exchange, leg, 'answered');
  exchange.voice.emit('leg', leg);
  exchange.voice.retune(leg);
  leg.onAnswered();
}

/** Keys, one after the other in an instant; other signs than 0-9, * and # are passed over. */
export function press(exchange: Exchange, leg: Leg, keys: string): void {
  for (const key of keys.replace(/[^\d*#]/g, '')) {
    leg.keypad.press(key);
    exchange.voice.emit('key', leg, key);
    const pressed = { digits: key, timedOut: false };
    if (leg.keyEvents) tell(exchange, leg, inputBody(leg, pressed, undefined, exchange.clock), leg.keyEvents);
  }
}

/** Somebody says something into the handset, for as long as it takes to say it. */
export function speak(exchange: Exchange, leg: Leg, text: string, ms = speechMs(text)): void {
  utter(exchange, leg, ms, { text });
  leg.keypad.said(text);
}

/** A pure tone, so that it can be found again in what others hear. */
export function sound(exchange: Exchange, leg: Leg, hz: number, ms: number): void {
  utter(exchange, leg, ms, { hz });
}

function utter(exchange: Exchange, leg: Leg, ms: number, what: Pick<Utterance, 'text' | 'hz'>): void {
  const at = exchange.clock.now();
  leg.said.push({ at, until: at + ms, ...what });
  exchange.voice.retune(leg);
  later(exchange, leg, ms, () => exchange.voice.retune(leg));
}
