import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { GapReport, WishReport } from '../../libs/protocol/index.js';
import { Contacts } from '../contacts/views.js';
import { Allow } from '../platform/access/allow.js';
import { WishFigures } from './wish-figures.js';

@Controller('api/insight')
export class InsightController {
  constructor(
    private readonly contacts: Contacts,
    private readonly wishing: WishFigures,
  ) {}

  /** How often a wish that a person insisted on could not be met, and what they chose instead. */
  @Get('wishes')
  @Allow('insight.read')
  @ApiOkResponse({ standardSchema: WishReport })
  wishes() {
    return this.wishing.report();
  }

  /** Seconds any contact ever stood without a responsible person: queried from the ledger, never asserted. */
  @Get('responsibility')
  @Allow('insight.read')
  @ApiOkResponse({ standardSchema: GapReport })
  responsibility() {
    return this.contacts.gaps();
  }
}
