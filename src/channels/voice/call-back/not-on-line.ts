import { Injectable } from '@nestjs/common';
import { hold, move } from '../../../contacts/ledger.js';
import { PERSON } from '../../../contacts/log.js';
import { Database } from '../../../platform/database/database.js';
import { CallBacks } from './call-backs.js';

const NOBODY_THERE = `
  select c.id as "contactId" from contact c where c.channel = 'voice' and c.state = 'waiting' and not exists (
    select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.state <> 'ended')`;

/**
 * Who waits on the telephone is on the line. A contact waits again when its worker is lost; when the person has put the telephone down
 * meanwhile, it is somebody to get back to, and nobody may take them for one who hears music.
 */
@Injectable()
export class NotOnLine {
  constructor(
    private readonly db: Database,
    private readonly callBacks: CallBacks,
  ) {}

  async run(): Promise<void> {
    for (const { contactId } of await this.db.rows<{ contactId: string }>(NOBODY_THERE))
      await this.leave(contactId);
  }

  private async leave(contactId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      const [still] = await tx.rows(`${NOBODY_THERE} and c.id = $1`, [contactId]);
      if (!still) return;
      await move(tx, held, 'leave', [{ actor: PERSON, body: { kind: 'left' } }]);
      await this.callBacks.putOffIfLater(tx, contactId);
    });
  }
}
