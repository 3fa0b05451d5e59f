import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';

/** A silence of the hubs themselves longer than this breaks the pulse: leases ran out for want of anyone to renew them. */
const BROKEN_AFTER_SECONDS = 3;

/** Which workers are lost: their lease has run out while some hub was alive all along to renew it. */
@Injectable()
export class Pulse {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  async beat(): Promise<void> {
    await this.db.rows(
      `update pulse set beat_at = clock_timestamp(),
         alive_since = case when clock_timestamp() - beat_at > make_interval(secs => $1) then clock_timestamp() else alive_since end`,
      [BROKEN_AFTER_SECONDS],
    );
  }

  /** Whoever is on the telephone with a person is there, whatever their console says. */
  async keep(workerIds: string[]): Promise<void> {
    if (workerIds.length === 0) return;
    await this.db.rows(
      `update presence p set lease_until = greatest(lease_until, clock_timestamp() + make_interval(secs => $2))
       from (select worker_id from presence where worker_id = any($1::uuid[]) order by worker_id for update) mine
       where p.worker_id = mine.worker_id`,
      [workerIds, this.config.HUB_LEASE_SECONDS],
    );
  }

  /** Workers whose console is gone, and who still hold contacts, have offers before them, or have said that they see to something. */
  async lost(): Promise<string[]> {
    const rows = await this.db.rows<{ worker_id: string }>(
      `select p.worker_id from presence p, pulse
       where p.lease_until < clock_timestamp() and pulse.alive_since < clock_timestamp() - make_interval(secs => $1)
         and (exists (select from responsibility r where r.worker_id = p.worker_id and r.until is null and r.kind = 'worker')
           or exists (select from offer o where o.worker_id = p.worker_id and o.outcome is null)
           or exists (select from contact c where c.acknowledged_by = p.worker_id and c.acknowledged_until > clock_timestamp()))`,
      [this.config.HUB_LEASE_SECONDS],
    );
    return rows.map(({ worker_id }) => worker_id);
  }
}
