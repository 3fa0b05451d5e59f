import type { Exchange } from '../../exchange.js';
import type { Conversation, Membership } from '../conversation.js';
import type { Leg } from '../leg.js';
import { transferBody } from '../webhooks/event-bodies.js';
import { endLeg } from './end-leg.js';
import { tell } from './tell.js';

const plainly = { startOnEnter: true, endOnExit: false };

/** A leg goes from one conversation into another, and the hub is told. */
export function move(
  exchange: Exchange,
  leg: Leg,
  to: Conversation,
  how: Omit<Membership, 'leg'> = plainly,
): void {
  const { clock, voice } = exchange;
  const from = voice.conversationOf(leg);
  if (from === to) return;
  const hungOnIt = voice.leave(leg);
  const [left] = from?.legs() ?? [];
  to.enter(clock.now(), { leg, ...how });
  if (from) tell(exchange, leg, transferBody(leg, from.uuid, clock));
  voice.retune(leg);
  if (left) voice.retune(left);
  for (const other of hungOnIt) endLeg(exchange, other, 'platform');
}

/** Out of a room or away from others, into a conversation of its own. Alone in its own it stays. */
export function moveOut(exchange: Exchange, leg: Leg): void {
  const here = exchange.voice.conversationOf(leg);
  const isOwn = here?.name === null && here.legs().length === 1;
  if (!isOwn) move(exchange, leg, exchange.voice.newConversation(leg.start.region));
}
