import { z } from 'zod';

/** What one `talk` may hold. */
export const LONGEST_TALK = 1500;
/** Longest life of a leg that we begin: the standard of two hours would cut a talk in the middle. */
export const LONGEST_CALL_SECONDS = 86_400;

const WireNumber = z.string().regex(/^[1-9]\d{6,14}$/, 'E.164 without its plus');
const Url = z.tuple([z.string().regex(/^https?:\/\//)]);
const Level = z.number().min(-1).max(1);
const asked = { eventUrl: Url, eventMethod: z.literal('POST') };

const Talk = z.strictObject({
  action: z.literal('talk'),
  text: z.string().min(1).max(LONGEST_TALK),
  language: z.enum(['sv-SE', 'en-GB']),
  bargeIn: z.boolean(),
  style: z.number().int().min(0).optional(),
});
const Stream = z.strictObject({
  action: z.literal('stream'),
  streamUrl: Url,
  bargeIn: z.boolean(),
  level: Level.optional(),
});
const Input = z.strictObject({
  action: z.literal('input'),
  type: z.tuple([z.literal('dtmf')]),
  dtmf: z.strictObject({
    maxDigits: z.number().int().min(1).max(20),
    timeOut: z.number().int().min(0).max(10),
    submitOnHash: z.boolean().optional(),
  }),
  ...asked,
});
const Notify = z.strictObject({
  action: z.literal('notify'),
  payload: z.record(z.string(), z.string()),
  ...asked,
});
const Connect = z.strictObject({
  action: z.literal('connect'),
  from: WireNumber,
  endpoint: z.tuple([z.strictObject({ type: z.literal('phone'), number: WireNumber })]),
  limit: z.number().int().min(1).max(LONGEST_CALL_SECONDS),
});
/** Written by hand, since the SDK's own class drops `startOnEnter: false`; `endOnExit` would let one who leaves end it for all. */
const Conversation = z
  .strictObject({
    action: z.literal('conversation'),
    name: z.string().min(1),
    startOnEnter: z.boolean(),
    endOnExit: z.literal(false),
    /** In without being heard, from the first instant on. */
    mute: z.literal(true).optional(),
    /** Heard by these legs only, by the provider's names of them; it cannot be changed without moving the leg. */
    canSpeak: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine(({ mute, canSpeak }) => !mute || !canSpeak, { error: 'who is heard by some is not muted' });
const Record = z.strictObject({
  action: z.literal('record'),
  format: z.literal('wav'),
  endOnSilence: z.number().int().min(3).max(10),
  endOnKey: z.string().regex(/^[0-9*#]$/),
  timeOut: z.number().int().min(3).max(7200),
  beepStart: z.literal(true),
  ...asked,
});

export const Action = z.discriminatedUnion('action', [
  Talk,
  Stream,
  Input,
  Notify,
  Connect,
  Conversation,
  Record,
]);
export type Action = z.infer<typeof Action>;

/** Vonage refuses a document in which what may be interrupted is not followed, at once, by what listens for the key. */
function isHeardOut(actions: Action[]): boolean {
  return actions.every((action, i) => {
    if (!('bargeIn' in action) || !action.bargeIn) return true;
    const next = actions.slice(i + 1).find((later) => later.action !== action.action);
    return next?.action === 'input';
  });
}

/**
 * A document as Vonage takes it, strictly: it ignores a misspelt field without a word, and ends a call over a wrong value.
 * An own schema, because the SDK's `Action` type accepts any object.
 */
export const Ncco = z
  .array(Action)
  .min(1)
  .refine(isHeardOut, { error: 'what may be interrupted must be followed by an input' });
export type Ncco = z.infer<typeof Ncco>;
