import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { cleanText } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { Passwords } from './passwords.js';
import { SignInLimits, type Try } from './sign-in-limits.js';

const ACCOUNT = `
  select id, password_hash, disabled_at is null as enabled from worker where username = $1`;

interface Account {
  id: string;
  password_hash: string;
  enabled: boolean;
}

/** One sentence for a wrong name, a wrong password and a disabled account: which of them it was is nobody's business. */
export const notRight = () =>
  new Refused('wrong-password', 'Användarnamnet eller lösenordet stämmer inte.', 401);

@Injectable()
export class SignInByPassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the id of the worker whose password it is.
   * @throws Refused 401 when it is wrong, 429 when tried too often, 423 when the account is locked.
   */
  async check(given: Try, password: string): Promise<string> {
    const who = { ...given, username: cleanText(given.username).toLowerCase() };
    await this.limits.begin(who);
    const [account] = await this.database.rows<Account>(ACCOUNT, [who.username]);
    const right = await this.passwords.matches(password, account?.password_hash ?? null);
    if (!account || !right || !account.enabled) return this.refuse(who, account);
    await this.limits.right(who);
    return account.id;
  }

  private async refuse(who: Try, account: Account | undefined): Promise<never> {
    if (account)
      await this.audit.record(this.database, {
        workerId: null,
        action: 'sign-in-refused',
        aboutId: account.id,
      });
    await this.limits.wrong(who);
    throw notRight();
  }
}
