import { Injectable } from '@nestjs/common';
import { DANGER_KEY } from '../../../../libs/voice/index.js';
import { append, PERSON, type Line } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import type { CallNow } from '../legs/call-now.js';
import type { CallerLeg } from '../legs/leg-row.js';
import { saveLeg } from '../legs/legs.js';
import { BeginContact, openContactOf } from './begin-contact.js';
import { ComeBack } from './come-back.js';

/** Their contact was closed and they hold the telephone still: nobody may wait in a line in which they do not stand. */
@Injectable()
export class GoOn {
  constructor(
    private readonly beginning: BeginContact,
    readonly back: ComeBack,
  ) {}

  /** Who was told that the talk is over may hang up, or press 1, or 9; whoever was told that they wait does wait. */
  isDue({ stage }: CallerLeg, { holds }: CallNow, digits: string | null): boolean {
    if (holds !== 'closed' || stage === 'bye') return false;
    if (stage === 'hello') return digits === DANGER_KEY;
    return stage !== 'after' || digits === '1' || digits === DANGER_KEY;
  }

  /**
   * What they said and were promised before stands in the contact that was closed: the new one names it.
   * @returns their telephone, in the line again, by a contact of its own that somebody is responsible for
   */
  async run(tx: Tx, leg: CallerLeg, { language, number }: CallNow): Promise<CallerLeg> {
    const open = number ? await openContactOf(tx, number) : null;
    const contactId = await this.beginning.run(tx, number, open === null, language);
    const before: Line = {
      actor: PERSON,
      body: { kind: 'call', what: 'called-again', detail: leg.contactId },
    };
    await append(tx, contactId, [before]);
    await tx.rows(`update voice_leg set contact_id = $2 where id = $1`, [leg.id, contactId]);
    const now: CallerLeg = {
      ...{ ...leg, contactId, told: {}, stage: 'waiting', say: [{ prompt: 'still-waiting' }] },
      ...{ room: null, conversation: null, wish: null, tick: leg.tick + 1 },
    };
    await saveLeg(tx, now);
    tx.announce({ kind: 'contact', contactId });
    return now;
  }
}
