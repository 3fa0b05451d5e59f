import { z } from 'zod';
import { TriageProtocol } from '../../protocol/index.js';

/**
 * Protocols that a municipality adds or puts in the place of ours: a copyrighted instrument it has leave to use, or its
 * own approved wording. Signed by whoever answers for it.
 */
export const ProtocolPack = z.object({
  format: z.literal('stafett-protocol-pack/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  version: z.number().int().positive(),
  title: z.string().trim().min(1).max(200),
  publisher: z.string().trim().min(1).max(200),
  licence: z.string().trim().min(1).max(400),
  protocols: z
    .array(TriageProtocol)
    .min(1)
    .max(40)
    .refine((protocols) => new Set(protocols.map(({ id }) => id)).size === protocols.length, {
      error: 'two protocols have one name',
    }),
});
export type ProtocolPack = z.infer<typeof ProtocolPack>;

/** As it lies in a file. The signature is of the pack in its canonical form. */
export const SignedPack = z.object({
  pack: z.unknown(),
  signature: z.object({
    algorithm: z.literal('ed25519'),
    /** The public key, 32 bytes in base64: to find it among those that are trusted, never to trust it. */
    key: z.string().max(100),
    value: z.string().max(200),
  }),
});
export type SignedPack = z.infer<typeof SignedPack>;
