import { Injectable } from '@nestjs/common';
import { stillThere } from '../../../../libs/voice/index.js';
import { hold, move } from '../../../contacts/ledger.js';
import { PERSON } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { isCaller, isOnLine, type CallerLeg, type LegRow } from '../legs/leg-row.js';
import { lockLeg, saveLeg } from '../legs/legs.js';
import { MetInstead } from './met-instead.js';

/** A person is on the line again whose contact is open: they have kept their place, and whoever answers for them. */
@Injectable()
export class ComeBack {
  constructor(private readonly metInstead: MetInstead) {}

  async run(tx: Tx, contactId: string): Promise<void> {
    const held = await hold(tx, contactId);
    if (held.state === 'callback' || held.state === 'later')
      await move(tx, held, 'return', [{ actor: PERSON, body: { kind: 'returned' } }]);
    if (held.state === 'wrap-up')
      await move(tx, held, 'resume', [{ actor: PERSON, body: { kind: 'resumed' } }]);
    await this.metInstead.run(tx, contactId);
    tx.announce({ kind: 'contact', contactId });
  }

  /**
   * A telephone that we took to be gone asks what comes next: its person has been there all the time. From now on it is not believed to
   * be gone because no region that we know knows of it. @param others live telephones of the contact
   * @returns it, in the line again; null when it is another's end, or somebody else of theirs is on the line now
   */
  async alive(tx: Tx, legId: string, others: LegRow[]): Promise<CallerLeg | null> {
    const gone = await lockLeg(tx, legId);
    const there = stillThere({ state: gone.state, end: gone.endedBy, hasAnswered: gone.hasAnswered });
    if (!isCaller(gone) || there.state === 'ended') return null;
    if (others.some((leg) => isCaller(leg) && isOnLine(leg))) return null;
    await this.run(tx, gone.contactId);
    const inLine =
      gone.stage === 'room'
        ? {
            stage: 'waiting' as const,
            room: null,
            held: null,
            say: [{ prompt: 'still-waiting' as const }],
            told: {},
          }
        : {};
    const back: CallerLeg = { ...gone, ...there, endedBy: there.end, wish: null, ...inLine };
    await saveLeg(tx, back);
    await tx.rows(`update voice_leg set doubted = true where id = $1`, [legId]);
    return back;
  }
}
