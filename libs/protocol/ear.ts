import { z } from 'zod';

/**
 * A worker's ear in the browser: their leg of a call. Its sound goes over a websocket of its own at `/voice/ear/<legId>`, opened with
 * the subprotocols `stafett-ear` and the mark of `ear:open`: each binary message either way is 20 ms of PCM (16 bits, little-endian,
 * mono, 16 kHz: 640 bytes); each text is one of the two shapes below, as JSON.
 */
export const Ear = z
  .object({
    legId: z.uuid(),
    contactId: z.uuid(),
    /** `ask`: it waits for this page; `gone`: the person is not there, 1 calls them; `over`: what is said last. */
    stage: z.enum(['ask', 'room', 'gone', 'calling', 'over']),
    /** A colleague asks them in, to take over or to be beside, and waits for their 1, or for another key; null: nothing is asked. */
    asks: z.object({ for: z.enum(['second', 'beside']), name: z.string() }).nullable(),
  })
  .meta({ id: 'Ear' });
export type Ear = z.infer<typeof Ear>;

/** From the page: whether its microphone counts. The hub remembers it for the leg: a page that comes back is not suddenly heard. */
export const EarSaid = z.object({ muted: z.boolean() });
export type EarSaid = z.infer<typeof EarSaid>;

/** To the page. `connected`: the call itself is there; until then nothing is heard. */
export const EarTold = z.object({ muted: z.boolean(), connected: z.boolean() });
export type EarTold = z.infer<typeof EarTold>;

/** Why the hub closed it: another window has it now; the call is over; it was too slow or spoke nonsense. */
export const EAR_CLOSED = { elsewhere: 4001, over: 4002, silent: 4003 } as const;

const leg = z.object({ legId: z.uuid() });
const Nothing = z.object({});

/** Namespace /desk: what a console says about its ear. */
export const earMessages = {
  /** Calls are taken here, or no longer. It holds until this line is cut; `ear` is told at once, and with every change. */
  'ear:ready': { body: z.object({ ready: z.boolean() }), answer: Nothing },
  /** Asks to be let in. `page`: the same after a reload; another one must say that it takes the call over. */
  'ear:open': {
    body: leg.extend({ page: z.uuid(), take: z.boolean().default(false) }),
    answer: z.object({ mark: z.string() }),
  },
  /** A key, as on a telephone: to a colleague who asks them in 1 is yes, and any other is no. */
  'ear:press': { body: leg.extend({ key: z.string().regex(/^[0-9*#]$/) }), answer: Nothing },
  /** Puts the ear down: for good after the talk, or in a colleague's; while their own goes on, the worker's telephone rings instead. */
  'ear:leave': { body: leg, answer: Nothing },
} as const;

export const earNews = {
  /** The leg that is in this worker's browser, or none any more. */
  ear: z.object({ ear: Ear.nullable() }),
} as const;
