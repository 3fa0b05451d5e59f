import type { Exchange } from '../../exchange.js';
import type { VoiceWebhook } from '../../faults.js';
import { tell } from '../call/tell.js';
import type { EventTarget, Leg } from '../leg.js';
import type { Ncco } from '../ncco/actions.js';
import { readNcco } from '../ncco/read-ncco.js';
import { errorBody, type Body } from '../webhooks/event-bodies.js';
import type { HubAnswer } from '../webhooks/voice-webhooks.js';

export interface Question extends EventTarget {
  on: Extract<VoiceWebhook, 'answer' | 'event' | 'input' | 'notify'>;
  body: Body;
}

type Outcome = { ncco: Ncco | undefined } | { failed: string; badNcco?: boolean };

const again = [429, 503, 504];
const failedWithoutAnswer = 'Connection closed.';

/**
 * Asks the hub what to do next. Once more when it did not answer or was busy; when that fails, or it answered what is no
 * NCCO, the fallback address, also twice. Undefined: nobody said anything, or there was nothing to say.
 */
export async function ask(exchange: Exchange, leg: Leg, question: Question): Promise<Ncco | undefined> {
  const { url, method, body } = question;
  const asked = await twice(exchange, leg, question);
  if ('ncco' in asked) return asked.ncco;
  if (asked.badNcco) tell(exchange, leg, errorBody(leg, asked.failed, exchange.clock));
  const type = question.on === 'answer' ? 'answer' : 'event';
  const rescue: Body = { ...body, reason: asked.failed, original_request: { url, type } };
  const fallbackUrl = exchange.voiceUrl('fallback');
  const rescued = await twice(exchange, leg, { on: 'fallback', url: fallbackUrl, method, body: rescue });
  return 'ncco' in rescued ? rescued.ncco : undefined;
}

async function twice(
  exchange: Exchange,
  leg: Leg,
  hook: EventTarget & { on: VoiceWebhook; body: Body },
): Promise<Outcome> {
  const sent = { ...hook, legUuid: leg.uuid, number: leg.number };
  const first = await exchange.voiceWebhooks.try(sent, 1);
  const mayRepeat = first.status === null || again.includes(first.status);
  return outcomeOf(mayRepeat ? await exchange.voiceWebhooks.try(sent, 2) : first);
}

function outcomeOf({ status, type, text }: HubAnswer): Outcome {
  if (status === null) return { failed: failedWithoutAnswer };
  if (status < 200 || status > 299) return { failed: `HTTP ${status}` };
  if (text.trim() === '') return { ncco: undefined };
  if (!type.includes('application/json')) return { failed: `content-type ${type}` };
  const read = readNcco(parsed(text));
  if ('reason' in read) return { failed: read.reason, badNcco: true };
  return { ncco: read.ncco.length > 0 ? read.ncco : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
