import { move } from '../call/move.js';
import { eventsOf } from '../call/tell.js';
import type { Join, Ncco, Transfer } from '../ncco/actions.js';
import { keep } from './record.js';
import { pause, type Script } from './script.js';

/** Into a named room, to stay until hung up, thrown out or given another script. */
export async function join(script: Script, action: Join): Promise<never> {
  const { exchange, leg, signal } = script;
  const { startOnEnter = true, endOnExit = false, canSpeak, canHear, mute } = action;
  if (mute !== undefined) leg.muted = mute;
  leg.keypad.done();
  const room = exchange.voice.namedConversation(leg.start.region, action.name);
  move(exchange, leg, room, {
    startOnEnter,
    endOnExit,
    canSpeak,
    canHear,
    musicUrl: action.musicOnHoldUrl?.[0],
  });
  if (action.record) recordStay(script, action);
  await pause(exchange.clock, signal);
  throw new Error('nobody leaves a room but by being taken out of it');
}

/** What this leg and those who stay with it say, until it leaves. */
function recordStay({ exchange, leg, signal }: Script, { eventUrl, eventMethod = 'POST' }: Join): void {
  const began = { at: exchange.clock.now(), wall: exchange.clock.wall() };
  const target = eventUrl ? { url: eventUrl[0], method: eventMethod } : eventsOf(exchange, leg);
  const others = exchange.voice.conversationOf(leg)?.legs() ?? [];
  const legs = [leg, ...others.filter((other) => other !== leg)] as const;
  signal.addEventListener('abort', () => keep(exchange, legs, began, target), { once: true });
}

/** Everybody of this conversation into another one; nothing of the script comes after it. */
export async function transfer(script: Script, action: Transfer): Promise<Ncco | undefined> {
  const { exchange, leg, signal } = script;
  const { voice } = exchange;
  const to = voice.conversation(action.conversationId ?? action.conversation_id ?? '');
  if (!to) return undefined;
  for (const other of voice.conversationOf(leg)?.legs() ?? []) move(exchange, other, to);
  await pause(exchange.clock, signal);
  return undefined;
}
