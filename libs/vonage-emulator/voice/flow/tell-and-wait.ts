import type { Ncco, Notify, Wait } from '../ncco/actions.js';
import { notifyBody } from '../webhooks/event-bodies.js';
import { ask } from './ask.js';
import { pause, type Script } from './script.js';

const defaultWaitSeconds = 10;

export function notify(script: Script, action: Notify): Promise<Ncco | undefined> {
  const { exchange, leg } = script;
  const body = notifyBody(leg, action.payload, exchange.clock);
  const [url] = action.eventUrl;
  return ask(exchange, leg, { on: 'notify', url, method: action.eventMethod ?? 'POST', body });
}

export async function wait(
  { exchange, signal }: Script,
  { timeout = defaultWaitSeconds }: Wait,
): Promise<undefined> {
  await pause(exchange.clock, signal, timeout * 1000);
}
