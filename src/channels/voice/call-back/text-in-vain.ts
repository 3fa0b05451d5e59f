import { Injectable } from '@nestjs/common';
import { append, HUB } from '../../../contacts/log.js';
import { Outbox } from '../../../conversation/outbox.js';
import type { Tx } from '../../../platform/database/database.js';
import { PersonsNumber } from './persons-number.js';

/** After tries in vain, another way: by text, where the person wished for texts. */
@Injectable()
export class TextInVain {
  constructor(
    private readonly numbers: PersonsNumber,
    private readonly outbox: Outbox,
  ) {}

  /** The contact is locked. @param asked by whom the call-back was asked for: only to who asked for it is it said that they did */
  async run(tx: Tx, contactId: string, asked: string): Promise<void> {
    const wants = await tx.rows(`select from voice_call where contact_id = $1 and wants_texts`, [contactId]);
    if (wants.length === 0) return;
    const may = await this.numbers.of(tx, contactId);
    if ('not' in may) return;
    const [line] = await append(tx, contactId, [
      { actor: HUB, body: { kind: 'call', what: 'text-in-vain', detail: asked } },
    ]);
    if (line) await this.outbox.sendTo(tx, may.number, line);
  }
}
