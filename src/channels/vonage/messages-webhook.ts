import { z } from 'zod';
import { cleanText } from '../../../libs/protocol/index.js';
import { senderOf } from './number.js';
import type { InboundText, StatusReport } from './provider-event.js';

/** 255 parts of 153 letters: nothing longer can come from a phone. */
export const LONGEST_SMS = 39_015;
export const ProviderId = z.string().regex(/^[\x21-\x7e]{1,100}$/);
export const Sender = z.string().transform(cleanText).pipe(z.string().min(1).max(100));
/** As it came, not cleaned: the border between two parts may go through a letter, or a space. */
export const SmsText = z
  .string()
  .default('')
  .transform((text) => text.slice(0, LONGEST_SMS));
const LONGEST_DETAIL = 200;
export const Detail = z.string().transform((text) => cleanText(text.slice(0, LONGEST_DETAIL)));
/** A ref that is not one of ours is nobody's: the report is taken, and means nothing. */
export const Ref = z.uuid().nullable().catch(null);

const Inbound = z.object({
  channel: z.literal('sms'),
  message_uuid: ProviderId,
  from: Sender,
  to: Sender,
  text: SmsText,
});

export function messagesInbound(body: unknown): InboundText {
  const { message_uuid, from, to, text } = Inbound.parse(body);
  return { kind: 'inbound', providerId: message_uuid, from: senderOf(from), to: senderOf(to), text };
}

const Status = z.object({
  message_uuid: ProviderId,
  status: z.string(),
  client_ref: Ref.optional(),
  error: z.object({ title: Detail.optional(), detail: Detail.optional() }).optional(),
  sms: z.object({ count_total: z.coerce.number().int().positive().nullable().catch(null) }).optional(),
});

const STATES: Record<string, StatusReport['state']> = {
  submitted: 'submitted',
  delivered: 'delivered',
  rejected: 'failed',
  undeliverable: 'failed',
};
/** Vonage's code for "taken, but you send too fast": nothing is wrong with the text. */
const TOO_FAST = '1000';

/** Null: a status that says nothing of where the text is (`read`, or one invented later). */
export function messagesStatus(body: unknown): StatusReport | null {
  const { message_uuid: providerId, status, client_ref, error = {}, sms } = Status.parse(body);
  const state = STATES[status];
  if (!state) return null;
  const about = { kind: 'status', providerId, ref: client_ref ?? null, byPart: false } as const;
  const parts = sms?.count_total ?? null;
  if (state !== 'failed') return { ...about, state, detail: null, parts };
  const detail = [error.title, error.detail].filter(Boolean).join(' ') || null;
  return { ...about, state: error.title === TOO_FAST ? 'throttled' : 'failed', detail, parts };
}
