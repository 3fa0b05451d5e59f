import { z } from 'zod';
import { GuestRole, Ground, TakenOver } from './call.js';
import {
  AgeGroup,
  Area,
  Band,
  CallEvent,
  Channel,
  DeliveryState,
  Instant,
  Language,
  Named,
  Need,
  OfferOutcome,
  OfferStep,
  Outcome,
  UnmetWish,
} from './words.js';
import { Wishes } from './wishes.js';

/** Who did it. `hub` is the system itself; it never pretends to be a human. */
export const Actor = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('person') }),
    z.object({ kind: z.literal('hub') }),
    Named.extend({ kind: z.literal('worker') }),
  ])
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

export const QuestionOption = z.object({ key: z.string(), label: z.string() }).meta({ id: 'QuestionOption' });

/** What words in a person's own text were about. A human must look; it never lowers, closes or answers. */
export const RiskKind = z
  .enum(['own-risk', 'worry-for-another', 'overdose', 'violence', 'child-at-risk'])
  .meta({ id: 'RiskKind' });
export type RiskKind = z.infer<typeof RiskKind>;
/** The very words, and where they stand in the message (UTF-16 units). */
export const RiskWords = z
  .object({ start: z.number().int(), end: z.number().int(), text: z.string() })
  .meta({ id: 'RiskWords' });
export type RiskWords = z.infer<typeof RiskWords>;

/** Who was called into a call by number. */
export const Guest = z
  .object({ role: GuestRole, label: z.string().nullable(), number: z.string() })
  .meta({ id: 'Guest' });
export type Guest = z.infer<typeof Guest>;

/** What an entry says, by its kind. Those marked `person` below may be seen by the person; the rest never leave staff. */
export const EntryBody = z
  .discriminatedUnion('kind', [
    // audience person
    z.object({ kind: z.literal('arrived'), channel: Channel, language: Language }),
    z.object({ kind: z.literal('message'), text: z.string() }),
    z.object({
      kind: z.literal('question'),
      question: z.string(),
      text: z.string(),
      options: z.array(QuestionOption),
    }),
    z.object({ kind: z.literal('answer'), question: z.string(), option: z.string(), label: z.string() }),
    z.object({ kind: z.literal('advice'), advice: z.literal('call-112'), text: z.string() }),
    z.object({
      kind: z.literal('responsible'),
      who: Named,
      holds: z.enum(['desk', 'worker']),
      before: Named.nullable(),
    }),
    z.object({ kind: z.literal('ended') }),
    z.object({ kind: z.literal('resumed') }),
    z.object({ kind: z.literal('closed'), next: z.string().nullable() }),
    /** They wish for another: whoever is responsible stays so until another has accepted. */
    z.object({ kind: z.literal('seeking'), who: Named, text: z.string() }),
    /** By text message: how their last answer was read, when no question follows that says it. */
    z.object({ kind: z.literal('understood'), text: z.string() }),
    /** Somebody else came into the call, or left it. */
    z.object({ kind: z.literal('came-in'), role: z.enum(['worker', ...GuestRole.options]) }),
    z.object({ kind: z.literal('went-out'), role: z.enum(['worker', ...GuestRole.options]) }),
    z.object({ kind: z.literal('taken-over'), by: z.string() }),
    // audience staff
    z.object({
      kind: z.literal('graded'),
      band: Band,
      need: Need.nullable(),
      reasons: z.array(z.string()),
      /** The book of protocols it was graded by, by its name; and what that name and `answers` give again, any time. */
      protocol: z.string(),
      answers: z.record(z.string(), z.string()).optional(),
      fired: z.array(z.string()).optional(),
      complete: z.boolean().optional(),
    }),
    /** What an earlier contact of theirs said of where they belong, taken over because it was not said anew. */
    z.object({
      kind: z.literal('carried'),
      area: Area.nullable(),
      midArea: z.string().nullable(),
      age: AgeGroup.nullable(),
    }),
    /** A worker put the question in the talk and noted the answer. */
    z.object({
      kind: z.literal('noted'),
      question: z.string(),
      text: z.string(),
      option: z.string(),
      label: z.string(),
    }),
    /** A worker graded it. `confirmedBy`: the second person, when it took one. */
    z.object({
      kind: z.literal('regraded'),
      from: Band,
      to: Band,
      reason: z.string().nullable(),
      confirmedBy: Named.nullable(),
    }),
    /** A second person was asked to confirm a lower band, or answered; or something was found before they had. */
    z.object({
      kind: z.literal('lowering'),
      state: z.enum(['asked', 'refused', 'withdrawn', 'overtaken']),
      from: Band,
      to: Band,
      reason: z.string(),
    }),
    z.object({
      kind: z.literal('risk'),
      of: z.number().int(),
      band: z.enum(['R0', 'R1']),
      risk: RiskKind,
      words: z.array(RiskWords),
      rules: z.array(z.string()),
      language: z.string(),
      version: z.string(),
    }),
    z.object({
      kind: z.literal('offered'),
      offerId: z.uuid(),
      to: Named,
      step: OfferStep,
      brief: z.string().optional(),
    }),
    z.object({
      kind: z.literal('offer-ended'),
      offerId: z.uuid(),
      to: Named,
      outcome: OfferOutcome,
      reason: z.string().optional(),
    }),
    z.object({ kind: z.literal('escalated'), to: z.enum(['desk', 'lead']) }),
    z.object({ kind: z.literal('alerted'), to: Named, by: z.enum(['sms', 'ring']) }),
    z.object({ kind: z.literal('alert-failed'), to: Named, by: z.enum(['sms', 'ring']), detail: z.string() }),
    z.object({ kind: z.literal('acknowledged'), seconds: z.number() }),
    z.object({ kind: z.literal('unmet'), wish: UnmetWish }),
    z.object({ kind: z.literal('wished'), wishes: Wishes }),
    /** The person wishes for another than this one, who is responsible; a handover is sought. */
    z.object({ kind: z.literal('another-wished'), who: Named }),
    z.object({
      kind: z.literal('delivery'),
      of: z.number().int(),
      state: DeliveryState,
      detail: z.string().optional(),
    }),
    /** What happened on the telephone. `who`: the worker it is about. */
    z.object({
      kind: z.literal('call'),
      what: CallEvent,
      who: Named.optional(),
      guest: Guest.optional(),
      detail: z.string().optional(),
      at: Instant.optional(),
    }),
    /** What was told to an authority outside, and on what ground. */
    z.object({
      kind: z.literal('disclosed'),
      to: z.string(),
      number: z.string(),
      brief: z.string(),
      ground: Ground,
    }),
    z.object({ kind: z.literal('authority-accepted'), taken: TakenOver }),
    z.object({ kind: z.literal('left') }),
    z.object({ kind: z.literal('returned') }),
    z.object({ kind: z.literal('lost'), who: Named }),
    z.object({ kind: z.literal('closing'), outcome: Outcome, plan: z.unknown() }),
  ])
  .meta({ id: 'EntryBody' });
export type EntryBody = z.infer<typeof EntryBody>;
export type EntryKind = EntryBody['kind'];

/** Staff sees everything; a person only these kinds. The audience of an entry follows from its kind, always. */
const FOR_THE_PERSON: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'arrived',
  'message',
  'question',
  'answer',
  'advice',
  'responsible',
  'ended',
  'resumed',
  'closed',
  'seeking',
  'understood',
  'came-in',
  'went-out',
  'taken-over',
]);
export type Audience = 'person' | 'staff';
export const audienceOf = (kind: EntryKind): Audience => (FOR_THE_PERSON.has(kind) ? 'person' : 'staff');

/**
 * One numbered line of a contact's log, as sent to a browser. `seq` counts from 1 within the contact.
 * `after` is the seq of the line sent before it on this connection (0: the first): when it is not the last one you
 * have, a line is missing; ask again with `contact:resume` or `contact:follow`. `id` is the sender's own id of a message.
 */
export const Entry = z
  .object({
    contactId: z.uuid(),
    seq: z.number().int().positive(),
    after: z.number().int().nonnegative(),
    at: Instant,
    kind: z.string(),
    actor: Actor,
    body: EntryBody,
    id: z.uuid().optional(),
  })
  .meta({ id: 'Entry' });
export type Entry = z.infer<typeof Entry>;
