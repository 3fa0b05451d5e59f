import { z } from 'zod';
import { TakenOver } from './call.js';
import { Entry } from './entry.js';
import { Text } from './text.js';
import {
  Area,
  Band,
  Channel,
  ContactState,
  Instant,
  Named,
  Need,
  OfferStep,
  PickPolicy,
  Points,
  PresenceStatus,
  Role,
  Spoken,
  UnmetChoice,
  UnmetWish,
  Why,
} from './words.js';

/** What a closing promises the person, or their recorded wish to have nothing. A bare string is the promise itself. */
export const Plan = z
  .union([
    Text,
    z.object({
      promise: Text,
      dueAt: Instant.optional(),
      how: z.enum(['call', 'sms', 'chat', 'meet']).optional(),
      /** Written by the hub: what the log holds of the yes of an authority outside. */
      takenOver: TakenOver.optional(),
    }),
    z.object({ none: z.literal(true), wish: Text, takenOver: TakenOver.optional() }),
  ])
  .meta({
    id: 'Plan',
    description: 'What we promised, or {none: true, wish} when the person wished for no plan',
  });
export type Plan = z.infer<typeof Plan>;

/** The lines a worker can decide by, in one glance. Never the person's words before someone has taken responsibility to read them. */
const Glance = z.object({
  contactId: z.uuid(),
  channel: Channel,
  band: Band,
  reasons: z.array(z.string()),
  need: Need.nullable(),
  area: Area.nullable(),
  /** What the person speaks, as far as it is known. */
  language: Spoken,
  arrivedAt: Instant,
  targetSeconds: z.number().int(),
});
export const OfferCard = Glance.extend({
  offerId: z.uuid(),
  step: OfferStep,
  /** Why this worker. */
  why: z.array(Why),
  /** What was counted for it, largest first: why now, why you. */
  score: z.array(Points),
  from: Named.nullable(),
  brief: z.string().nullable(),
  madeAt: Instant,
  expiresAt: Instant,
}).meta({ id: 'OfferCard' });
export type OfferCard = z.infer<typeof OfferCard>;

export const QueueItem = Glance.extend({
  state: z.enum(['waiting', 'callback', 'later']),
  /** When they wished to be called, for `later`. */
  callAt: Instant.nullable(),
  offeredTo: z.array(z.string()),
  /** Nobody took it: who must see it now, loudly. */
  alarm: z.enum(['desk', 'lead']).nullable(),
  /** First name of whoever has seen it and sees to it, while that holds. */
  seenBy: z.string().nullable(),
  /** A hard wish that nobody on duty can meet; what they chose instead. */
  unmet: UnmetWish.nullable(),
  unmetChoice: UnmetChoice.nullable(),
  wantsNow: z.boolean(),
}).meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof QueueItem>;

/** The most urgent lines of the queue (at most 100), and how many wait in all and per band. */
export const QueueView = z
  .object({
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
    items: z.array(QueueItem),
    /** Who may pick from this list. */
    pick: PickPolicy,
  })
  .meta({ id: 'QueueView' });
export type QueueView = z.infer<typeof QueueView>;

export const ContactView = Glance.extend({
  state: ContactState,
  responsible: Named.extend({ holds: z.enum(['desk', 'worker']), since: Instant }).nullable(),
  answeredAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Where texts go, E.164 with +; null on other channels. */
  address: z.string().nullable(),
  unseen: z.number().int().optional(),
}).meta({ id: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;

/** One link of the chain of responsibility. */
export const Link = z
  .object({
    seq: z.number().int(),
    kind: z.enum(['desk', 'worker', 'closed']),
    who: Named.nullable(),
    since: Instant,
    until: Instant.nullable(),
  })
  .meta({ id: 'Link' });
export type Link = z.infer<typeof Link>;

export const Note = z
  .object({ id: z.uuid(), at: Instant, who: Named, text: z.string() })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;

export const FollowUp = z
  .object({
    id: z.uuid(),
    contactId: z.uuid(),
    promise: z.string(),
    how: z.string().nullable(),
    dueAt: Instant.nullable(),
    doneAt: Instant.nullable(),
    /** A call-back of a contact that is not closed: which try is next. Null: what a closing promised. */
    callBack: z.object({ nextTry: z.number().int() }).nullable(),
  })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.infer<typeof FollowUp>;

/** Whom what nobody takes would reach now: at their console, or by a number that was checked. A deputy is never rung: only at theirs. */
export const WatchReachable = z
  .object({ holder: z.boolean(), deputy: z.boolean(), lead: z.boolean() })
  .meta({ id: 'WatchReachable' });

export const WatchView = z
  .object({
    holder: Named,
    since: Instant,
    present: z.boolean(),
    /** An offer to hand the watch on that nobody has answered yet. */
    offered: z.object({ offerId: z.uuid(), to: Named, from: Named }).nullable(),
    /** Who has accepted beforehand to take the watch when its holder is lost: the deputy first, at last the hub lead. */
    deputy: Named.nullable(),
    lead: Named.nullable(),
    reachable: WatchReachable,
  })
  .meta({ id: 'WatchView' });
export type WatchView = z.infer<typeof WatchView>;

export const Colleague = Named.extend({
  unit: z.string().nullable(),
  onDuty: z.boolean(),
  present: z.boolean(),
  status: PresenceStatus,
  contacts: z.number().int(),
  /** A call can be brought to them. */
  canCall: z.boolean(),
}).meta({ id: 'Colleague' });
export type Colleague = z.infer<typeof Colleague>;

/** How a worker stands by the roster and by their own word. */
export const OwnDuty = z
  .object({
    status: PresenceStatus,
    /** When wrap-up ends by itself. */
    until: Instant.nullable(),
    /** Why the status is not what the worker chose: offers went by unanswered, or wrap-up was over. */
    why: z.enum(['missed-offers', 'wrapped-up']).nullable(),
    onDuty: z.boolean(),
    /** On stand-by at home. */
    standby: z.boolean(),
    /** Calls are offered to them: they have a telephone that is theirs. */
    canCall: z.boolean(),
    shiftEndsAt: Instant.nullable(),
    /** The last shift is over, and the worker still answers for contacts. */
    overSince: Instant.nullable(),
  })
  .meta({ id: 'OwnDuty' });
export type OwnDuty = z.infer<typeof OwnDuty>;

export const Me = Named.extend({
  username: z.string(),
  role: Role,
  unit: z.string().nullable(),
  onDuty: z.boolean(),
  status: PresenceStatus,
  room: z.number().int(),
  duty: OwnDuty,
}).meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

/** Everything a console needs to draw itself, sent on every connect; after it come news. `now` is the hub's clock. */
export const Snapshot = z
  .object({
    now: Instant,
    me: Me,
    watch: WatchView,
    offers: z.array(OfferCard),
    contacts: z.array(ContactView),
    queue: QueueView,
    colleagues: z.array(Colleague),
    followUps: z.array(FollowUp),
    unownedSeconds: z.number(),
  })
  .meta({ id: 'Snapshot' });
export type Snapshot = z.infer<typeof Snapshot>;

export const ContactOpenedAtDesk = z
  .object({
    contact: ContactView,
    entries: z.array(Entry),
    chain: z.array(Link),
    notes: z.array(Note),
    seq: z.number().int(),
  })
  .meta({ id: 'ContactOpenedAtDesk' });
export type ContactOpenedAtDesk = z.infer<typeof ContactOpenedAtDesk>;
