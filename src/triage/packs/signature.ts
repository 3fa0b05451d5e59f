import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonical } from '../../../libs/triage/index.js';

/** What stands in front of 32 bytes to make them an Ed25519 public key as Node reads it (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const KEY_BYTES = 32;

const publicKey = (base64: string) =>
  createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(base64, 'base64')]), format: 'der', type: 'spki' });

/** Nothing is signed by what is no key. */
export function isSignedBy(pack: unknown, key: string, signature: string): boolean {
  if (Buffer.from(key, 'base64').length !== KEY_BYTES) return false;
  return verify(null, Buffer.from(canonical(pack)), publicKey(key), Buffer.from(signature, 'base64'));
}

/** The name of what stands there, word for word. */
export const digestOf = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex');
