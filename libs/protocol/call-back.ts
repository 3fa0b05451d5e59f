import { z } from 'zod';
import { Instant, Named } from './words.js';

export const CallTime = z.enum(['now', 'hour', 'tonight', 'tomorrow', 'at']).meta({
  id: 'CallTime',
  description: 'When somebody wishes to be called; `at`: an instant of its own',
});
/** How a promise to call somebody ended; `closed`: the contact was closed with a plan. */
export const CallBackOutcome = z
  .enum(['reached', 'not-reached', 'declined', 'not-safe', 'closed'])
  .meta({ id: 'CallBackOutcome' });
export type CallBackOutcome = z.infer<typeof CallBackOutcome>;

export const TryOutcome = z
  .enum(['reached', 'no-answer', 'busy', 'failed', 'picked-up', 'not-now', 'declined', 'cancelled'])
  .meta({ id: 'TryOutcome' });
export type TryOutcome = z.infer<typeof TryOutcome>;

/** How far a call to the person has come: whose telephone rings, who is asked to press 1, whether they talk. */
export const CallProgress = z
  .enum(['ringing-you', 'press-one', 'ringing-person', 'person-asked', 'talking'])
  .meta({ id: 'CallProgress' });
export type CallProgress = z.infer<typeof CallProgress>;

/** Somebody's own words, left for us. `failed`: the sound could not be fetched from the provider. */
export const VoiceMessage = z
  .object({
    id: z.string(),
    at: Instant,
    seconds: z.number().nullable(),
    sound: z.enum(['fetching', 'kept', 'failed', 'deleted']),
  })
  .meta({ id: 'VoiceMessage' });
export type VoiceMessage = z.infer<typeof VoiceMessage>;

export const CallBackView = z
  .object({
    contactId: z.uuid(),
    /** The number that is called, or why none is. */
    number: z.string().nullable(),
    notCallable: z.object({ code: z.string(), message: z.string() }).nullable(),
    /** The person's word on that number; null: nobody has asked. */
    isSafe: z.boolean().nullable(),
    wantsTexts: z.boolean(),
    /** What is promised now. `nextIsLast`: when that try is in vain too, it has been tried enough. */
    promised: z
      .object({
        wished: CallTime,
        dueAt: Instant,
        asked: z.enum(['person', 'worker', 'nobody']),
        failed: z.number().int(),
        most: z.number().int(),
      })
      .nullable(),
    /** How the last promise ended, when none is open. */
    ended: z.object({ outcome: CallBackOutcome, at: Instant }).nullable(),
    tries: z.array(
      z.object({ n: z.number().int(), at: Instant, who: Named, outcome: TryOutcome.nullable() }),
    ),
    progress: CallProgress.nullable(),
    messages: z.array(VoiceMessage),
  })
  .meta({ id: 'CallBackView' });
export type CallBackView = z.infer<typeof CallBackView>;

const ClockText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** How call-backs are done: see `libs/voice/call-back.ts`. */
export const CallBackPolicy = z
  .object({
    again: z
      .array(z.union([z.number().int().min(1).max(10_080), z.literal('next-morning')]))
      .min(1)
      .max(10),
    textAfter: z.number().int().min(1).max(10),
    from: ClockText,
    to: ClockText,
    tonight: ClockText,
    tomorrow: ClockText,
    remindMinutes: z.number().int().min(1).max(120),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'the day ends before it begins' })
  .meta({ id: 'CallBackPolicy' });
export type CallBackPolicy = z.infer<typeof CallBackPolicy>;

const contactId = z.object({ contactId: z.uuid() });
const Nothing = z.object({});

/** What a worker may do about calling a person. */
export const callBackMessages = {
  /** How it stands with calling the person, and what they have left for us to hear. */
  'call-back:read': { body: contactId, answer: CallBackView },
  /** Calls the worker's telephone, then the person's. Twice in a row is once. */
  'call-back:begin': { body: contactId, answer: Nothing },
  /** When the person wishes to be called; where, and whether by text too, by what they have said. */
  'call-back:promise': {
    body: contactId.extend({
      wished: CallTime,
      at: Instant.optional(),
      number: z.string().trim().min(5).max(30).optional(),
      wantsTexts: z.boolean().optional(),
    }),
    answer: Nothing,
  },
  /** They do not want to be called, or it is not safe: then nobody calls or texts that number again. */
  'call-back:end': { body: contactId.extend({ outcome: z.enum(['declined', 'not-safe']) }), answer: Nothing },
} as const;
