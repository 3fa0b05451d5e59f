import { randomUUID } from 'node:crypto';
import { smsMessageId } from './deliver.js';
import type { Exchange } from '../exchange.js';
import type { HandsetMessage, MessageStyle } from './handsets.js';
import type { Webhook } from '../webhooks/seal.js';
import { encodingOf, splitIntoParts } from './segments.js';
import { messagesInbound, smsInbound } from '../webhooks/bodies.js';

export interface TextFromHandset {
  /** +E.164 */
  from: string;
  text: string;
  /** `messages` (whole texts) or `sms` (one webhook a part). */
  style?: MessageStyle;
  /** For `sms`. */
  format?: 'json' | 'form' | 'get';
  /** For `sms`: the parts in the order they are sent, counted from 1; a part left out is lost, one named twice comes twice. */
  order?: number[];
  /** For `sms`: false when the carrier leaves out which part is which. */
  concat?: boolean;
}

/** Someone presses send on a handset. */
export function textTheHub(exchange: Exchange, sent: TextFromHandset): HandsetMessage {
  const style = sent.style ?? 'messages';
  const parts = splitIntoParts(sent.text);
  const message: HandsetMessage = {
    id: style === 'messages' ? randomUUID() : smsMessageId(),
    handset: sent.from,
    direction: 'toHub',
    style,
    text: sent.text,
    parts: parts.length,
    encoding: encodingOf(sent.text),
    at: exchange.clock.wall().toISOString(),
    state: 'sending',
    arrived: false,
  };
  exchange.handsets.add(message);
  const hooks = style === 'messages' ? [wholeText(exchange, message)] : textInParts(exchange, message, sent);
  void post(exchange, message, hooks);
  return message;
}

function wholeText(exchange: Exchange, message: HandsetMessage): Webhook {
  const body = messagesInbound(message, exchange.options.number);
  const url = exchange.hub('messages/inbound');
  return { on: 'inbound', style: 'messages', url, handset: message.handset, messageId: message.id, body };
}

function textInParts(exchange: Exchange, message: HandsetMessage, sent: TextFromHandset): Webhook[] {
  const texts = splitIntoParts(message.text);
  const total = texts.length;
  const ref = exchange.nextConcatRef();
  const { number, apiKey } = exchange.options;
  const hooks = texts.map((text, i): Webhook => {
    const messageId = i === 0 ? message.id : smsMessageId();
    const concat = total > 1 && sent.concat !== false ? { ref, total, part: i + 1 } : undefined;
    const body = smsInbound({ message, messageId, text, concat }, number, apiKey);
    const url = exchange.hub('sms/inbound');
    return {
      on: 'inbound',
      style: 'sms',
      format: sent.format,
      url,
      handset: message.handset,
      messageId,
      body,
    };
  });
  return (sent.order ?? hooks.map((_, i) => i + 1)).flatMap((part) => hooks[part - 1] ?? []);
}

/** Parts leave one after the other: the order asked for is the order the hub meets. */
async function post(exchange: Exchange, message: HandsetMessage, hooks: Webhook[]): Promise<void> {
  const missing = new Set(hooks.keys());
  for (const [i, hook] of hooks.entries()) {
    const report: Webhook['report'] = (state) => {
      if (state === 'accepted') missing.delete(i);
      if (state !== 'accepted') exchange.handsets.change(message.id, { state });
      else if (missing.size === 0) exchange.handsets.change(message.id, { state, arrived: true });
    };
    await exchange.webhooks.send({ ...hook, report });
  }
}
