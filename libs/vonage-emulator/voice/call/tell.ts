import type { Exchange } from '../../exchange.js';
import type { EventTarget, Leg } from '../leg.js';
import { statusBody, type Body, type Status } from '../webhooks/event-bodies.js';

/** Where a leg's events go. */
export function eventsOf(exchange: Exchange, leg: Leg): EventTarget {
  return leg.start.events ?? { url: exchange.voiceUrl('event'), method: 'POST' };
}

/** Tells the hub something about a leg, and waits for nothing. */
export function tell(exchange: Exchange, leg: Leg, body: Body, target?: EventTarget): void {
  const { url, method } = target ?? eventsOf(exchange, leg);
  const on = 'recording_url' in body ? 'record' : 'dtmf' in body ? 'input' : 'event';
  exchange.voiceEvents.send({ on, url, method, legUuid: leg.uuid, number: leg.number, body });
}

export function tellStatus(exchange: Exchange, leg: Leg, status: Status): void {
  tell(exchange, leg, statusBody(leg, status, exchange.clock));
}
