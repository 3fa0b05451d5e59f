import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';

const SHAPE = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/**
 * All that a person needs to come back to their contact, and all that anyone has who is not staff: the contact's id and
 * a mark only the hubs of this database can make. Nothing is kept per person, nothing is looked up.
 */
@Injectable()
export class PersonToken {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly db: Database) {}

  async of(contactId: string): Promise<string> {
    return `${contactId}.${(await this.mark(contactId)).toString('base64url')}`;
  }

  /** @returns the contact. @throws Refused `bad-token` */
  async open(token: string): Promise<string> {
    const [, contactId, mark] = SHAPE.exec(token) ?? [];
    if (!contactId || !mark || !timingSafeEqual(Buffer.from(mark, 'base64url'), await this.mark(contactId)))
      throw new Refused('bad-token', 'Vi hittar inte samtalet. Skriv så öppnar vi ett nytt.', 403);
    return contactId;
  }

  private async mark(contactId: string): Promise<Buffer> {
    this.secret ??= this.read();
    return createHmac('sha256', await this.secret)
      .update(`person ${contactId}`)
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
