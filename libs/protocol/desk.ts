import { z } from 'zod';
import { Attention } from './attention.js';
import { callBackMessages } from './call-back.js';
import { callMessages, callNews } from './call.js';
import { MessageStored, TypingNews } from './chat.js';
import {
  Colleague,
  ContactOpenedAtDesk,
  ContactView,
  FollowUp,
  Note,
  OfferCard,
  OwnDuty,
  Plan,
  QueueView,
  Snapshot,
  WatchView,
} from './desk-views.js';
import { earMessages, earNews } from './ear.js';
import { Entry } from './entry.js';
import { Text } from './text.js';
import { Lowering, TriageView } from './triage.js';
import { Belonging, Wished, Wishes } from './wishes.js';
import { Band, OfferOutcome, Outcome, PresenceStatus } from './words.js';

export * from './desk-views.js';

const contactId = z.object({ contactId: z.uuid() });
const Nothing = z.object({});

/** Namespace /desk: what a worker may send, and what it is answered (inside `{ok: true, …}`). */
export const deskMessages = {
  ...callBackMessages,
  'presence:set': {
    body: z.object({ status: PresenceStatus }),
    answer: z.object({ status: PresenceStatus }),
  },
  /** Home for today. Refused while contacts or the watch are held, and before the shift is over. */
  'shift:end': { body: Nothing.optional(), answer: Nothing },
  'offer:accept': { body: z.object({ offerId: z.uuid() }), answer: contactId },
  'offer:decline': {
    body: z.object({ offerId: z.uuid(), reason: z.string().max(400).optional() }),
    answer: Nothing,
  },
  /** Shows one contact and keeps its log coming; reading is recorded. `after`: the last seq the console has. */
  'contact:follow': {
    body: contactId.extend({ after: z.number().int().nonnegative().default(0) }),
    answer: ContactOpenedAtDesk,
  },
  'contact:unfollow': { body: contactId, answer: Nothing },
  /** "I have seen it and see to it": silence for the others for so many seconds. No acceptance. */
  'contact:acknowledge': { body: contactId, answer: z.object({ seconds: z.number() }) },
  /**
   * Takes a waiting contact at once, without waiting for an offer: the watch-holder, a lead, and whom the policy lets. From
   * a worker, only what stands under `attention`, and only by the watch-holder or a lead.
   */
  'contact:take': { body: contactId, answer: contactId },
  'message:send': { body: contactId.extend({ id: z.uuid(), text: Text }), answer: MessageStored },
  'message:resend': { body: contactId.extend({ seq: z.number().int().positive() }), answer: Nothing },
  typing: { body: contactId, answer: Nothing },
  /** How the person wants to be met, and where the contact belongs. */
  'wish:read': { body: contactId, answer: Wished },
  'wish:set': {
    body: contactId.extend({ wishes: Wishes.optional(), belonging: Belonging.optional() }),
    answer: Wished,
  },
  'note:add': { body: contactId.extend({ id: z.uuid(), text: Text }), answer: Note },
  /** Why it is graded so, and what could still be asked. Reading is recorded. */
  'triage:read': { body: contactId, answer: TriageView },
  /** What the person answered when the worker asked. `id` as with messages. */
  'triage:note': {
    body: contactId.extend({ id: z.uuid(), question: z.string().max(40), option: z.string().max(40) }),
    answer: MessageStored,
  },
  /** The worker's own judgement. `waits`: a lower band than R0 or R1 waits for a second person. */
  'triage:regrade': {
    body: contactId.extend({ band: Band, reason: Text.optional() }),
    answer: z.object({ waits: z.boolean() }),
  },
  /** Lowerings this worker may answer as the second person. */
  'lowering:list': { body: Nothing.optional(), answer: z.object({ lowerings: z.array(Lowering) }) },
  'lowering:settle': { body: z.object({ loweringId: z.uuid(), yes: z.boolean() }), answer: Nothing },
  'handover:offer': {
    body: contactId.extend({ to: z.uuid(), brief: Text }),
    answer: z.object({ offerId: z.uuid() }),
  },
  'handover:withdraw': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  'contact:end': { body: contactId, answer: Nothing },
  'contact:close': { body: contactId.extend({ outcome: Outcome, plan: Plan }), answer: Nothing },
  /** Overdue, of one who is not on duty: from now on it is this worker's. For the watch-holder and leads. */
  'followup:take': { body: z.object({ id: z.uuid() }), answer: Nothing },
  'followup:done': { body: z.object({ id: z.uuid() }), answer: Nothing },
  'watch:offer': { body: z.object({ to: z.uuid() }), answer: z.object({ offerId: z.uuid() }) },
  'watch:accept': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  'watch:decline': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  /** Takes the watch from a holder who is not there. While they are there they hand it on themselves. */
  'watch:take': { body: Nothing.optional(), answer: Nothing },
  /** Accepts beforehand to take the watch when its holder is lost; the last rung is a lead's. */
  'watch:stand-by': { body: z.object({ rung: z.enum(['deputy', 'lead']) }), answer: Nothing },
  /** Is deputy no longer. The last rung is never empty: another lead takes it. */
  'watch:stand-down': { body: Nothing.optional(), answer: Nothing },
  ...earMessages,
  ...callMessages,
} as const;

/** Namespace /desk: what the hub sends unasked. */
export const deskNews = {
  snapshot: Snapshot,
  /** Told again, with the same id, when its contact has been graded anew. */
  'offer:new': OfferCard,
  'offer:ended': z.object({ offerId: z.uuid(), contactId: z.uuid(), outcome: OfferOutcome }),
  entry: Entry,
  contact: ContactView,
  queue: QueueView,
  watch: WatchView,
  /** Those who are new or changed since this was last told, and those who are gone. */
  colleagues: z.object({ changed: z.array(Colleague), gone: z.array(z.uuid()) }),
  duty: OwnDuty,
  /** What this worker has promised and not yet kept. */
  followups: z.array(FollowUp),
  /** For the watch-holder and leads: what somebody holds and does not act on, and overdue promises of the absent. */
  attention: z.array(Attention),
  /** Something of a call or a call-back of a contact they follow has changed: ask for it. */
  'call-back': z.object({ contactId: z.uuid() }),
  note: z.object({ contactId: z.uuid(), note: Note }),
  unowned: z.object({ seconds: z.number() }),
  /** A lowering was asked for or settled: ask for the list. */
  lowerings: Nothing,
  typing: TypingNews,
  /** The session was ended elsewhere; the socket closes right after. */
  'session:ended': Nothing,
  ...earNews,
  ...callNews,
} as const;

export type DeskSays<K extends keyof typeof deskMessages> = z.output<(typeof deskMessages)[K]['body']>;
