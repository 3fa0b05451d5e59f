import { Inject, Injectable } from '@nestjs/common';
import type { Said } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { callNow } from '../legs/call-now.js';
import { isCaller, isGuest, isWorker, type GuestLeg, type LegRow, type WorkerLeg } from '../legs/leg-row.js';
import { liveLegs, putDown, tune } from '../legs/legs.js';
import { endIn, guestLines } from './announce.js';
import { named } from './others-ended.js';

/** Those who hear music in a room and have not been spoken to for a while. */
const QUIET = `
  select l.contact_id as "contactId", l.id from voice_leg l
  where l.state = 'answered' and l.held is not null and l.wish is null and l.spoken_at < clock_timestamp() - make_interval(secs => $1)`;

/** So long a worker may be unheard without a word: to cough, or to say something to a colleague. With what is still to be done it is less than five. */
const UNHEARD_SECONDS = 2.5;

/** Those who hear nobody, since everybody in the room whom they could hear has shut their mouth: told so, and again. */
const UNHEARD = `
  select l.contact_id as "contactId", l.id from voice_leg l
  where l.state = 'answered' and l.kind = 'caller' and l.stage = 'room' and l.held is null and l.wish is null
    and exists (select from voice_leg w where w.contact_id = l.contact_id and w.room = l.room and w.state = 'answered' and w.muted
      and w.changed_at < clock_timestamp() - make_interval(secs => ${UNHEARD_SECONDS})
      and l.spoken_at < greatest(w.changed_at, clock_timestamp() - make_interval(secs => $1)))
    and not exists (select from voice_leg o where o.contact_id = l.contact_id and o.room = l.room and o.id <> l.id and o.state = 'answered'
      and not o.muted and o.held is null and coalesce(o.lead_way, 'join') = 'join')`;

/**
 * Who was called in, and those whom they came in to are gone: whoever answers for the contact, or the person with an authority that has
 * taken them over. A telephone that rings for nothing is silenced, nobody is left in an empty room.
 */
const STRAY = `
  select l.contact_id as "contactId", l.id from voice_leg l
  join contact c on c.id = l.contact_id join responsibility r on r.contact_id = c.id and r.until is null
  where l.state <> 'ended' and l.stage <> 'over' and l.wish is distinct from 'hang-up'
    and (l.kind = 'guest' or l.purpose in ('beside', 'lead'))
    and not (c.state = 'answered' and exists (
      select from voice_leg w where w.contact_id = c.id and w.worker_id = r.worker_id and w.purpose <> 'lead' and w.state = 'answered'
        and w.stage in ('room', 'calling')))
    and not (l.kind = 'guest' and exists (
      select from voice_leg p where p.contact_id = c.id and p.kind = 'caller' and p.state = 'answered' and p.stage = 'room')
      and exists (select from voice_leg a where a.contact_id = c.id and a.accepted_at is not null and a.state = 'answered' and a.stage = 'room'))`;

interface Found {
  contactId: string;
  id: string;
}

/** Looks after those in rooms: may be run at any time. */
@Injectable()
export class Company {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  async run(): Promise<void> {
    const quiet = this.config.HUB_HELD_WORDS_SECONDS;
    for (const found of await this.db.rows<Found>(QUIET, [quiet])) await this.each(found, QUIET, [quiet]);
    for (const found of await this.db.rows<Found>(UNHEARD, [quiet])) await this.each(found, UNHEARD, [quiet]);
    for (const found of await this.db.rows<Found>(STRAY)) await this.each(found, STRAY, []);
  }

  /** Looked at again under the lock: it may have been seen to meanwhile. */
  private each({ contactId, id }: Found, look: string, values: unknown[]): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const leg = (await liveLegs(tx, contactId)).find((one) => one.id === id);
      const [still] = await tx.rows(`${look} and l.id = $${values.length + 1}`, [...values, id]);
      if (!leg || !still) return;
      if (leg.held) await this.speak(tx, leg, 'held-still');
      else if (isCaller(leg)) await this.speak(tx, leg, 'muted-still');
      else if (isGuest(leg) || isWorker(leg)) await this.end(tx, leg);
    });
  }

  private async speak(tx: Tx, leg: LegRow, prompt: 'held-still' | 'muted-still'): Promise<void> {
    const { holder } = await callNow(tx, leg.contactId);
    await tune(tx, leg, { say: [{ prompt, with: { name: holder?.name ?? '' } }] });
  }

  private async end(tx: Tx, leg: GuestLeg | WorkerLeg): Promise<void> {
    if (leg.stage !== 'room') return putDown(tx, leg);
    await noteOut(tx, leg);
    return endIn(tx, { ...leg, stage: 'over' }, { prompt: 'guest-bye' } satisfies Said);
  }
}

/** That they are no longer in the room, as the log tells it. */
export async function noteOut(tx: Tx, leg: GuestLeg | WorkerLeg): Promise<void> {
  if (isGuest(leg)) await append(tx, leg.contactId, guestLines(leg, 'guest-out'));
  else {
    const what = leg.purpose === 'lead' ? 'lead-out' : 'worker-out';
    const who = await named(tx, leg.workerId);
    await append(tx, leg.contactId, [{ actor: HUB, body: { kind: 'call', what, who } }]);
  }
}
