import type { Exchange } from '../../exchange.js';
import type { EndState, Leg } from '../leg.js';
import { tellStatus } from './tell.js';

/** A leg is over, in whatever way fits its state unless one is named; with it those whose call hung on it. */
export function endLeg(exchange: Exchange, leg: Leg, by: 'user' | 'platform', how?: EndState): void {
  if (!leg.live) return;
  const { clock, voice } = exchange;
  leg.enter(how ?? (leg.state === 'answered' ? 'completed' : 'cancelled'));
  const now = clock.now();
  Object.assign(leg, { endedAt: now, endedWall: clock.wall(), endedBy: by });
  const hungOnIt = voice.leave(leg);
  leg.ear.endAll(now);
  if (!leg.askedAbout) tellEnd(exchange, leg);
  leg.stopScript();
  leg.over.abort();
  voice.emit('leg', leg);
  voice.retune(leg);
  for (const other of hungOnIt) endLeg(exchange, other, 'platform');
}

/** Every leg ends with `completed` but the rejected; before it, how it failed. */
function tellEnd(exchange: Exchange, leg: Leg): void {
  if (leg.dropped) tellStatus(exchange, leg, 'disconnected');
  if (leg.state !== 'completed') tellStatus(exchange, leg, leg.state);
  if (leg.state !== 'rejected') tellStatus(exchange, leg, 'completed');
}
