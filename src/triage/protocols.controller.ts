import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { ProtocolBook } from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { Refused } from '../platform/refused.js';
import { PackRegister } from './packs/pack-register.js';
import { ProtocolsInForce } from './protocols-in-force.js';

const BookId = z.string().regex(/^[0-9a-f]{64}$/);

/** How the hub asks and grades, for anyone to read: today, and at the time of any contact. */
@Controller('api/triage/protocols')
@Allow('public')
export class ProtocolsController {
  constructor(
    private readonly inForce: ProtocolsInForce,
    private readonly register: PackRegister,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: ProtocolBook })
  now(): ProtocolBook {
    const packs = this.inForce.packs.map(({ id, version, title, publisher, licence }) => ({
      ...{ id, version, title, publisher, licence },
    }));
    return { book: this.inForce.id, protocols: this.inForce.protocols, packs };
  }

  /** Never named `then`: Nest would take the controller for a promise, and wait for it. */
  @Get(':book')
  @ApiOkResponse({ standardSchema: ProtocolBook })
  async former(@Param('book', { schema: BookId }) book: string): Promise<ProtocolBook> {
    const protocols = await this.register.book(book);
    if (!protocols) throw new Refused('not-found', 'De frågorna har inte använts här.', 404);
    return { book, protocols, packs: [] };
  }
}
