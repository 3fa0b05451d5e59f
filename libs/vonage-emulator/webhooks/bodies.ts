import type { HandsetMessage } from '../network/handsets.js';
import type { MessageStatus } from '../network/outcomes.js';

/** Vonage writes numbers without the plus. */
export const wireNumber = (number: string): string => number.replace(/^\+/, '');
export const plainNumber = (number: string): string => (/^\d/.test(number) ? `+${number}` : number);

const keyword = (text: string): string => (text.trim().split(/\s+/)[0] ?? '').toUpperCase();
const swedishNetwork = '24001';
const usage = { currency: 'EUR', price: '0.0333' };
/** `YYYY-MM-DD HH:MM:SS`, UTC, as the SMS API writes it. */
const smsTime = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');

const messagesErrors = {
  rejected: {
    code: '1050',
    detail: 'Number barred - The number you are trying to submit to may not receive messages.',
  },
  undeliverable: { code: '1190', detail: 'Absent Subscriber Permanent - `to` is no longer active.' },
} as const;

export function messagesInbound(message: HandsetMessage, hubNumber: string): Record<string, unknown> {
  const count = String(message.parts);
  return {
    channel: 'sms',
    message_uuid: message.id,
    to: wireNumber(hubNumber),
    from: wireNumber(message.handset),
    timestamp: message.at,
    message_type: 'text',
    text: message.text,
    sms: { num_messages: count, total_count: count, keyword: keyword(message.text) },
    usage,
    origin: { network_code: swedishNetwork },
  };
}

export interface StatusReport {
  message: HandsetMessage;
  from: string;
  status: MessageStatus;
  at: Date;
}

export function messagesStatus({ message, from, status, at }: StatusReport): Record<string, unknown> {
  const failed = status === 'rejected' || status === 'undeliverable' ? messagesErrors[status] : undefined;
  return {
    message_uuid: message.id,
    to: wireNumber(message.handset),
    from,
    timestamp: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    status,
    ...(message.clientRef === undefined ? {} : { client_ref: message.clientRef }),
    ...(failed
      ? {
          error: {
            type: `https://developer.vonage.com/api-errors/messages#${failed.code}`,
            title: failed.code,
            detail: failed.detail,
            instance: message.id.replaceAll('-', ''),
          },
        }
      : {}),
    usage,
    channel: 'sms',
    destination: { network_code: swedishNetwork },
    sms: { count_total: String(message.parts) },
  };
}

export interface InboundPart {
  message: HandsetMessage;
  messageId: string;
  text: string;
  /** Left out for a short text, or by a carrier that forgets it. */
  concat?: { ref: number; total: number; part: number };
}

export function smsInbound(part: InboundPart, hubNumber: string, apiKey: string): Record<string, string> {
  return {
    'api-key': apiKey,
    msisdn: wireNumber(part.message.handset),
    to: wireNumber(hubNumber),
    messageId: part.messageId,
    text: part.text,
    type: part.message.encoding === 'gsm7' ? 'text' : 'unicode',
    keyword: keyword(part.text),
    'message-timestamp': smsTime(new Date(part.message.at)),
    ...(part.concat
      ? {
          concat: 'true',
          'concat-ref': String(part.concat.ref),
          'concat-total': String(part.concat.total),
          'concat-part': String(part.concat.part),
        }
      : {}),
  };
}

const receiptStatus = {
  submitted: 'accepted',
  delivered: 'delivered',
  rejected: 'rejected',
  undeliverable: 'failed',
};
const receiptError = { submitted: '0', delivered: '0', rejected: '4', undeliverable: '3' };

export function smsReceipt(report: StatusReport, messageId: string, apiKey: string): Record<string, string> {
  const { message, from, status, at } = report;
  return {
    msisdn: wireNumber(message.handset),
    to: from,
    'network-code': swedishNetwork,
    messageId,
    price: '0.03330000',
    status: receiptStatus[status],
    scts: at.toISOString().replace(/\D/g, '').slice(2, 12),
    'err-code': receiptError[status],
    'api-key': apiKey,
    ...(message.clientRef === undefined ? {} : { 'client-ref': message.clientRef }),
    'message-timestamp': smsTime(at),
  };
}
