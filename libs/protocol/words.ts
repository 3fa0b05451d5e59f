import { z } from 'zod';

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

export const Language = z.enum(['sv', 'en', 'ar']).meta({ id: 'Language' });
export type Language = z.infer<typeof Language>;

export const Role = z.enum(['worker', 'lead', 'admin']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** What a worker says of themselves; whether the console really is there is a lease (see `present`). */
export const PresenceStatus = z.enum(['available', 'paused', 'away']).meta({ id: 'PresenceStatus' });
export type PresenceStatus = z.infer<typeof PresenceStatus>;

/** `callback`: the person left before being answered; it keeps its place and its owner. */
export const ContactState = z
  .enum(['waiting', 'callback', 'answered', 'wrap-up', 'closed'])
  .meta({ id: 'ContactState' });
export type ContactState = z.infer<typeof ContactState>;

/** How a contact ended. There is no word for relapse, non-compliance or "not ill enough": on purpose. */
export const Outcome = z
  .enum(['support-given', 'advice-given', 'referred', 'booked', 'emergency-services', 'not-reached', 'other'])
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;

export const OfferOutcome = z
  .enum(['accepted', 'declined', 'expired', 'lost', 'withdrawn'])
  .meta({ id: 'OfferOutcome' });
export type OfferOutcome = z.infer<typeof OfferOutcome>;

/** Who an offer went to: the person's own worker, one on duty, everyone on duty, the desk, the hub lead, or one named colleague. */
export const OfferStep = z
  .enum(['own', 'duty', 'everyone', 'desk', 'lead', 'handover', 'taken'])
  .meta({ id: 'OfferStep' });
export type OfferStep = z.infer<typeof OfferStep>;

/** Why a contact is put to this worker; the console has words for each. */
export const Why = z
  .enum([
    ...(['own-worker', 'on-duty', 'competent', 'not-yet-graded', 'language', 'fewest-contacts'] as const),
    ...(['longest-idle', 'danger-to-life', 'nobody-else', 'handover', 'taken'] as const),
  ])
  .meta({ id: 'Why' });
export type Why = z.infer<typeof Why>;

/** The truth about a text on its way to a phone. `uncertain`: it may have been sent, we do not know yet. */
export const DeliveryState = z
  .enum(['queued', 'sending', 'uncertain', 'submitted', 'delivered', 'failed'])
  .meta({ id: 'DeliveryState' });
export type DeliveryState = z.infer<typeof DeliveryState>;

/** First name and title are all a person learns of a worker. */
export const Named = z
  .object({ workerId: z.uuid(), name: z.string(), title: z.string() })
  .meta({ id: 'Named', description: 'A worker, by first name and title' });
export type Named = z.infer<typeof Named>;

export const Instant = z.iso.datetime({ offset: true });
