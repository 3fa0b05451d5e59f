import type { Exchange } from '../../exchange.js';
import type { Conversation } from '../conversation.js';
import type { EventTarget, Leg } from '../leg.js';
import type { Endpoint } from '../ncco/actions.js';
import { openSocket } from '../websocket/open-socket.js';
import { endLeg } from './end-leg.js';
import { later } from './later.js';
import { ringPhone, type Ringing } from './ring-phone.js';
import { tellStatus } from './tell.js';

export interface Dialled extends Ringing {
  endpoint: Endpoint;
  /** Digits. */
  from: string;
  conversation: Conversation;
  events?: EventTarget;
  /** Neither hears nor is heard by the others before it is let in. */
  apart?: boolean;
  /** More calls a second than allowed. */
  throttled?: boolean;
  synchronous?: boolean;
  /** How long it may last once answered. */
  lengthMs: number;
  onAnswered: (leg: Leg) => void;
}

const addressOf = (endpoint: Endpoint): string => {
  if (endpoint.type === 'phone') return endpoint.number;
  return (
    (endpoint.type === 'websocket' ? endpoint.uri : (endpoint.user ?? endpoint.uri ?? endpoint.extension)) ??
    ''
  );
};

/** The platform calls somebody, or a program. The leg is in its conversation from the start and audible when answered. */
export function dial(exchange: Exchange, dialled: Dialled): Leg {
  const { endpoint, conversation, events } = dialled;
  const leg = exchange.voice.open({
    direction: 'outbound',
    kind: endpoint.type,
    from: dialled.from,
    to: addressOf(endpoint),
    region: conversation.region,
    conversationUuid: conversation.uuid,
    events,
    headers: endpoint.type === 'websocket' ? endpoint.headers : undefined,
    synchronous: dialled.synchronous,
  });
  const lists = dialled.apart ? { canHear: [], canSpeak: [] } : {};
  conversation.enter(exchange.clock.now(), { leg, startOnEnter: true, endOnExit: false, ...lists });
  leg.onAnswered = () => {
    later(exchange, leg, dialled.lengthMs, () => endLeg(exchange, leg, 'platform'));
    if (endpoint.type === 'phone' && endpoint.dtmfAnswer) hearKeys(exchange, leg, endpoint.dtmfAnswer);
    dialled.onAnswered(leg);
  };
  tellStatus(exchange, leg, 'started');
  // who asked gets to know the leg before anything happens to it
  exchange.clock.after(0, () => reach(exchange, leg, dialled));
  return leg;
}

function reach(exchange: Exchange, leg: Leg, { endpoint, ...ringing }: Dialled): void {
  if (!leg.live) return;
  if (ringing.throttled) endLeg(exchange, leg, 'platform', 'failed');
  else if (endpoint.type === 'phone') ringPhone(exchange, leg, ringing);
  else if (endpoint.type === 'websocket') openSocket(exchange, leg, endpoint);
  else endLeg(exchange, leg, 'platform', 'failed');
}

const keyMs = 200;

/** Keys the platform sounds into a leg, `p` being half a second's pause. */
export function hearKeys(exchange: Exchange, leg: Leg, keys: string): void {
  const { clock, voice } = exchange;
  const hearing = leg.ear.begin(clock.now(), { what: 'tone', text: keys });
  voice.emit('hearing', leg);
  const ms = [...keys].reduce((sum, key) => sum + (key === 'p' ? 500 : keyMs), 0);
  later(exchange, leg, ms, () => {
    leg.ear.end(clock.now(), hearing);
    voice.emit('hearing', leg);
  });
}
