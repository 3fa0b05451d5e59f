import { Injectable } from '@nestjs/common';
import type { DeskSays } from '../../../../libs/protocol/index.js';
import { hold, type Held } from '../../../contacts/ledger.js';
import { append } from '../../../contacts/log.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { sayOfNumber } from '../../unsafe-numbers.js';
import { CallBacks } from './call-backs.js';
import { refusedNumber } from './not-callable.js';
import { PersonsNumber } from './persons-number.js';
import { policyNow } from './policy.js';

const FARTHEST_DAYS = 30;

/** What the person said to whoever answers for them: when and where they wish to be called, or not at all. */
@Injectable()
export class SayWhen {
  constructor(
    private readonly db: Database,
    private readonly numbers: PersonsNumber,
    private readonly callBacks: CallBacks,
  ) {}

  /** @throws Refused `not-responsible`, `bad-time`, `number-…` */
  promise(wish: DeskSays<'call-back:promise'>, workerId: string): Promise<void> {
    const { contactId } = wish;
    return this.db.transaction(async (tx) => {
      await this.mine(tx, contactId, workerId);
      await this.numbers.remember(tx, contactId);
      if (wish.number) await this.number(tx, contactId, wish.number);
      if (wish.wantsTexts !== undefined)
        await tx.rows(`update voice_call set wants_texts = $2 where contact_id = $1`, [
          contactId,
          wish.wantsTexts,
        ]);
      const may = await this.numbers.of(tx, contactId);
      if ('not' in may) throw refusedNumber(may.not);
      await this.callBacks.promise(tx, contactId, 'worker', await this.time(tx, wish));
      await this.callBacks.putOffIfLater(tx, contactId);
    });
  }

  /** @throws Refused `not-responsible` */
  end(contactId: string, outcome: 'declined' | 'not-safe', workerId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { holder } = await this.mine(tx, contactId, workerId);
      const may = await this.numbers.of(tx, contactId);
      if (outcome === 'not-safe' && 'number' in may) {
        await sayOfNumber(tx, may.number, false);
        await append(tx, contactId, [
          {
            actor: { kind: 'worker', ...(holder as NonNullable<typeof holder>) },
            body: { kind: 'call', what: 'number-unsafe' },
          },
        ]);
      }
      await this.callBacks.end(tx, contactId, outcome);
    });
  }

  /** Where they say that they can be reached: by their own word it is safe. */
  private async number(tx: Tx, contactId: string, written: string): Promise<void> {
    const may = await this.numbers.judge(tx, written);
    if ('not' in may) throw refusedNumber(may.not);
    await sayOfNumber(tx, may.number, true);
    await tx.rows(`update voice_call set call_back_to = $2 where contact_id = $1`, [contactId, may.number]);
  }

  private async time(tx: Tx, { wished, at }: DeskSays<'call-back:promise'>) {
    if (wished !== 'at') return { wished };
    const instant = at === undefined ? NaN : Date.parse(at);
    const { now } = await policyNow(tx);
    if (!(instant > now && instant < now + FARTHEST_DAYS * 86_400_000))
      throw new Refused('bad-time', `Välj en tid framåt, högst ${FARTHEST_DAYS} dagar bort.`);
    return { wished, at: instant };
  }

  private async mine(tx: Tx, contactId: string, workerId: string): Promise<Held> {
    const held = await hold(tx, contactId);
    if (held.holder?.workerId !== workerId)
      throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
    return held;
  }
}
