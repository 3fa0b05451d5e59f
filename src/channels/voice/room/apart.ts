import { Injectable, Logger } from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { Database } from '../../../platform/database/database.js';

/** Whoever goes from one room into another is for a moment in neither. */
const SETTLED_SECONDS = 2;

/**
 * One room in two regions is two rooms, in which nobody hears anybody. Vonage does not say so; it shows in the names of the rooms. Those
 * where it is another than it was when last looked at.
 */
const CHANGED = `
  select v.contact_id as "contactId", not v.is_apart as "isApart" from voice_call v
  where v.is_apart <> exists (
    select from voice_leg a join voice_leg b on b.contact_id = a.contact_id and b.room = a.room and b.conversation <> a.conversation
    where a.contact_id = v.contact_id and a.state = 'answered' and b.state = 'answered'
      and (v.is_apart or greatest(a.moved_at, b.moved_at) < clock_timestamp() - make_interval(secs => ${SETTLED_SECONDS})))
    and (v.is_apart or exists (select from voice_leg l where l.contact_id = v.contact_id and l.state <> 'ended'))`;

/** Sees whether those who are in one room are in one room. */
@Injectable()
export class Apart {
  private readonly log = new Logger(Apart.name);

  constructor(private readonly db: Database) {}

  async run(): Promise<void> {
    const changed = await this.db.rows<{ contactId: string; isApart: boolean }>(CHANGED);
    for (const { contactId, isApart } of changed) await this.say(contactId, isApart);
  }

  private say(contactId: string, isApart: boolean): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const [said] = await tx.rows(
        `update voice_call set is_apart = $2 where contact_id = $1 and is_apart <> $2 returning contact_id`,
        [contactId, isApart],
      );
      if (!said) return;
      tx.announce({ kind: 'call', contactId });
      if (!isApart) return;
      this.log.error({ contactId }, 'one room is two: the legs are in different regions');
      await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'rooms-differ' } }]);
      tx.announce({ kind: 'call-apart', contactId });
    });
  }
}
