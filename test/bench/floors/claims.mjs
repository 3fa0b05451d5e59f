// What a floor checks of a signed webhook: the signature, its age and the hash of the body.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const FRESH_SECONDS = 300;

export function claimsOf(authorization, raw) {
  const [head, payload, mark] = (authorization ?? '').slice('Bearer '.length).split('.');
  const right = createHmac('sha256', process.env.SIGNATURE_SECRET).update(`${head}.${payload}`).digest();
  const given = Buffer.from(mark ?? '', 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url'));
  const fresh = Math.abs(Date.now() / 1000 - claims.iat) <= FRESH_SECONDS;
  return fresh && claims.payload_hash === createHash('sha256').update(raw).digest('hex') ? claims : undefined;
}
