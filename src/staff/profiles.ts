import { Injectable } from '@nestjs/common';
import type { OwnProfile, RoomsOf, SetOwnProfile, SetRooms } from '../../libs/protocol/index.js';
import { Audit } from '../audit/audit.js';
import { refuseWhenChanged } from '../platform/changed-meanwhile.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

const ROOMS = `
  select id as "workerId", first_name as name, title, languages, room, profile_version as version,
    json_build_object('voice', room_voice, 'sms', room_sms, 'webchat', room_webchat) as "roomOn"
  from worker where disabled_at is null and role <> 'admin' order by first_name, id`;
const OWN = `select languages, gender, peer, profile_version as version from worker where id = $1`;
const LOCK = `select profile_version as version from worker where id = $1 and disabled_at is null for update`;
const SET_OWN = `
  update worker set languages = $2, gender = $3, peer = $4, profile_version = profile_version + 1 where id = $1`;
const SET_ROOMS = `
  update worker set room = $2, room_voice = $3, room_sms = $4, room_webchat = $5, profile_version = profile_version + 1
  where id = $1`;

/**
 * What decides which contacts a worker is asked about, changed by whom it is theirs to say: languages, gender and lived
 * experience by themselves, how many at once by a lead. It counts when the router looks next; what they hold stays theirs.
 */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async own(workerId: string): Promise<OwnProfile> {
    const [row] = await this.database.rows<OwnProfile>(OWN, [workerId]);
    if (!row) throw unknown();
    return row;
  }

  rooms(): Promise<RoomsOf[]> {
    return this.database.rows<RoomsOf>(ROOMS);
  }

  /** @throws Refused `changed-meanwhile` */
  setOwn(workerId: string, { languages, gender, peer, version }: SetOwnProfile): Promise<void> {
    return this.change(workerId, { by: workerId, version }, (tx) =>
      tx.rows(SET_OWN, [workerId, languages, gender, peer]),
    );
  }

  /** @throws Refused `no-such-worker`, `changed-meanwhile` */
  setRooms(by: string, workerId: string, { room, roomOn, version }: SetRooms): Promise<void> {
    const { voice, sms, webchat } = roomOn;
    return this.change(workerId, { by, version }, (tx) =>
      tx.rows(SET_ROOMS, [workerId, room, voice, sms, webchat]),
    );
  }

  private change(
    workerId: string,
    { by, version }: { by: string; version: number | undefined },
    work: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.rows<{ version: number }>(LOCK, [workerId]);
      if (!row) throw unknown();
      refuseWhenChanged(version, row.version);
      await work(tx);
      await this.audit.record(tx, { workerId: by, action: 'worker-profile-set', aboutId: workerId });
      tx.announce({ kind: 'presence', workerId });
    });
  }
}

const unknown = () => new Refused('no-such-worker', 'Det finns ingen sådan medarbetare.', 404);
