import { Injectable, Logger } from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { VonageCalls, type Named } from '../../vonage/vonage-calls.js';

/** Whoever goes from one room into another is for a moment in neither. */
const SETTLED_SECONDS = 2;

/**
 * One room in two regions is two rooms, in which nobody hears anybody. Vonage does not say so; it shows in the names of the rooms. Those
 * where it is another than it was when last looked at; who is still to be moved is not where they should be yet.
 */
const CHANGED = `
  select v.contact_id as "contactId", not v.is_apart as "isApart" from voice_call v
  where v.is_apart <> exists (
    select from voice_leg a join voice_leg b on b.contact_id = a.contact_id and b.room = a.room and b.conversation <> a.conversation
    where a.contact_id = v.contact_id and a.state = 'answered' and b.state = 'answered'
      and a.wish is distinct from 'move' and b.wish is distinct from 'move'
      and (v.is_apart or greatest(a.moved_at, b.moved_at) < clock_timestamp() - make_interval(secs => ${SETTLED_SECONDS})))
    and (v.is_apart or exists (select from voice_leg l where l.contact_id = v.contact_id and l.state <> 'ended'))`;

const IN_ROOMS = `
  select id, tick, provider_id as "providerId", host from voice_leg
  where contact_id = $1 and state = 'answered' and room is not null and provider_id is not null`;

/** What was asked of a leg that has gone on meanwhile says nothing any more. */
const FOUND = `
  update voice_leg l set conversation = f.conversation, moved_at = clock_timestamp()
  from jsonb_to_recordset($1::jsonb) as f(id uuid, tick int, conversation text)
  where l.id = f.id and l.tick = f.tick and l.state = 'answered' and l.conversation is distinct from f.conversation`;

interface InRoom extends Named {
  id: string;
  tick: number;
}
type Found = Pick<InRoom, 'id' | 'tick'> & { conversation: string };

/** Sees whether those who are in one room are in one room. */
@Injectable()
export class Apart {
  private readonly log = new Logger(Apart.name);

  constructor(
    private readonly db: Database,
    private readonly calls: VonageCalls,
  ) {}

  async run(): Promise<void> {
    for (const { contactId } of await this.db.rows<{ contactId: string }>(CHANGED))
      await this.look(contactId);
  }

  /** What was told of a move may be late, or overtaken, or lost: nothing is said but what is so when it is asked about. */
  private async look(contactId: string): Promise<void> {
    const found = await this.ask(contactId);
    if (!found) return;
    await this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      await tx.rows(FOUND, [JSON.stringify(found)]);
      const [changed] = await tx.rows<{ isApart: boolean }>(`${CHANGED} and v.contact_id = $1`, [contactId]);
      if (changed) await this.say(tx, contactId, changed.isApart);
    });
  }

  /** @returns null when not all could be asked: then the next look does it */
  private async ask(contactId: string): Promise<Found[] | null> {
    const legs = await this.db.rows<InRoom>(IN_ROOMS, [contactId]);
    const rooms = await Promise.all(legs.map((leg) => this.calls.roomOf(leg)));
    const found = legs.flatMap(({ id, tick }, i) => {
      const conversation = rooms[i];
      return conversation ? [{ id, tick, conversation }] : [];
    });
    return found.length === legs.length ? found : null;
  }

  private async say(tx: Tx, contactId: string, isApart: boolean): Promise<void> {
    await tx.rows(`update voice_call set is_apart = $2 where contact_id = $1`, [contactId, isApart]);
    tx.announce({ kind: 'call', contactId });
    if (!isApart) return;
    this.log.error({ contactId }, 'one room is two: the legs are in different regions');
    await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'rooms-differ' } }]);
    tx.announce({ kind: 'call-apart', contactId });
  }
}
