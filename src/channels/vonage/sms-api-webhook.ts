import { z } from 'zod';
import { Detail, ProviderId, Ref, Sender, SmsText } from './messages-webhook.js';
import { senderOf } from './number.js';
import type { InboundText, StatusReport } from './provider-event.js';

const Params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));

/** Query, form or JSON: all the same flat list. A name given twice is nothing Vonage sends. */
export const paramsOf = (sent: unknown): Record<string, string> => Params.parse(sent ?? {});

const Part = z.object({
  concat: z.literal('true'),
  'concat-ref': z.string().regex(/^\w{1,20}$/),
  'concat-total': z.coerce.number().int().min(2).max(255),
  'concat-part': z.coerce.number().int().min(1).max(255),
});

const Inbound = z.object({ msisdn: Sender, to: Sender, messageId: ProviderId, text: SmsText });

/** A part whose numbering makes no sense is a text of its own: what it says matters more. */
export function smsApiInbound(params: unknown): InboundText {
  const { msisdn, to, messageId, text } = Inbound.parse(params);
  const whole = { providerId: messageId, from: senderOf(msisdn), to: senderOf(to), text };
  const { data } = Part.safeParse(params);
  if (!data || data['concat-part'] > data['concat-total']) return { kind: 'inbound', ...whole };
  const part = { ref: data['concat-ref'], number: data['concat-part'], total: data['concat-total'] };
  return { kind: 'inbound', ...whole, part };
}

const Receipt = z.object({
  messageId: ProviderId,
  status: z.string(),
  'client-ref': Ref.optional(),
  'err-code': Detail.optional(),
});

/** `buffered` is a phone that is switched off, `unknown` a network that does not say: neither moves anything. */
const STATES: Record<string, StatusReport['state']> = {
  accepted: 'submitted',
  delivered: 'delivered',
  expired: 'failed',
  failed: 'failed',
  rejected: 'failed',
};

export function smsApiReceipt(params: unknown): StatusReport | null {
  const receipt = Receipt.parse(params);
  const state = STATES[receipt.status];
  if (!state) return null;
  const detail = state === 'failed' ? `${receipt.status} ${receipt['err-code'] ?? ''}`.trim() : null;
  return {
    kind: 'status',
    providerId: receipt.messageId,
    ref: receipt['client-ref'] ?? null,
    state,
    detail,
    parts: null,
    byPart: true,
  };
}
