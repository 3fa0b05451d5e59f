import { Injectable } from '@nestjs/common';
import type { NewWorker, WorkerProfile } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { standInFor } from '../roster/stand-in.js';
import { Sessions } from './sessions.js';

const CREATE = `
  insert into worker (id, languages, gender, peer, room, room_voice, room_sms, room_webchat,
    username, first_name, title, role, password_hash)
  values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (username) do nothing
  returning id`;
const SET_PROFILE = `
  update worker set languages = $1, gender = $2, peer = $3, room = $4, room_voice = $5, room_sms = $6, room_webchat = $7,
    profile_version = profile_version + 1
  where id = $8 returning username`;
/** In one order, so that two admins who disable each other in the same instant cannot both succeed. */
const ADMINS = `select id from worker where role = 'admin' and disabled_at is null order by id for update`;
const DISABLE = `
  update worker set disabled_at = coalesce(disabled_at, clock_timestamp()) where id = $1 returning username`;
const ENABLE = `update worker set disabled_at = null where id = $1 returning username`;
const SET_PASSWORD = `update worker set password_hash = $2 where id = $1 returning username`;

const profileOf = ({ languages, gender, peer, room, roomOn }: WorkerProfile): unknown[] => [
  ...[languages, gender, peer, room],
  ...[roomOn.voice, roomOn.sms, roomOn.webchat],
];

const unknown = () => new Refused('no-such-worker', 'Det finns ingen sådan medarbetare.', 404);

/** The accounts of those who work here. Every change is written to the audit, with who made it. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  create(by: string, worker: Omit<NewWorker, 'password'>, passwordHash: string): Promise<string> {
    const { username, name, title, role } = worker;
    return this.database.transaction(async (tx) => {
      const values = [...profileOf(worker), username, name, title, role, passwordHash];
      const [row] = await tx.rows<{ id: string }>(CREATE, values);
      if (!row) throw new Refused('username-taken', 'Det finns redan en medarbetare med det användarnamnet.');
      await this.audit.record(tx, { workerId: by, action: 'worker-created', aboutId: row.id });
      return row.id;
    });
  }

  /** Counts when the router looks next; what they hold already stays theirs. */
  setProfile(by: string, workerId: string, profile: WorkerProfile): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.audit.record(tx, { workerId: by, action: 'worker-profile-set', aboutId: workerId });
      tx.announce({ kind: 'presence', workerId });
      return this.change(tx, SET_PROFILE, [...profileOf(profile), workerId]);
    });
  }

  /**
   * Never refused because the worker holds contacts: an account in wrong hands must be shut at once. The sockets die,
   * the presence lapses within seconds, and what was held falls to the desk, whose holder accepted that beforehand. Whoever shuts the
   * hub lead's account is the hub lead.
   */
  disable(by: string, workerId: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const admins = await tx.rows<{ id: string }>(ADMINS);
      if (admins.length === 1 && admins[0]?.id === workerId)
        throw new Refused('last-admin', 'Det är den sista administratören. Utse en till först.');
      await this.change(tx, DISABLE, [workerId]);
      await standInFor(tx, workerId, by);
      await this.audit.record(tx, { workerId: by, action: 'worker-disabled', aboutId: workerId });
      return this.sessions.endAllOf(workerId, tx);
    });
  }

  enable(by: string, workerId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.audit.record(tx, { workerId: by, action: 'worker-enabled', aboutId: workerId });
      return this.change(tx, ENABLE, [workerId]);
    });
  }

  /** Whoever knew the old password is signed out. */
  setPassword(
    by: string,
    workerId: string,
    passwordHash: string,
  ): Promise<{ username: string; ended: number }> {
    return this.database.transaction(async (tx) => {
      const username = await this.change(tx, SET_PASSWORD, [workerId, passwordHash]);
      await this.audit.record(tx, { workerId: by, action: 'password-set', aboutId: workerId });
      return { username, ended: await this.sessions.endAllOf(workerId, tx) };
    });
  }

  revoke(by: string, workerId: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      await this.audit.record(tx, { workerId: by, action: 'sessions-revoked', aboutId: workerId });
      return this.sessions.endAllOf(workerId, tx);
    });
  }

  private async change(tx: Tx, statement: string, values: unknown[]): Promise<string> {
    const [row] = await tx.rows<{ username: string }>(statement, values);
    if (!row) throw unknown();
    return row.username;
  }
}
