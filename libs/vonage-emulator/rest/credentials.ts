import { createPublicKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { problems, type Problem } from './vonage-errors.js';

export interface Account {
  apiKey: string;
  apiSecret: string;
  applicationId: string;
  /** PEM of the application's public key. */
  publicKey: string;
  signatureSecret: string;
}

export class Credentials {
  private readonly publicKey: KeyObject;

  constructor(private readonly account: Account) {
    this.publicKey = createPublicKey(account.publicKey);
  }

  isAccount(key: unknown, secret: unknown): boolean {
    return key === this.account.apiKey && secret === this.account.apiSecret;
  }

  isBasic(header: string | undefined): boolean {
    if (!header?.startsWith('Basic ')) return false;
    const [key, ...secret] = Buffer.from(header.slice(6), 'base64').toString().split(':');
    return this.isAccount(key, secret.join(':'));
  }

  /** Why the Messages API refuses the caller, if it does. */
  async refusal(header: string | undefined): Promise<Problem | undefined> {
    return this.isBasic(header) ? undefined : this.tokenRefusal(header);
  }

  /** Calls are the application's alone: the account's secret opens none. */
  async isApplication(header: string | undefined): Promise<boolean> {
    return (await this.tokenRefusal(header)) === undefined;
  }

  private async tokenRefusal(header: string | undefined): Promise<Problem | undefined> {
    if (!header?.startsWith('Bearer ')) return problems.credentials();
    try {
      const { payload } = await jwtVerify(header.slice(7), this.publicKey, {
        algorithms: ['RS256'],
        requiredClaims: ['iat', 'exp', 'jti', 'application_id'],
      });
      return payload.application_id === this.account.applicationId ? undefined : problems.application();
    } catch (error) {
      if (error instanceof errors.JOSEError) return problems.credentials();
      throw error;
    }
  }
}
