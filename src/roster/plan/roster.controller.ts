import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { DutyView, GapList, Instant, WeekView } from '../../../libs/protocol/index.js';
import { dateAt } from '../../../libs/roster/index.js';
import { Allow } from '../../platform/access/allow.js';
import { Rosters } from './rosters.js';
import { Week } from './week.js';

/** As it counts, or as the leads are planning it. */
const Which = z.enum(['counted', 'planned']).default('counted');
const WeekQuery = z.object({ unitId: z.uuid(), date: z.iso.date().optional(), which: Which });
const GapQuery = z.object({
  unitId: z.uuid().optional(),
  days: z.coerce.number().int().min(1).max(400).default(366),
  which: Which,
});
const AtQuery = z.object({ at: Instant.optional() });

/** Reads rosters. */
@Controller('api/roster')
@Allow('roster.read')
export class RosterController {
  constructor(
    private readonly rosters: Rosters,
    private readonly weeks: Week,
  ) {}

  /** The week a date is in; without a date, this one. */
  @Get('week')
  @ApiOkResponse({ standardSchema: WeekView })
  async week(@Query({ schema: WeekQuery }) { unitId, date, which }: z.output<typeof WeekQuery>) {
    return this.weeks.of(unitId, date ?? dateAt(await this.rosters.now()), which);
  }

  /** When fewer are on duty than must be; without more said, of every unit and a year ahead. */
  @Get('gaps')
  @ApiOkResponse({ standardSchema: GapList })
  gaps(@Query({ schema: GapQuery }) { unitId, days, which }: z.output<typeof GapQuery>) {
    return this.rosters.gaps(which, unitId ? [unitId] : null, days);
  }

  /** Who is on duty at an instant; without one, now. */
  @Get('duty')
  @ApiOkResponse({ standardSchema: DutyView })
  async duty(@Query({ schema: AtQuery }) { at }: z.output<typeof AtQuery>) {
    return this.rosters.dutyAt(at ? Date.parse(at) : await this.rosters.now());
  }
}
