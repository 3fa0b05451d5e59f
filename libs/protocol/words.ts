import { z } from 'zod';
import { SPOKEN } from './spoken-languages.js';

/** How a contact reached us. `staff` is entered by a worker: a walk-in, outreach. */
export const Channel = z.enum(['voice', 'sms', 'webchat', 'staff']).meta({ id: 'Channel' });
export type Channel = z.infer<typeof Channel>;

/** R0 is danger to life, R5 advice; Rx is not yet graded and counts as R2. */
export const Band = z.enum(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'Rx']).meta({ id: 'Band' });
export type Band = z.infer<typeof Band>;

export const Need = z
  .enum(['social', 'psychiatry', 'addiction', 'violence', 'child', 'housing', 'other'])
  .meta({ id: 'Need' });
export type Need = z.infer<typeof Need>;

/** The four city areas; `elsewhere` is also "lives nowhere" and is never a reason to be turned away. */
export const Area = z
  .enum(['northeast', 'centre', 'southwest', 'hisingen', 'elsewhere'])
  .meta({ id: 'Area' });
export type Area = z.infer<typeof Area>;

/** A secrecy boundary: information passes between these only by a recorded disclosure. */
export const Authority = z
  .enum(['social-services', 'psychiatry', 'addiction-care', 'association'])
  .meta({ id: 'Authority' });
export type Authority = z.infer<typeof Authority>;

/** The languages of our own words. */
export const Language = z.enum(['sv', 'en', 'ar']).meta({ id: 'Language' });
export type Language = z.infer<typeof Language>;

/** What a person or a worker speaks: routing goes by it. Not the language of our words, which are written in fewer. */
export const Spoken = z
  .enum(SPOKEN)
  .meta({ id: 'Spoken', description: 'ISO 639-1; bs: also hr and sr, fa: also Dari, ku: all Kurdish' });
export type Spoken = z.infer<typeof Spoken>;

export const Role = z.enum(['worker', 'lead', 'admin']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** What a worker says of themselves; whether the console really is there is a lease (see `present`). */
export const PresenceStatus = z
  .enum(['available', 'wrap-up', 'paused', 'away'])
  .meta({ id: 'PresenceStatus', description: '`wrap-up` ends by itself after some minutes' });
export type PresenceStatus = z.infer<typeof PresenceStatus>;

/** `callback`: the person left before being answered; it keeps its place and its owner. `later`: until the time they wished for. */
export const ContactState = z
  .enum(['waiting', 'callback', 'later', 'answered', 'wrap-up', 'closed'])
  .meta({ id: 'ContactState' });
export type ContactState = z.infer<typeof ContactState>;

/** How a contact ended. There is no word for relapse, non-compliance or "not ill enough": on purpose. */
export const Outcome = z
  .enum([
    ...([
      'support-given',
      'advice-given',
      'referred',
      'booked',
      'emergency-services',
      'not-reached',
    ] as const),
    ...(['handed-over', 'other'] as const),
  ])
  .meta({
    id: 'Outcome',
    description: '`handed-over`: an authority outside has accepted, and the plan carries its yes',
  });
export type Outcome = z.infer<typeof Outcome>;

export const OfferOutcome = z
  .enum(['accepted', 'declined', 'expired', 'lost', 'withdrawn'])
  .meta({ id: 'OfferOutcome' });
export type OfferOutcome = z.infer<typeof OfferOutcome>;

/**
 * Who an offer went to: the person's own worker or team, one on duty, everyone on duty, one on duty for another area or
 * in another unit, one on stand-by, the unit's lead, the desk, the hub lead, or one named colleague.
 */
export const OfferStep = z
  .enum([
    ...(['own', 'duty', 'everyone', 'other-area', 'other-unit', 'standby', 'unit-lead'] as const),
    ...(['desk', 'lead', 'handover', 'taken'] as const),
  ])
  .meta({ id: 'OfferStep' });
export type OfferStep = z.infer<typeof OfferStep>;

/** What is counted when it is decided who is next (`now`) and to whom it is put (`you`): see docs/routing.md. */
export const RoutingTerm = z
  .enum([
    ...(['band', 'ceiling', 'waited', 'wants-help-now'] as const),
    ...(['own-worker', 'language', 'own-team', 'gender-wish', 'peer-wish', 'known-face'] as const),
    ...(['fewest-contacts', 'specialist', 'longest-idle'] as const),
  ])
  .meta({ id: 'RoutingTerm' });
export type RoutingTerm = z.infer<typeof RoutingTerm>;
/** How much of it there was. */
export const Points = z.object({ term: RoutingTerm, points: z.number() }).meta({ id: 'Points' });
export type Points = z.infer<typeof Points>;

/** Why a contact is put to this worker, now; the console has words for each. */
export const Why = z
  .enum([
    ...RoutingTerm.options,
    ...(['on-duty', 'competent', 'not-yet-graded', 'danger-to-life', 'other-area', 'other-unit'] as const),
    ...(['standby', 'nobody-else', 'redirected', 'handover', 'taken'] as const),
    ...(['another-wished', 'no-telephone'] as const),
  ])
  .meta({ id: 'Why' });
export type Why = z.infer<typeof Why>;

/** Divides routing only: who may be met by whom. Not asked of anybody who does not want to say. */
export const AgeGroup = z.enum(['under-18', '18-20', '21-up']).meta({ id: 'AgeGroup' });
export type AgeGroup = z.infer<typeof AgeGroup>;

/** A rung of an escalation: see docs/routing.md. */
export const StepKind = z
  .enum([
    ...(['offer', 'offer-all', 'other-area', 'other-unit', 'sms-standby', 'ring-standby'] as const),
    ...(['unit-lead', 'desk', 'lead'] as const),
  ])
  .meta({ id: 'StepKind' });
export type StepKind = z.infer<typeof StepKind>;

/** Who may pick a waiting contact from the list: the watch and leads; whoever fits and is on duty; anyone on duty. */
export const PickPolicy = z.enum(['watch', 'fitting', 'anyone']).meta({ id: 'PickPolicy' });
export type PickPolicy = z.infer<typeof PickPolicy>;

/** A hard wish that nobody on duty can meet. `avoid`: nobody is there but whom they do not want to meet. */
export const UnmetWish = z.enum(['gender', 'language', 'own-worker', 'avoid']).meta({ id: 'UnmetWish' });
export type UnmetWish = z.infer<typeof UnmetWish>;

/** What the person wants instead: wait for one who can, meet another now, or be called back by one who can. */
export const UnmetChoice = z.enum(['wait', 'another', 'call-back']).meta({ id: 'UnmetChoice' });
export type UnmetChoice = z.infer<typeof UnmetChoice>;
/** The question by which they are asked. */
export const UNMET_QUESTION = 'wish-unmet';

/** The truth about a text on its way to a phone. `uncertain`: it may have been sent, we do not know yet. */
export const DeliveryState = z
  .enum(['queued', 'sending', 'uncertain', 'submitted', 'delivered', 'failed'])
  .meta({ id: 'DeliveryState' });
export type DeliveryState = z.infer<typeof DeliveryState>;

/** What happens on the telephone, as the log tells it. */
export const CallEvent = z
  .enum([
    ...([
      'called',
      'called-again',
      'hidden-number',
      'hung-up',
      'person-in',
      'worker-in',
      'worker-out',
    ] as const),
    ...(['worker-not-reached', 'call-back-wished', 'told-by-text', 'number-unsafe', 'message'] as const),
    ...(['trying', 'reached', 'not-reached', 'handover-began', 'handover-back', 'rooms-differ'] as const),
    ...(['ear-lost', 'message-lost'] as const),
    ...(['call-back-later', 'call-back-due', 'call-back-ended', 'texted-in-vain'] as const),
    // wished for, or to be sent: what became of it is told by `delivery`. Older logs have `told-by-text` and `texted-in-vain` for them.
    ...(['text-wished', 'text-in-vain'] as const),
    ...(['held', 'back', 'guest-called', 'guest-in', 'guest-out', 'guest-not-reached'] as const),
    ...(['lead-listens', 'lead-whispers', 'lead-joins', 'lead-out', 'left-to-authority'] as const),
  ])
  .meta({ id: 'CallEvent' });
export type CallEvent = z.infer<typeof CallEvent>;

/** First name and title are all a person learns of a worker. */
export const Named = z
  .object({ workerId: z.uuid(), name: z.string(), title: z.string() })
  .meta({ id: 'Named', description: 'A worker, by first name and title' });
export type Named = z.infer<typeof Named>;

export const Instant = z.iso.datetime({ offset: true });
