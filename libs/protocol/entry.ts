import { z } from 'zod';
import {
  Band,
  Channel,
  DeliveryState,
  Instant,
  Language,
  Named,
  Need,
  OfferOutcome,
  OfferStep,
  Outcome,
} from './words.js';

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
    // audience staff
    z.object({
      kind: z.literal('graded'),
      band: Band,
      need: Need.nullable(),
      reasons: z.array(z.string()),
      protocol: z.string(),
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
    z.object({
      kind: z.literal('delivery'),
      of: z.number().int(),
      state: DeliveryState,
      detail: z.string().optional(),
    }),
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
