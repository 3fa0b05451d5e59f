import { Injectable } from '@nestjs/common';
import { raiseAlarm } from '../../../contacts/escalation.js';
import { hold, move } from '../../../contacts/ledger.js';
import { HUB } from '../../../contacts/log.js';
import { Outbox } from '../../../conversation/outbox.js';
import type { Tx } from '../../../platform/database/database.js';
import { PresenceTurns } from '../../../roster/presence-turns.js';
import { letFall } from '../../../routing/let-fall.js';
import type { CallNow } from '../legs/call-now.js';

/** Where a call falls when the telephone of whoever answers for it is put down while the person talks. */
@Injectable()
export class Falls {
  constructor(
    private readonly outbox: Outbox,
    private readonly presence: PresenceTurns,
  ) {}

  /** At once, and the desk sees it. */
  async toDesk(tx: Tx, contactId: string, workerId: string): Promise<void> {
    await letFall(tx, contactId, { workerId, outbox: this.outbox });
    await raiseAlarm(tx, contactId, 'desk');
  }

  /** An authority outside has said yes and is with the person: who called it may go, and closes the contact with that yes. */
  async toAuthority(tx: Tx, { contactId, holder }: CallNow): Promise<void> {
    const who = holder ? { who: holder } : {};
    await move(tx, await hold(tx, contactId), 'end', [
      { actor: HUB, body: { kind: 'call', what: 'left-to-authority', ...who } },
      { actor: HUB, body: { kind: 'ended' } },
    ]);
    if (holder) await this.presence.beginWrapUp(tx, holder.workerId);
  }
}
