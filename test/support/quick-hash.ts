import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** Whether a password is expensive to guess is another test's question; here dozens sign in. */
export async function quickHash(password: string): Promise<string> {
  const cost = { memory: 64, passes: 1, parallelism: 1 };
  const nonce = randomBytes(16);
  const tag = await promisify(argon2)('argon2id', { message: password, nonce, tagLength: 32, ...cost });
  const written = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${written.join('$')}`;
}
