import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonical } from '../../../libs/triage/index.js';

/** What stands in front of 32 bytes to make them an Ed25519 public key as Node reads it (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const publicKey = (base64: string) =>
  createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(base64, 'base64')]), format: 'der', type: 'spki' });

export const isSignedBy = (pack: unknown, key: string, signature: string): boolean =>
  verify(null, Buffer.from(canonical(pack)), publicKey(key), Buffer.from(signature, 'base64'));

/** The name of what stands there, word for word. */
export const digestOf = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex');
