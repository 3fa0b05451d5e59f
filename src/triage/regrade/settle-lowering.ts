import { Injectable } from '@nestjs/common';
import type { Lowering, Named } from '../../../libs/protocol/index.js';
import { hold } from '../../contacts/ledger.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';
import { OPEN, settle, whyGone } from './lowering.js';
import { setBand } from './regrade.js';

/**
 * Who may be the second person: never who asked; leads, whoever holds the watch or stands by for it, and whoever was
 * responsible for the contact before. They know what to weigh, and may read it.
 */
const SECOND_PERSON = `
  (w.role = 'lead'
    or exists (select from watch where worker_id = w.id and until is null)
    or exists (select from watch_standby where worker_id = w.id)
    or exists (select from responsibility r where r.contact_id = l.contact_id and r.worker_id = w.id))
  and l.asked_by <> w.id and w.disabled_at is null and w.role <> 'admin'`;

/** The second person answers a worker who wants to lower danger to life or very high risk. */
@Injectable()
export class SettleLowering {
  constructor(private readonly db: Database) {}

  /** Those this worker may answer. */
  waitingFor(workerId: string): Promise<Lowering[]> {
    return this.db.rows<Lowering>(
      `${OPEN} and exists (select from worker w where w.id = $1 and ${SECOND_PERSON})
       order by l.asked_at limit 50`,
      [workerId],
    );
  }

  /** @throws Refused `not-asked`, `lowering-gone`, `lowering-overtaken` */
  run(loweringId: string, yes: boolean, by: Named): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [asked] = await tx.rows<Lowering & { may: boolean }>(
        `select o.*, (select ${SECOND_PERSON} from worker w, lowering l where w.id = $2 and l.id = o."loweringId") as may
         from (${OPEN} and l.id = $1) o`,
        [loweringId, by.workerId],
      );
      if (!asked) throw await whyGone(tx, loweringId);
      const isOwn = asked.by.workerId === by.workerId && !yes;
      if (!asked.may && !isOwn) throw new Refused('not-asked', 'Någon annan behöver bekräfta det här.', 403);
      await hold(tx, asked.contactId);
      const [open] = await tx.rows(`select id from lowering where id = $1 and outcome is null`, [loweringId]);
      if (!open) throw await whyGone(tx, loweringId);
      if (yes) await this.lower(tx, asked, by);
      else await settle(tx, asked, by, isOwn ? 'withdrawn' : 'refused');
    });
  }

  /** What was found meanwhile has ended the question already, as it was found (`overtakeLowering`). */
  private async lower(tx: Tx, asked: Lowering, by: Named): Promise<void> {
    const { contactId, to, reason } = asked;
    await settle(tx, asked, by, 'confirmed');
    await setBand(tx, { contactId, to, reason, by: asked.by, confirmedBy: by });
  }
}
