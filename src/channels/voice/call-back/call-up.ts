import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { hold, move, type Held } from '../../../contacts/ledger.js';
import { HUB } from '../../../contacts/log.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { newRoom } from '../legs/call-now.js';
import { isCaller, isOnLine, type WorkerLeg } from '../legs/leg-row.js';
import { addLeg, liveLegs } from '../legs/legs.js';
import { telephoneOf } from '../legs/telephone-of.js';
import { CallBacks } from './call-backs.js';
import { refusedNumber } from './not-callable.js';
import { PersonsNumber } from './persons-number.js';

/** By what the worker is reached, and what they meet there first. */
type Reached = Pick<WorkerLeg, 'number' | 'stage'> & Partial<Pick<WorkerLeg, 'way' | 'room' | 'say'>>;

/**
 * The worker's own telephone first, and when they have pressed 1 the person's: so that whoever picks up there meets a human and
 * no silence, and a worker's voicemail calls nobody. Who has none and takes calls in the browser is reached there, and presses the
 * same 1 in the console.
 */
@Injectable()
export class CallUp {
  constructor(
    private readonly db: Database,
    private readonly numbers: PersonsNumber,
    private readonly callBacks: CallBacks,
  ) {}

  /**
   * Asked twice it rings once. @throws Refused `not-responsible`, `not-now`, `person-on-line`, `in-call`, `no-telephone`, `number-…`
   */
  run(contactId: string, workerId: string): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, contactId, workerId));
  }

  async within(tx: Tx, contactId: string, workerId: string): Promise<void> {
    const held = await hold(tx, contactId);
    if (held.holds !== 'worker' || held.holder?.workerId !== workerId)
      throw new Refused('not-responsible', 'Ta kontakten först: den som ansvarar ringer.', 403);
    const legs = await liveLegs(tx, contactId);
    if (legs.some((leg) => isCaller(leg) && isOnLine(leg)))
      throw new Refused('person-on-line', 'Personen är redan på linjen.');
    const may = await this.numbers.of(tx, contactId);
    if ('not' in may) throw refusedNumber(may.not);
    if (legs.some((leg) => leg.workerId === workerId)) return;
    const reached = await this.freeWay(tx, contactId, workerId);
    await this.begin(tx, held, workerId, reached);
  }

  private async begin(tx: Tx, held: Held, workerId: string, reached: Reached): Promise<void> {
    const { contactId, state } = held;
    if (state === 'wrap-up') await move(tx, held, 'resume', [{ actor: HUB, body: { kind: 'resumed' } }]);
    await this.numbers.remember(tx, contactId);
    await this.callBacks.ensure(tx, contactId, 'worker');
    await tx.rows(
      `update call_back set rung_at = clock_timestamp() where contact_id = $1 and ended_at is null`,
      [contactId],
    );
    await addLeg(tx, {
      ...{ id: randomUUID(), contactId, kind: 'worker', purpose: 'accepted', workerId },
      ...reached,
    });
  }

  private async freeWay(tx: Tx, contactId: string, workerId: string): Promise<Reached> {
    const [busy] = await tx.rows(`select from voice_leg where worker_id = $1 and state <> 'ended' limit 1`, [
      workerId,
    ]);
    if (busy) throw new Refused('in-call', 'Din telefon är redan i ett samtal.');
    const phone = await telephoneOf(tx, workerId);
    if (phone) return { number: phone, stage: 'gone', say: [{ prompt: 'worker-call-up' }] };
    const [ear] = await tx.rows(
      `select from voice_ear where worker_id = $1 and until > clock_timestamp() limit 1`,
      [workerId],
    );
    // nothing is said before the page is there: then nobody is on the line, and the 1 is asked for
    if (ear) return { number: null, way: 'browser', stage: 'ask', room: await newRoom(tx, contactId) };
    throw new Refused(
      'no-telephone',
      'Samtalet behöver en telefon att kopplas till. Lägg in ditt nummer och visa att det är ditt, under Schema, eller ta samtal i webbläsaren.',
    );
  }
}
