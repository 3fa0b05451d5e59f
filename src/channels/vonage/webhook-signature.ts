import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../../platform/refused.js';

export interface Account {
  apiKey: string;
  applicationId: string;
  /** The one in use, and during a rotation the one before. */
  secrets: string[];
}

export const FRESH_SECONDS = 300;

/**
 * Vonage sends unsigned when its signer is broken and asks for a 5xx, so that the webhook comes again. That is the only
 * refusal here that invites another try; the rest are for good.
 */
export const unsigned = () => new Refused('unsigned', 'Anropet är inte signerat.', 503);
export const forged = (why: string) => new Refused(why, 'Signaturen gäller inte.', 401);

export const isFresh = (seconds: number, nowMs: number): boolean =>
  Math.abs(nowMs / 1000 - seconds) <= FRESH_SECONDS;

const Head = z.object({ alg: z.literal('HS256'), crit: z.undefined().optional() });
const Claims = z.object({
  iss: z.string(),
  iat: z.number(),
  jti: z.string().regex(/^[\x21-\x7e]{1,100}$/),
  api_key: z.string(),
  application_id: z.string().optional(),
  payload_hash: z.string().regex(/^[\da-f]{64}$/i),
});
type Claims = z.infer<typeof Claims>;

/** One algorithm, chosen here and not by the sender; compared in constant time. */
function isSigned(token: string, secret: string): boolean {
  const border = token.lastIndexOf('.');
  const mark = createHmac('sha256', secret).update(token.slice(0, border)).digest();
  const claimed = Buffer.from(token.slice(border + 1), 'base64url');
  return claimed.length === mark.length && timingSafeEqual(claimed, mark);
}

function opened<T>(part: string | undefined, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(part ?? '', 'base64url').toString()));
  } catch (failure) {
    if (failure instanceof SyntaxError || failure instanceof z.ZodError) throw forged('bad-signature');
    throw failure;
  }
}

function isHashOf(raw: Uint8Array, claimed: string): boolean {
  return timingSafeEqual(Buffer.from(claimed, 'hex'), createHash('sha256').update(raw).digest());
}

const isOurs = (claims: Claims, { apiKey, applicationId }: Account): boolean =>
  claims.iss === 'Vonage' &&
  claims.api_key === apiKey &&
  (claims.application_id ?? applicationId) === applicationId;

/**
 * Written here because the SDK's own check stops at the HMAC: it asks neither whose the webhook is, nor how old, nor
 * whether it is about these bytes. Synchronous, by node:crypto: by WebCrypto it costs four times the processor.
 *
 * @param raw the bytes as they came; a body that was parsed and written again has another hash.
 * @returns the signature's own id. @throws Refused `unsigned` (503) or, for good, 401
 */
export function checkSignature(
  authorization: string | undefined,
  raw: Uint8Array,
  account: Account,
  nowMs: number,
): string {
  if (!authorization) throw unsigned();
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (!token || !account.secrets.some((secret) => isSigned(token, secret))) throw forged('bad-signature');
  const [head, payload] = token.split('.');
  opened(head, Head);
  const claims = opened(payload, Claims);
  if (!isOurs(claims, account)) throw forged('not-ours');
  if (!isFresh(claims.iat, nowMs)) throw forged('stale');
  if (!isHashOf(raw, claims.payload_hash)) throw forged('tampered');
  return claims.jti;
}
