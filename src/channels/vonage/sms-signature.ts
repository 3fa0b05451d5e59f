import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { forged, isFresh, type Account } from './webhook-signature.js';

/** How an account may have chosen to sign; the length of the signature tells which were possible. */
const SIGNERS: ((joined: string, secret: string) => Buffer)[] = [
  (joined, secret) => createHmac('sha256', secret).update(joined).digest(),
  (joined, secret) => createHmac('sha512', secret).update(joined).digest(),
  (joined, secret) => createHmac('sha1', secret).update(joined).digest(),
  (joined, secret) => createHmac('md5', secret).update(joined).digest(),
  (joined, secret) =>
    createHash('md5')
      .update(joined + secret)
      .digest(),
];

/** Vonage joins the parameters in the order of their names, each behind `&`, with `&` and `=` inside them as `_`. */
const joinedOf = (params: Record<string, string>): string =>
  Object.keys(params)
    .filter((name) => name !== 'sig')
    .sort()
    .map((name) => `&${name}=${(params[name] ?? '').replace(/[&=]/g, '_')}`)
    .join('');

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/**
 * The older SMS API signs its parameters instead of the bytes. An account that does not sign is refused: a text brings a
 * contact into being, and an api-key is no secret.
 * @throws Refused 401
 */
export function checkParams(params: Record<string, string>, account: Account, nowMs: number): void {
  const { sig, timestamp } = params;
  if (!sig || !/^[\da-f]{32,128}$/i.test(sig)) throw forged('unsigned');
  const claimed = Buffer.from(sig, 'hex');
  const joined = joinedOf(params);
  const signed = account.secrets.some((secret) =>
    SIGNERS.some((sign) => same(sign(joined, secret), claimed)),
  );
  if (!signed) throw forged('bad-signature');
  if ((params['api-key'] ?? account.apiKey) !== account.apiKey) throw forged('not-ours');
  if (!isFresh(Number(timestamp), nowMs)) throw forged('stale');
}
