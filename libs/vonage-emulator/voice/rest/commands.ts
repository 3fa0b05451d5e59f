import { hearKeys } from '../call/dial.js';
import { endLeg } from '../call/end-leg.js';
import { redirect, redirectTo } from '../call/redirect.js';
import type { Exchange } from '../../exchange.js';
import type { Answer } from '../../rest/reply.js';
import { lengthOf, playInto } from '../flow/play-into.js';
import type { Leg } from '../leg.js';
import { speechMs } from '../sound/durations.js';
import { callErrors } from './call-errors.js';
import type { Bodies } from './read-request.js';

const done: Answer = { status: 204, body: undefined };
const said = (leg: Leg, message: string): Answer => ({ status: 200, body: { message, uuid: leg.uuid } });

/** What the hub can do to a leg in the middle of a call. Each answers as the API does, and takes effect at once. */
export function update(exchange: Exchange, leg: Leg, body: Bodies['update']): Answer {
  if (body.action === 'hangup') endLeg(exchange, leg, 'platform');
  else if (body.action === 'transfer') return transfer(exchange, leg, body.destination);
  else {
    const off = body.action.startsWith('un');
    if (body.action.endsWith('earmuff')) leg.earmuffed = !off;
    else leg.muted = !off;
    exchange.voice.retune(leg);
    exchange.voice.emit('leg', leg);
  }
  return done;
}

/** Only who has answered can be sent elsewhere. */
function transfer(
  exchange: Exchange,
  leg: Leg,
  { ncco, url }: Extract<Bodies['update'], { action: 'transfer' }>['destination'],
): Answer {
  if (leg.state !== 'answered') return callErrors.tooEarly();
  if (ncco) redirect(exchange, leg, ncco);
  if (url) void redirectTo(exchange, leg, { url: url[0], method: 'POST' });
  return done;
}

export function talk(exchange: Exchange, leg: Leg, { text, language, loop }: Bodies['talk']): Answer {
  playInto(exchange, leg, 'talk', { heard: { what: 'talk', text, language }, ms: speechMs(text), loop });
  return said(leg, 'Talk started');
}

export async function stream(
  exchange: Exchange,
  leg: Leg,
  { stream_url: [url], loop }: Bodies['stream'],
): Promise<Answer> {
  const ms = await lengthOf(exchange, url);
  if (ms) playInto(exchange, leg, 'stream', { heard: { what: 'stream', url }, ms, loop });
  return said(leg, 'Stream started');
}

export function stop(leg: Leg, what: 'talk' | 'stream'): Answer {
  leg.playing[what]?.();
  return said(leg, what === 'talk' ? 'Talk stopped' : 'Stream stopped');
}

export function dtmf(exchange: Exchange, leg: Leg, { digits }: Bodies['dtmf']): Answer {
  hearKeys(exchange, leg, digits);
  return said(leg, 'DTMF sent');
}

/** Only a leg whose script listens all the while can have its keys told elsewhere. */
export function tellKeys(leg: Leg, url: string | undefined): Answer {
  if (!leg.keyEvents) return callErrors.tooEarly();
  leg.keyEvents = url === undefined ? null : { url, method: 'POST' };
  return { status: 200, body: {} };
}
