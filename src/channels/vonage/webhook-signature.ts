import { createHash, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload } from 'jose';
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

const sha256 = (raw: Uint8Array): Buffer => createHash('sha256').update(raw).digest();

function isHashOf(raw: Uint8Array, claimed: unknown): boolean {
  if (typeof claimed !== 'string' || !/^[\da-f]{64}$/i.test(claimed)) return false;
  return timingSafeEqual(Buffer.from(claimed, 'hex'), sha256(raw));
}

export const isFresh = (seconds: unknown, nowMs: number): boolean =>
  typeof seconds === 'number' && Math.abs(nowMs / 1000 - seconds) <= FRESH_SECONDS;

async function signedBy(token: string, secret: string, nowMs: number): Promise<JWTPayload | null> {
  try {
    const key = new TextEncoder().encode(secret);
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: new Date(nowMs) });
    return payload;
  } catch (failure) {
    if (failure instanceof errors.JOSEError) return null;
    throw failure;
  }
}

async function payloadOf(token: string, { secrets }: Account, nowMs: number): Promise<JWTPayload> {
  for (const secret of secrets) {
    const payload = await signedBy(token, secret, nowMs);
    if (payload) return payload;
  }
  throw forged('bad-signature');
}

/** What the SDK's own check leaves out: whose it is, how old it is, and whether it is about these bytes. */
function checked(payload: JWTPayload, account: Account, raw: Uint8Array, nowMs: number): string {
  const ours =
    payload.iss === 'Vonage' &&
    payload.api_key === account.apiKey &&
    (payload.application_id ?? account.applicationId) === account.applicationId;
  if (!ours) throw forged('not-ours');
  if (!isFresh(payload.iat, nowMs)) throw forged('stale');
  if (!isHashOf(raw, payload.payload_hash)) throw forged('tampered');
  const { jti } = payload;
  if (typeof jti !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(jti)) throw forged('bad-signature');
  return jti;
}

/**
 * @param raw the bytes as they came; a body that was parsed and written again has another hash.
 * @returns the signature's own id. @throws Refused `unsigned` (503) or, for good, 401
 */
export async function checkSignature(
  authorization: string | undefined,
  raw: Uint8Array,
  account: Account,
  nowMs: number,
): Promise<string> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!authorization) throw unsigned();
  if (!token) throw forged('bad-signature');
  return checked(await payloadOf(token, account, nowMs), account, raw, nowMs);
}
