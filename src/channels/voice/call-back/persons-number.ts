import { Inject, Injectable } from '@nestjs/common';
import { dialable } from '../../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import type { Tx } from '../../../platform/database/database.js';
import { isUnsafe } from '../../unsafe-numbers.js';
import type { NotCallable } from './not-callable.js';

type Reader = Pick<Tx, 'rows'>;

/** Where a person is called: where they wished, else where they called or wrote from. */
@Injectable()
export class PersonsNumber {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async of(tx: Reader, contactId: string): Promise<{ number: string } | { not: NotCallable }> {
    const [row] = await tx.rows<{ written: string | null }>(
      `select coalesce(v.call_back_to, v.number, case when c.channel in ('sms', 'voice') then c.address end) as written
       from contact c left join voice_call v on v.contact_id = c.id where c.id = $1`,
      [contactId],
    );
    return row?.written ? this.judge(tx, row.written) : { not: 'hidden' };
  }

  /** Whether a number may be called, and why not. */
  async judge(tx: Reader, written: string): Promise<{ number: string } | { not: NotCallable }> {
    const may = dialable(written, { ours: this.config.HUB_NUMBER, to: this.config.HUB_CALLS_TO });
    if ('number' in may && (await isUnsafe(tx, may.number))) return { not: 'unsafe' };
    return may;
  }

  /** Whoever wrote and is called now has a telephone in the record from here on. */
  async remember(tx: Tx, contactId: string): Promise<void> {
    await tx.rows(
      `insert into voice_call (contact_id, number) select id, case when channel = 'sms' then address end from contact where id = $1
       on conflict do nothing`,
      [contactId],
    );
  }
}
