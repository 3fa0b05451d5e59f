/**
 * What an NCCO may say: Vonage's NCCO reference and the types of its SDKs of 2026, in our own writing. Stricter than Vonage is
 * known to be: an unknown or misspelt field is an error, because Vonage passing over one silently is how callers get lost.
 */
const text = { type: 'string', minLength: 1 } as const;
const flag = { type: 'boolean' } as const;
const oneUrl = {
  type: 'array',
  items: { type: 'string', pattern: '^https?://' },
  minItems: 1,
  maxItems: 1,
} as const;
const url = { type: 'string', pattern: '^https?://' } as const;
const method = { enum: ['GET', 'POST'] } as const;
const digits = { type: 'string', pattern: '^[1-9][0-9]{6,14}$' } as const;
const uuids = { type: 'array', items: { type: 'string' } } as const;
const times = { type: 'integer', minimum: 0 } as const;
const level = {
  anyOf: [
    { type: 'number', minimum: -1, maximum: 1 },
    { type: 'string', pattern: '^-?(0(\\.[0-9])?|1(\\.0)?)$' },
  ],
} as const;
const between = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const range = (minimum: number, maximum: number) => ({ type: 'number', minimum, maximum });
const seconds = (maximum: number) => ({
  anyOf: [between(1, maximum), { type: 'string', pattern: '^[1-9][0-9]{0,4}$' }],
});
const closed = (properties: Record<string, object>, required: string[] = []) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

export const machineDetection = closed({
  behavior: { enum: ['continue', 'hangup'] },
  mode: { enum: ['default', 'detect', 'detect_beep'] },
  beep_timeout: between(30, 120),
});

export const endpoints = {
  phone: closed(
    {
      type: { const: 'phone' },
      number: digits,
      dtmfAnswer: { type: 'string', pattern: '^[0-9#*p]+$' },
      shaken: { type: 'string' },
      onAnswer: closed({ url, ringbackTone: url, ringback: url }, ['url']),
    },
    ['type', 'number'],
  ),
  app: closed({ type: { const: 'app' }, user: text }, ['type', 'user']),
  websocket: closed(
    {
      type: { const: 'websocket' },
      uri: { type: 'string', pattern: '^wss?://' },
      'content-type': { enum: ['audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'] },
      headers: { type: 'object' },
      authorization: closed({ type: { enum: ['vonage', 'custom'] }, value: text }, ['type']),
    },
    ['type', 'uri', 'content-type'],
  ),
  sip: closed(
    {
      type: { const: 'sip' },
      uri: { type: 'string', pattern: '^sips?:' },
      user: text,
      domain: text,
      headers: { type: 'object' },
      standardHeaders: { type: 'object' },
    },
    ['type'],
  ),
  vbc: closed({ type: { const: 'vbc' }, extension: text }, ['type', 'extension']),
};
export type EndpointKind = keyof typeof endpoints;

const events = { eventUrl: oneUrl, eventMethod: method };

/** One schema a kind of action; which one is chosen by its `action`. */
export const actions = {
  talk: closed(
    {
      action: {},
      text: { ...text, maxLength: 1500 },
      bargeIn: flag,
      loop: times,
      level,
      language: text,
      style: times,
      premium: flag,
    },
    ['text'],
  ),
  stream: closed({ action: {}, streamUrl: oneUrl, level, bargeIn: flag, loop: times }, ['streamUrl']),
  input: {
    ...closed(
      {
        action: {},
        type: { type: 'array', items: { enum: ['dtmf', 'speech'] }, minItems: 1, uniqueItems: true },
        dtmf: closed({ timeOut: between(0, 10), maxDigits: between(1, 20), submitOnHash: flag }),
        speech: closed({
          uuid: { ...uuids, maxItems: 1 },
          endOnSilence: range(0.4, 10),
          language: text,
          context: uuids,
          startTimeout: range(1, 60),
          maxDuration: range(1, 60),
          saveAudio: flag,
          sensitivity: { type: 'number' },
        }),
        mode: { enum: ['synchronous', 'asynchronous'] },
        ...events,
      },
      ['type'],
    ),
    // keys come one by one then: how many and how long has no meaning
    anyOf: [{ properties: { mode: { const: 'synchronous' } } }, { properties: { dtmf: false } }],
  },
  connect: {
    ...closed(
      {
        action: {},
        endpoint: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'object', required: ['type'] } },
        from: digits,
        randomFromNumber: flag,
        eventType: { const: 'synchronous' },
        timeout: seconds(7200),
        limit: seconds(86_400),
        machineDetection: { enum: ['continue', 'hangup'] },
        advancedMachineDetection: machineDetection,
        advanced_machine_detection: machineDetection,
        ringbackTone: url,
        ...events,
      },
      ['endpoint'],
    ),
    not: { properties: { from: {}, randomFromNumber: {} }, required: ['from', 'randomFromNumber'] },
  },
  conversation: {
    ...closed(
      {
        action: {},
        name: text,
        musicOnHoldUrl: oneUrl,
        startOnEnter: flag,
        endOnExit: flag,
        record: flag,
        canSpeak: uuids,
        canHear: uuids,
        mute: flag,
        transcription: { type: 'object' },
        ...events,
      },
      ['name'],
    ),
    not: { properties: { canSpeak: {}, mute: {} }, required: ['canSpeak', 'mute'] },
  },
  record: closed({
    action: {},
    format: { enum: ['mp3', 'wav', 'ogg'] },
    split: { const: 'conversation' },
    channels: between(1, 32),
    endOnSilence: between(3, 10),
    endOnKey: { type: 'string', pattern: '^[0-9*#]$' },
    timeOut: between(3, 7200),
    beepStart: flag,
    transcription: { type: 'object' },
    ...events,
  }),
  notify: closed({ action: {}, payload: { type: 'object' }, ...events }, ['payload', 'eventUrl']),
  wait: closed({ action: {}, timeout: range(0.1, 7200) }),
  transfer: {
    ...closed({
      action: {},
      conversationId: { type: 'string', pattern: '^CON-' },
      conversation_id: { type: 'string', pattern: '^CON-' },
      canSpeak: uuids,
      canHear: uuids,
      mute: flag,
    }),
    // the SDK's examples and Vonage's table name it differently
    anyOf: [{ required: ['conversationId'] }, { required: ['conversation_id'] }],
  },
};
