import { z } from 'zod';
import { MessageStored, TypingNews } from './chat.js';
import {
  Colleague,
  ContactOpenedAtDesk,
  ContactView,
  FollowUp,
  Note,
  OfferCard,
  Plan,
  QueueView,
  Snapshot,
  WatchView,
} from './desk-views.js';
import { Entry } from './entry.js';
import { Text } from './text.js';
import { OfferOutcome, Outcome, PresenceStatus } from './words.js';

export * from './desk-views.js';

const contactId = z.object({ contactId: z.uuid() });
const Nothing = z.object({});

/** Namespace /desk: what a worker may send, and what it is answered (inside `{ok: true, …}`). */
export const deskMessages = {
  'presence:set': {
    body: z.object({ status: PresenceStatus }),
    answer: z.object({ status: PresenceStatus }),
  },
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
  /** The watch-holder or a lead takes a waiting contact at once, without waiting for an offer. */
  'contact:take': { body: contactId, answer: contactId },
  'message:send': { body: contactId.extend({ id: z.uuid(), text: Text }), answer: MessageStored },
  'message:resend': { body: contactId.extend({ seq: z.number().int().positive() }), answer: Nothing },
  typing: { body: contactId, answer: Nothing },
  'note:add': { body: contactId.extend({ id: z.uuid(), text: Text }), answer: Note },
  'handover:offer': {
    body: contactId.extend({ to: z.uuid(), brief: Text }),
    answer: z.object({ offerId: z.uuid() }),
  },
  'handover:withdraw': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  'contact:end': { body: contactId, answer: Nothing },
  'contact:close': { body: contactId.extend({ outcome: Outcome, plan: Plan }), answer: Nothing },
  'followup:done': { body: z.object({ id: z.uuid() }), answer: Nothing },
  'watch:offer': { body: z.object({ to: z.uuid() }), answer: z.object({ offerId: z.uuid() }) },
  'watch:accept': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  'watch:decline': { body: z.object({ offerId: z.uuid() }), answer: Nothing },
  /** Takes the watch from a holder who is not there. While they are there they hand it on themselves. */
  'watch:take': { body: Nothing.optional(), answer: Nothing },
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
  /** What this worker has promised and not yet kept. */
  followups: z.array(FollowUp),
  note: z.object({ contactId: z.uuid(), note: Note }),
  unowned: z.object({ seconds: z.number() }),
  typing: TypingNews,
  /** The session was ended elsewhere; the socket closes right after. */
  'session:ended': Nothing,
} as const;

export type DeskSays<K extends keyof typeof deskMessages> = z.output<(typeof deskMessages)[K]['body']>;
