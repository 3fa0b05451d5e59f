import { z } from 'zod';

/** A rule said no, with a sentence a person can read. Anything else that goes wrong is a bug. */
export const Refusal = z
  .object({ ok: z.literal(false), refused: z.object({ code: z.string(), message: z.string() }) })
  .meta({ id: 'Refusal' });
export type Refusal = z.infer<typeof Refusal>;

/** Every socket message is answered with this: `{ok: true, …}` or a refusal. */
export type Answer<T extends object = object> = ({ ok: true } & T) | Refusal;
