import { Injectable } from '@nestjs/common';
import type { Named } from '../../../libs/protocol/index.js';
import type { Decision } from '../../../libs/routing/index.js';
import { append, HUB } from '../../contacts/log.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs.js';
import { mayBeRung } from '../../roster/at-work.js';
import { HeldInVain } from '../attention/held-in-vain.js';

/** The queue of those at home who are to be told; `channels` brings it to their phones. */
export const ALERT = 'alert-standby';
/** The queue of those whose telephone is to ring. */
export const RING = 'ring-standby';

/** What is to be said to whom. Nothing about the person: a telephone may lie on a table. */
export interface Alert {
  id: string;
  contactId: string;
  workerId: string;
  by: 'sms' | 'ring';
  to: string;
  band: string;
  /** It waits; or a worker has accepted it and says nothing; or the person wishes for another than whoever has it. */
  about: 'waiting' | 'held' | 'relief';
  settled: boolean;
}

/** What somebody at home was told of is so still: it waits, or the person goes on wishing for another. */
export const isWanted = (alert: string, contact: string): string =>
  `case when ${alert}.relieves is null then ${contact}.waits else ${contact}.to_relieve is not distinct from ${alert}.relieves end`;

const MAKE = `
    insert into alert (id, contact_id, worker_id, by, held, relieves)
    select gen_random_uuid(), a."contactId", a."workerId", a.by, $2::boolean, case when not $2::boolean then c.to_relieve end
    from jsonb_to_recordset($1::jsonb) as a("contactId" uuid, "workerId" uuid, by text)
    join contact c on c.id = a."contactId" and case when $2::boolean then c.state = 'answered' else c.waits or c.to_relieve is not null end
    returning id, contact_id as "contactId", by,
      (select jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) from worker w where w.id = worker_id) as named`;

const ONE = `
  select a.id, a.contact_id as "contactId", a.worker_id as "workerId", a.by, r.phone as "to", c.band,
    case when a.held then 'held' when a.relieves is not null then 'relief' else 'waiting' end as about,
    a.outcome is not null or not a.held and (not ${isWanted('a', 'c')} or coalesce(c.acknowledged_until > clock_timestamp(), false))
      or not ${mayBeRung('a.worker_id')} as settled
  from alert a join contact c on c.id = a.contact_id join worker_reach r on r.worker_id = a.worker_id where a.id = $1`;

/** Those at home who are told of a contact (on stand-by, or the desk and the hub lead with their console closed), each by a job of their own: one bad number stops no other. */
@Injectable()
export class Alerts {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly inVain: HeldInVain,
  ) {}

  /** @param held not of what waits, but of what a worker has accepted and is silent about */
  async send(tx: Tx, alerts: Decision['alerts'], held = false): Promise<void> {
    if (alerts.length === 0) return;
    const made = await tx.rows<{ id: string; contactId: string; by: 'sms' | 'ring'; named: Named }>(MAKE, [
      JSON.stringify(alerts),
      held,
    ]);
    for (const { id, contactId, by, named } of made) {
      await append(tx, contactId, [{ actor: HUB, body: { kind: 'alerted', to: named, by } }]);
      await this.jobs.put(tx, by === 'ring' ? RING : ALERT, { alertId: id });
    }
  }

  /** Null when there is nothing left to tell: answered meanwhile (or, of what was held in silence, spoken to), seen by somebody, told already, or their shift is over. */
  async open(alertId: string): Promise<Alert | null> {
    const [alert] = await this.db.rows<Alert>(ONE, [alertId]);
    if (!alert || alert.settled) return null;
    return alert.about === 'held' && !(await this.inVain.isOpen(this.db, alert.contactId)) ? null : alert;
  }

  /** What a telephone rang for is a worker's, who is silent or not the one they wish for: nothing of it passes by a key. */
  async isOfSomebody(tx: Tx, alertId: string): Promise<boolean> {
    const ofSomebody = await tx.rows(`select from alert where id = $1 and (held or relieves is not null)`, [
      alertId,
    ]);
    return ofSomebody.length > 0;
  }

  /** How it went. A failure is said in the log, and the next rung does not wait for it. */
  settle(alertId: string, outcome: 'sent' | 'failed', detail: string | null): Promise<void> {
    return this.db.transaction((tx) => this.settleWithin(tx, alertId, outcome, detail));
  }

  async settleWithin(
    tx: Tx,
    alertId: string,
    outcome: 'sent' | 'failed',
    detail: string | null,
  ): Promise<void> {
    const [alert] = await tx.rows<{ contactId: string; by: 'sms' | 'ring'; to: Named }>(
      `update alert a set outcome = $2, detail = $3, settled_at = clock_timestamp() from worker w
       where a.id = $1 and a.outcome is null and w.id = a.worker_id
       returning a.contact_id as "contactId", a.by,
         jsonb_build_object('workerId', w.id, 'name', w.first_name, 'title', w.title) as "to"`,
      [alertId, outcome, detail],
    );
    if (!alert || outcome === 'sent') return;
    const { contactId, by, to } = alert;
    await append(tx, contactId, [
      { actor: HUB, body: { kind: 'alert-failed', to, by, detail: detail ?? 'unknown' } },
    ]);
    tx.announce({ kind: 'contact', contactId });
  }
}
