/**
 * What POST /v1/messages takes for a text by SMS: Messages API 1.11.0 (Vonage, Apache-2.0), in our own writing. Stricter in two
 * places, where the specification has only prose: numbers are digits without `+`, and text and client_ref have their lengths.
 * A conformance test compares it with the official schema.
 */
export const smsTextSchema = {
  type: 'object',
  required: ['to', 'from', 'message_type', 'channel', 'text'],
  properties: {
    channel: { enum: ['sms'] },
    message_type: { enum: ['text'] },
    to: { type: 'string', pattern: '^\\d{7,15}$' },
    from: { type: 'string', pattern: '^(\\d{7,15}|[A-Za-z0-9]{1,11})$' },
    text: { type: 'string', minLength: 1, maxLength: 1000 },
    client_ref: { type: 'string', maxLength: 100 },
    ttl: { type: 'integer' },
    webhook_url: { type: 'string' },
    webhook_version: { enum: ['v0.1', 'v1'] },
    sms: {
      type: 'object',
      properties: {
        encoding_type: { enum: ['text', 'unicode', 'auto'] },
        content_id: { type: 'string' },
        entity_id: { type: 'string' },
      },
    },
  },
} as const;

export interface SmsText {
  to: string;
  from: string;
  text: string;
  client_ref?: string;
  webhook_url?: string;
}
