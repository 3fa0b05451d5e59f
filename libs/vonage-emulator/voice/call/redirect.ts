import type { Exchange } from '../../exchange.js';
import { ask } from '../flow/ask.js';
import { play } from '../flow/run.js';
import type { EventTarget, Leg } from '../leg.js';
import type { Ncco } from '../ncco/actions.js';
import { answerBody } from '../webhooks/event-bodies.js';
import { moveOut } from './move.js';

/** Another script for a leg that is being talked to, wherever it is; it leaves the room it is in. */
export function redirect(exchange: Exchange, leg: Leg, ncco: Ncco): void {
  if (leg.state !== 'answered') return;
  moveOut(exchange, leg);
  play(exchange, leg, ncco);
}

/** The script is fetched first. When it cannot be had the leg goes on with what it has. */
export async function redirectTo(exchange: Exchange, leg: Leg, from: EventTarget): Promise<void> {
  const ncco = await askThere(exchange, leg, from);
  if (ncco) redirect(exchange, leg, ncco);
}

/** An answered outbound call whose script is at an address. Without one the call is over. */
export async function playFrom(exchange: Exchange, leg: Leg, from: EventTarget): Promise<void> {
  play(exchange, leg, (await askThere(exchange, leg, from)) ?? []);
}

function askThere(exchange: Exchange, leg: Leg, from: EventTarget): Promise<Ncco | undefined> {
  const body = answerBody(leg, exchange.regionUrls[leg.start.region]);
  return ask(exchange, leg, { on: 'answer', ...from, body });
}
