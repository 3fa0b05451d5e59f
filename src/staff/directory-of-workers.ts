import { Injectable } from '@nestjs/common';
import type { Named, WorkerAccount } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';

const NAMED = `select id as "workerId", first_name as name, title from worker where id = any($1::uuid[])`;
const ALL = `
  select id as "workerId", first_name as name, title, username, role, languages, gender, peer, room,
    json_build_object('voice', room_voice, 'sms', room_sms, 'webchat', room_webchat) as "roomOn", disabled_at as "disabledAt"
  from worker order by first_name, id`;

/** Who works here, for features that know only ids. */
@Injectable()
export class Workers {
  constructor(private readonly database: Database) {}

  async named(ids: Iterable<string>): Promise<Map<string, Named>> {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return new Map();
    const rows = await this.database.rows<Named>(NAMED, [distinct]);
    return new Map(rows.map((worker) => [worker.workerId, worker]));
  }

  /** Everyone there ever was, the disabled ones too: what they did keeps their name. */
  async all(): Promise<WorkerAccount[]> {
    const rows = await this.database.rows<Omit<WorkerAccount, 'disabledAt'> & { disabledAt: Date | null }>(
      ALL,
    );
    return rows.map((row) => ({ ...row, disabledAt: row.disabledAt?.toISOString() ?? null }));
  }
}
