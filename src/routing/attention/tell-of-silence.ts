import { Inject, Injectable } from '@nestjs/common';
import type { HeldAttention } from '../../../libs/protocol/index.js';
import { hold } from '../../contacts/ledger.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { mayBeRung } from '../../roster/at-work.js';
import { Alerts } from '../escalation/alerts.js';
import { HeldInVain } from './held-in-vain.js';

/** R0 and R1: what is less urgent waits for a console to be opened. */
const MOST_RANK = 1;

/** Whose list it stands on: see `Attending`. */
const seesTheList = (worker: string): string =>
  `(${worker}.role = 'lead' or exists (select from watch s where s.worker_id = ${worker}.id and s.until is null))`;

/**
 * Whose telephone is to be told, when nobody else who sees the list has a console open: none whom the person avoids, and nobody
 * twice in a quarter of an hour. The silent one counts neither as somebody there nor as somebody to tell. While the hubs
 * themselves were away no console could say that it is open.
 */
const TO_TELL = `
  select w.id as "workerId" from worker w join worker_reach h on h.worker_id = w.id and h.verified_at is not null
  where w.disabled_at is null and w.id <> $2 and ${seesTheList('w')} and ${mayBeRung('w.id')}
    and exists (select from pulse where alive_since < clock_timestamp() - make_interval(secs => $3))
    and not exists (select from presence p join worker o on o.id = p.worker_id
      where p.lease_until > clock_timestamp() and o.id <> $2 and ${seesTheList('o')})
    and not exists (select from alert a where a.contact_id = $1 and a.held and a.made_at > clock_timestamp() - interval '15 minutes')
    and not exists (select from contact c join person_wish pw on pw.person_id = c.person_id where c.id = $1 and w.id = any(pw.avoid))`;

/**
 * Who has accepted in danger and says nothing is seen by the watch and the leads at their consoles; with all of those closed they
 * are told by telephone, as of what nobody accepts. Nothing passes by it.
 */
@Injectable()
export class TellOfSilence {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly inVain: HeldInVain,
    private readonly alerts: Alerts,
  ) {}

  /** Safe to run at any time, by several hubs at once. */
  async run(): Promise<void> {
    for (const { contactId, who } of await this.inVain.silent(MOST_RANK)) {
      const values = [contactId, who.workerId, this.config.HUB_LEASE_SECONDS];
      if ((await this.db.rows(TO_TELL, values)).length > 0) await this.tell(contactId, values);
    }
  }

  /** Looked at again with the contact locked: another hub may have told them, or the worker have spoken. */
  private tell(contactId: HeldAttention['contactId'], values: unknown[]): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      if (!(await this.inVain.isOpen(tx, contactId))) return;
      const to = await tx.rows<{ workerId: string }>(TO_TELL, values);
      const both = to.flatMap(({ workerId }) =>
        (['sms', 'ring'] as const).map((by) => ({ contactId, workerId, by })),
      );
      await this.alerts.send(tx, both, true);
    });
  }
}
