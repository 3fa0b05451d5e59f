import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { Database } from './database/database.js';

/** Marks that only the hubs of this database can make, and all of them make alike: nothing is kept, nothing is looked up. */
@Injectable()
export class HubMark {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly db: Database) {}

  /** @param what begins with what kind of thing it is, so that a mark for one is none for another. @returns 32 bytes */
  async of(what: string): Promise<Buffer> {
    this.secret ??= this.read();
    return createHmac('sha256', await this.secret)
      .update(what)
      .digest();
  }

  private async read(): Promise<Buffer> {
    const rows = await this.db
      .rows<{ secret: Buffer }>(`select secret from hub_secret`)
      .catch((failure: unknown) => {
        this.secret = null;
        throw failure;
      });
    return (rows[0] as { secret: Buffer }).secret;
  }
}
