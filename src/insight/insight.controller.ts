import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { GapReport } from '../../libs/protocol/index.js';
import { Contacts } from '../contacts/views.js';
import { Allow } from '../platform/access/allow.js';

@Controller('api/insight')
export class InsightController {
  constructor(private readonly contacts: Contacts) {}

  /** Seconds any contact ever stood without a responsible person: queried from the ledger, never asserted. */
  @Get('responsibility')
  @Allow('insight.read')
  @ApiOkResponse({ standardSchema: GapReport })
  responsibility() {
    return this.contacts.gaps();
  }
}
