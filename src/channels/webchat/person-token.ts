import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { HubMark } from '../../platform/hub-mark.js';
import { Refused } from '../../platform/refused.js';

const SHAPE = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/**
 * All that a person needs to come back to their contact, and all that anyone has who is not staff: the contact's id and
 * a mark only the hubs of this database can make. Nothing is kept per person, nothing is looked up.
 */
@Injectable()
export class PersonToken {
  constructor(private readonly marks: HubMark) {}

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

  private mark(contactId: string): Promise<Buffer> {
    return this.marks.of(`person ${contactId}`);
  }
}
