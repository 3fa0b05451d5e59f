import { randomBytes, randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.js';
import type { HandsetMessage, MessageStyle } from './handsets.js';
import { stepsOf, type MessageStatus, type Outcome } from './outcomes.js';
import { encodingOf, splitIntoParts } from './segments.js';
import { messagesStatus, plainNumber, smsReceipt } from '../webhooks/bodies.js';

export interface Accepted {
  style: MessageStyle;
  to: string;
  from: string;
  text: string;
  clientRef?: string;
  /** Where its statuses go, when not to the usual place. */
  statusUrl?: string;
}

export const smsMessageId = (): string => randomBytes(8).toString('hex').toUpperCase();

/** The network takes a text from the hub. The SMS API names each part; the Messages API the whole. */
export function deliver(exchange: Exchange, accepted: Accepted): string[] {
  const { style, text } = accepted;
  const parts = splitIntoParts(text);
  const ids = style === 'messages' ? [randomUUID()] : parts.map(smsMessageId);
  const message: HandsetMessage = {
    id: ids[0] as string,
    handset: plainNumber(accepted.to),
    direction: 'toHandset',
    style,
    text,
    parts: parts.length,
    encoding: encodingOf(text),
    at: exchange.clock.wall().toISOString(),
    state: 'accepted',
    arrived: false,
    clientRef: accepted.clientRef,
  };
  exchange.handsets.add(message);
  void carry(exchange, { message, ids, accepted }, exchange.outcomes.take(message.handset));
  return ids;
}

interface Underway {
  message: HandsetMessage;
  ids: string[];
  accepted: Accepted;
}

async function carry(exchange: Exchange, underway: Underway, outcome: Outcome): Promise<void> {
  const { clock, handsets } = exchange;
  const { id } = underway.message;
  for (const step of stepsOf(outcome)) {
    await clock.wait(step.afterMs);
    if (step.arrives) handsets.change(id, { arrived: true });
    if (!step.status) continue;
    handsets.change(id, { state: step.status });
    await tellStatus(exchange, underway, step.status);
  }
}

async function tellStatus(exchange: Exchange, underway: Underway, status: MessageStatus): Promise<void> {
  const { message, ids, accepted } = underway;
  const { style } = message;
  const { apiKey } = exchange.options;
  const report = { message, from: accepted.from, status, at: exchange.clock.wall() };
  const url = accepted.statusUrl ?? exchange.hub(`${style}/status`);
  const body = (id: string) =>
    style === 'messages' ? messagesStatus(report) : smsReceipt(report, id, apiKey);
  const about = { on: 'status', style, url, handset: message.handset } as const;
  await Promise.all(ids.map((id) => exchange.webhooks.send({ ...about, messageId: id, body: body(id) })));
}
