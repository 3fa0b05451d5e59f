import { z } from 'zod';
import { ContactView, Link } from './desk-views.js';
import { Entry } from './entry.js';
import { Named, Role } from './words.js';

export const SignIn = z
  .object({
    username: z.string().min(1).max(80),
    password: z.string().min(1).max(200),
    code: z.string().max(20).optional(),
  })
  .meta({ id: 'SignIn' });
export const SignedIn = z
  .object({
    token: z.string(),
    expiresAt: z.string(),
    worker: Named.extend({ username: z.string(), role: Role }),
  })
  .meta({ id: 'SignedIn' });
export type SignedIn = z.infer<typeof SignedIn>;

export const ContactList = z.array(ContactView).meta({ id: 'ContactList' });
export const LogView = z.array(Entry).meta({ id: 'LogView' });
export const ChainView = z.array(Link).meta({ id: 'ChainView' });

/** Queried from the ledger, never asserted: how long any contact ever stood without a responsible person. */
export const GapReport = z
  .object({
    contacts: z.number().int(),
    open: z.number().int(),
    unownedContacts: z.number().int(),
    unownedSeconds: z.number(),
    links: z.number().int(),
    medianAcceptSeconds: z.number().nullable(),
  })
  .meta({ id: 'GapReport' });
export type GapReport = z.infer<typeof GapReport>;

/** What the person's page needs to know of this hub: its number, and how to show it. */
export const HubInfo = z
  .object({ number: z.string(), numberShown: z.string(), sms: z.string(), emulator: z.boolean() })
  .meta({ id: 'HubInfo' });
export type HubInfo = z.infer<typeof HubInfo>;

/** Done, with nothing more to say. */
export const Done = z.object({ ok: z.literal(true) }).meta({ id: 'Done' });
export type Done = z.infer<typeof Done>;
