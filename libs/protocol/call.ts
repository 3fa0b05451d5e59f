import { z } from 'zod';
import { Text } from './text.js';
import { Instant, Named } from './words.js';

/** Who somebody is that was called into a room by their number: told to the others in it by this word. */
export const GuestRole = z
  .enum(['interpreter', 'relative', 'peer', 'authority', 'other'])
  .meta({ id: 'GuestRole' });
export type GuestRole = z.infer<typeof GuestRole>;

/** How a lead takes part: heard by nobody; by the worker only; by everybody. */
export const LeadWay = z.enum(['listen', 'whisper', 'join']).meta({ id: 'LeadWay' });
export type LeadWay = z.infer<typeof LeadWay>;

/** On what an authority outside is told of a person: their yes, or the worker's judgement that the law lets or tells them to. */
export const Ground = z.enum(['consent', 'law']).meta({ id: 'Ground' });
export type Ground = z.infer<typeof Ground>;

/** `asked`: the telephone was answered, and nobody has pressed 1; `line`: the person, outside of any room. */
export const PartyState = z
  .enum(['ringing', 'asked', 'line', 'talking', 'held', 'muted', 'listening', 'whispering', 'leaving'])
  .meta({ id: 'PartyState' });
export type PartyState = z.infer<typeof PartyState>;

/** One telephone in a call. */
export const Party = z
  .object({
    legId: z.uuid(),
    /** `worker`: who answers for the contact; `colleague`: another worker. */
    who: z.enum(['person', 'worker', 'colleague', 'lead', ...GuestRole.options]),
    worker: Named.nullable(),
    /** What the worker called who was called in. */
    label: z.string().nullable(),
    number: z.string().nullable(),
    state: PartyState,
    since: Instant,
    /** An authority outside has said yes: who called it may leave. */
    acceptedAt: Instant.nullable(),
  })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

/** Who is in a call now. */
export const CallView = z
  .object({
    contactId: z.uuid(),
    parties: z.array(Party),
    /** The provider holds one room in two regions: those in it do not hear each other. */
    apart: z.boolean(),
  })
  .meta({ id: 'CallView' });
export type CallView = z.infer<typeof CallView>;

const Short = z.string().max(80).pipe(Text);

/** Who is called in: a colleague to their own telephone; somebody by number; an authority that is to take over. */
export const Invited = z
  .discriminatedUnion('role', [
    z.object({ role: z.literal('colleague'), workerId: z.uuid() }),
    z.object({
      role: z.enum(['interpreter', 'relative', 'peer', 'other']),
      number: z.string().max(40),
      label: Short.optional(),
    }),
    z.object({
      role: z.literal('authority'),
      number: z.string().max(40),
      label: Short,
      /** What they need to know: read to them, and kept in the log. */
      brief: z.string().max(1000).pipe(Text),
      ground: Ground,
    }),
  ])
  .meta({ id: 'Invited' });
export type Invited = z.infer<typeof Invited>;

/** An authority outside has taken a person over, and how it said so. */
export const TakenOver = z
  .object({
    legId: z.uuid(),
    label: z.string(),
    number: z.string(),
    /** Who said yes there, as far as they told. */
    name: z.string().nullable(),
    how: z.enum(['keyed', 'spoken']),
    at: Instant,
  })
  .meta({ id: 'TakenOver' });
export type TakenOver = z.infer<typeof TakenOver>;

const contactId = z.object({ contactId: z.uuid() });
const ofLeg = contactId.extend({ legId: z.uuid() });
const on = contactId.extend({ on: z.boolean() });
const Nothing = z.object({});

/** Namespace /desk: what a worker does in a call by telephone. */
export const callMessages = {
  /** Who is in the call, and from then on every change of it. Reading is recorded. */
  'call:follow': { body: contactId, answer: CallView },
  'call:unfollow': { body: contactId, answer: Nothing },
  /** The person hears company and nobody hears them, until it is taken back. Only whoever answers for the contact. */
  'call:hold': { body: on, answer: Nothing },
  /** My own telephone is not heard. */
  'call:mute': { body: on, answer: Nothing },
  /** Keys sounded into somebody's telephone: for whoever answers with "press 1 for …". */
  'call:keys': { body: ofLeg.extend({ digits: z.string().regex(/^[0-9*#]{1,20}$/) }), answer: Nothing },
  /** `id` makes it repeatable: the same id twice is one call. Emergency and unsafe numbers are refused. */
  'call:bring-in': {
    body: contactId.extend({ id: z.uuid(), invited: Invited }),
    answer: z.object({ legId: z.uuid() }),
  },
  /** In without a key: a switchboard or its queue. The person hears company meanwhile. */
  'call:let-in': { body: ofLeg, answer: Nothing },
  'call:take-out': { body: ofLeg, answer: Nothing },
  /** An authority said yes in words. */
  'call:taken-over': {
    body: ofLeg.extend({ name: Short }),
    answer: Nothing,
  },
  /** A lead comes in, or changes how. */
  'call:lead': { body: contactId.extend({ way: LeadWay }), answer: Nothing },
  /** I put my telephone down. Whoever answers for the contact ends the talk first, or has been taken over from. */
  'call:leave': { body: contactId, answer: Nothing },
} as const;

/** Namespace /desk: what is told of calls unasked. */
export const callNews = {
  call: CallView,
  /** To the watch and to leads: those in this call do not hear each other. */
  'call:alarm': z.object({
    contactId: z.uuid(),
    what: z.literal('rooms-differ'),
    worker: z.string().nullable(),
  }),
} as const;
