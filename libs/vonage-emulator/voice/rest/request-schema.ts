import { machineDetection } from '../ncco/schema.js';

/** Bodies of /v1/calls: Voice API 1.10.0 in our own writing. Stricter: fields that it does not know are refused. */
const digits = { type: 'string', pattern: '^[1-9][0-9]{6,14}$' } as const;
const oneUrl = {
  type: 'array',
  items: { type: 'string', pattern: '^https?://' },
  minItems: 1,
  maxItems: 1,
} as const;
const method = { enum: ['GET', 'POST'] } as const;
const times = { type: 'integer', minimum: 0 } as const;
const level = { type: 'string', pattern: '^-?(0(\\.[0-9])?|1(\\.0)?)$' } as const;
const text = { type: 'string', minLength: 1, maxLength: 1500 } as const;
const nccoBody = { type: 'array', minItems: 1, items: { type: 'object', required: ['action'] } } as const;

const closed = (properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

const create = {
  ...closed(
    {
      to: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'object', required: ['type'] } },
      from: closed({ type: { const: 'phone' }, number: digits }, ['type', 'number']),
      random_from_number: { type: 'boolean' },
      ncco: nccoBody,
      answer_url: oneUrl,
      answer_method: method,
      event_url: oneUrl,
      event_method: method,
      machine_detection: { enum: ['continue', 'hangup'] },
      advanced_machine_detection: machineDetection,
      length_timer: { type: 'integer', minimum: 1, maximum: 86_400 },
      ringing_timer: { type: 'integer', minimum: 1, maximum: 120 },
    },
    ['to'],
  ),
  allOf: [
    { oneOf: [{ required: ['ncco'] }, { required: ['answer_url'] }] },
    { oneOf: [{ required: ['from'] }, { required: ['random_from_number'] }] },
  ],
};

const destination = {
  ...closed({ type: { const: 'ncco' }, url: oneUrl, ncco: nccoBody }, ['type']),
  oneOf: [{ required: ['url'] }, { required: ['ncco'] }],
};

const update = {
  type: 'object',
  required: ['action'],
  oneOf: [
    closed({ action: { const: 'transfer' }, destination }, ['action', 'destination']),
    closed({ action: { enum: ['hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'] } }, ['action']),
  ],
};

export const requestSchemas = {
  create,
  update,
  talk: closed(
    { text, language: { type: 'string' }, style: times, premium: { type: 'boolean' }, loop: times, level },
    ['text'],
  ),
  stream: closed({ stream_url: oneUrl, loop: times, level }, ['stream_url']),
  dtmf: closed({ digits: { type: 'string', pattern: '^[0-9*#p]+$' } }, ['digits']),
  inputDtmf: closed({ event_url: oneUrl }, ['event_url']),
};
