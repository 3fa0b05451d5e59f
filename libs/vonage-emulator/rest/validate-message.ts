import { Ajv, type ErrorObject } from 'ajv';
import { smsTextSchema, type SmsText } from './message-schema.js';
import { problems, type InvalidParameter, type Problem } from './vonage-errors.js';

const valid = new Ajv({ allErrors: true }).compile<SmsText>(smsTextSchema);

function invalidParameter(error: ErrorObject): InvalidParameter {
  if (error.keyword === 'required') {
    return { name: String(error.params.missingProperty), reason: 'is required.' };
  }
  return {
    name: error.instancePath.slice(1).replaceAll('/', '.') || 'body',
    reason: error.message ?? 'is invalid.',
  };
}

/** The message, or how Vonage refuses it. */
export function validateMessage(body: unknown): { message: SmsText } | { problem: Problem } {
  if (valid(body)) return { message: body };
  const { channel, message_type: messageType } = (body ?? {}) as Record<string, unknown>;
  if (channel !== undefined && channel !== 'sms') return { problem: problems.channel() };
  if (messageType !== undefined && messageType !== 'text') return { problem: problems.messageType() };
  const invalid = (valid.errors ?? []).map(invalidParameter);
  if (invalid.every((p) => p.name === 'client_ref')) return { problem: problems.clientRef() };
  return { problem: problems.parameters(invalid) };
}
