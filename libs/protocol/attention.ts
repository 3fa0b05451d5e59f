import { z } from 'zod';
import { Area, Band, Channel, Instant, Named, Need, Spoken } from './words.js';

/** Somebody holds it, and it goes no further: what the desk must look after. `who` holds it, or has promised. */
export const Attention = z
  .discriminatedUnion('kind', [
    z.object({
      /** `silent`: accepted, or written to, and nothing said since. `another-wished`: the person wishes for another. */
      kind: z.enum(['silent', 'another-wished']),
      contactId: z.uuid(),
      who: Named,
      since: Instant,
      channel: Channel,
      band: Band,
      need: Need.nullable(),
      area: Area.nullable(),
      language: Spoken,
    }),
    /** Overdue, and whoever promised it is not on duty. */
    z.object({
      kind: z.literal('promise'),
      id: z.uuid(),
      contactId: z.uuid(),
      who: Named,
      since: Instant,
      promise: z.string(),
      how: z.string().nullable(),
    }),
  ])
  .meta({ id: 'Attention' });
export type Attention = z.infer<typeof Attention>;
export type HeldAttention = Exclude<Attention, { kind: 'promise' }>;
