import { Injectable } from '@nestjs/common';
import type { TriageProtocol } from '../../../libs/protocol/index.js';
import { Database } from '../../platform/database/database.js';
import type { TrustedPack } from './read-packs.js';

/** Every book of protocols that was ever in force, and every pack: what old contacts are explained by. */
@Injectable()
export class PackRegister {
  constructor(private readonly db: Database) {}

  /** Those of a book that was in force, word for word. */
  async book(id: string): Promise<TriageProtocol[] | null> {
    const [row] = await this.db.rows<{ documents: TriageProtocol[] }>(
      `select documents from protocol_book where id = $1`,
      [id],
    );
    return row?.documents ?? null;
  }

  async keep(id: string, documents: readonly TriageProtocol[]): Promise<void> {
    await this.db.rows(`insert into protocol_book (id, documents) values ($1, $2) on conflict do nothing`, [
      id,
      JSON.stringify(documents),
    ]);
  }

  /** A signature alone does not tell a new pack from one that was replaced. */
  async faultsOf({ id, version, digest }: TrustedPack): Promise<string[] | null> {
    const [newest] = await this.db.rows<{ version: number; digest: string }>(
      `select version, digest from protocol_pack where id = $1 order by version desc limit 1`,
      [id],
    );
    if (newest && newest.version > version)
      return [`version ${newest.version} was in force before; an older one is not taken up again`];
    if (newest?.version === version && newest.digest !== digest)
      return [`version ${version} was in force with other words; changed words need a new version`];
    return null;
  }

  async enter({ id, version, key, digest }: TrustedPack): Promise<void> {
    await this.db.rows(
      `insert into protocol_pack (id, version, key_id, digest) values ($1, $2, $3, $4) on conflict do nothing`,
      [id, version, key, digest],
    );
  }
}
