import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Duty } from '../roster/duty/duty.js';
import { Passwords } from '../staff/passwords.js';
import { lead, onRota, PASSWORD, units, workers } from './city.js';
import { planCity } from './city-plan.js';

/**
 * Fills an empty hub with a small city, and sees to it that its workers are on duty now. Safe to run at every start.
 * Refused in production (see config).
 */
@Injectable()
export class Demo implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly passwords: Passwords,
    private readonly duty: Duty,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.config.HUB_DEMO) return;
    const [city] = await this.db.rows(`select id from worker where id = $1`, [lead]);
    if (!city) {
      const hash = await this.passwords.hash(PASSWORD);
      await this.db.transaction((tx) => found(tx, hash));
    }
    await this.db.transaction(planCity);
    await this.duty.sweep();
  }
}

async function found(tx: Tx, hash: string): Promise<void> {
  await tx.rows(
    `insert into unit (id, name, authority)
     select u.id, u.name, u.authority from jsonb_to_recordset($1::jsonb) as u(id uuid, name text, authority text)
     on conflict do nothing`,
    [JSON.stringify(units)],
  );
  await tx.rows(
    `insert into worker (id, username, first_name, title, role, languages, gender, peer, password_hash)
     select w.id, w.username, w.name, w.title, w.role, array(select jsonb_array_elements_text(w.languages)), w.gender, w.peer, $2
     from jsonb_to_recordset($1::jsonb) as w(id uuid, username text, name text, title text, role text, languages jsonb, gender text, peer boolean)
     on conflict do nothing`,
    [JSON.stringify([...workers, ...onRota]), hash],
  );
  await tx.rows(`insert into watch_standby (worker_id, rung) values ($1, 'lead') on conflict do nothing`, [
    lead,
  ]);
  await tx.rows(
    `insert into watch (seq, worker_id, since, how, accepted_at)
     select 1, $1, t, 'started', t from (select clock_timestamp() as t) now where not exists (select from watch)`,
    [lead],
  );
}
