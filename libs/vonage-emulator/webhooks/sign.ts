import { createHash, createHmac, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Account } from '../rest/credentials.js';

type Signer = Pick<Account, 'apiKey' | 'applicationId' | 'signatureSecret'>;

/** The Bearer token of a Messages webhook: HS256 with the account's signature secret, over the exact bytes sent. */
export function webhookToken(bytes: string, issuedAt: Date, account: Signer): Promise<string> {
  return new SignJWT({
    iat: Math.floor(issuedAt.getTime() / 1000),
    jti: randomUUID(),
    iss: 'Vonage',
    payload_hash: createHash('sha256').update(bytes).digest('hex'),
    api_key: account.apiKey,
    application_id: account.applicationId,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(account.signatureSecret));
}

export const smsSignatures = ['none', 'md5hash', 'md5', 'sha1', 'sha256', 'sha512'] as const;
export type SmsSignature = (typeof smsSignatures)[number];

/** The SMS API signs its parameters, sorted, instead of the bytes: md5hash appends the secret, the others are HMACs. */
export function smsSignature(params: Record<string, string>, secret: string, method: SmsSignature): string {
  const joined = Object.keys(params)
    .sort()
    .map((key) => `&${key}=${(params[key] ?? '').replace(/[&=]/g, '_')}`)
    .join('');
  if (method === 'md5hash')
    return createHash('md5')
      .update(joined + secret)
      .digest('hex');
  return createHmac(method, secret).update(joined).digest('hex');
}
