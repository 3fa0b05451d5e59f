import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import {
  CalendarImport,
  CalendarImported,
  Changed,
  Done,
  NewAbsence,
  NewOverride,
  NewSeries,
  Series,
  SeriesList,
} from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { ImportCalendar } from '../calendars/import-calendar.js';
import { RosterChanges } from './changes.js';
import { Rosters } from './rosters.js';
import { SeriesPlan } from './series-plan.js';

const Id = z.uuid();
const OfUnit = z.object({ unitId: z.uuid() });
/** How far ahead whoever changes the roster is shown what it leaves open. */
const SEEN_DAYS = 28;
const DONE: Done = { ok: true };

/** For leads: the plan, and the changes that count at once. */
@Controller('api/roster')
@Allow('roster.plan')
export class PlanningController {
  constructor(
    private readonly series: SeriesPlan,
    private readonly changes: RosterChanges,
    private readonly rosters: Rosters,
    private readonly calendars: ImportCalendar,
  ) {}

  @Get('series')
  @ApiOkResponse({ standardSchema: SeriesList })
  list(@Query({ schema: OfUnit }) { unitId }: z.output<typeof OfUnit>) {
    return this.series.of(unitId);
  }

  @Post('series')
  @ApiCreatedResponse({ standardSchema: Series })
  add(@Body({ schema: NewSeries }) wished: z.output<typeof NewSeries>) {
    return this.series.add(wished);
  }

  @Put('series/:id')
  @ApiOkResponse({ standardSchema: Series })
  change(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewSeries }) wished: z.output<typeof NewSeries>,
  ) {
    return this.series.change(id, wished);
  }

  @Delete('series/:id')
  @ApiOkResponse({ standardSchema: Done })
  async remove(@Param('id', { schema: Id }) id: string) {
    await this.series.remove(id);
    return DONE;
  }

  /** A calendar's events become rows of the plan; or it is only said what would become of them. */
  @Post('import')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: CalendarImported })
  importCalendar(
    @SignedIn() by: SignedWorker,
    @Body({ schema: CalendarImport }) wished: z.output<typeof CalendarImport>,
  ) {
    return this.calendars.run(by.workerId, wished);
  }

  @Post('overrides')
  @ApiCreatedResponse({ standardSchema: Changed })
  async override(
    @SignedIn() by: SignedWorker,
    @Body({ schema: NewOverride }) wished: z.output<typeof NewOverride>,
  ) {
    return this.withGaps(await this.changes.override(by.workerId, wished));
  }

  @Delete('overrides/:id')
  @ApiOkResponse({ standardSchema: Changed })
  async withdrawOverride(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.changes.withdraw(by.workerId, 'shift_override', id);
    return this.withGaps(id);
  }

  @Post('absences')
  @ApiCreatedResponse({ standardSchema: Changed })
  async absence(
    @SignedIn() by: SignedWorker,
    @Body({ schema: NewAbsence }) wished: z.output<typeof NewAbsence>,
  ) {
    return this.withGaps(await this.changes.absence(by.workerId, wished));
  }

  @Delete('absences/:id')
  @ApiOkResponse({ standardSchema: Changed })
  async withdrawAbsence(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.changes.withdraw(by.workerId, 'absence', id);
    return this.withGaps(id);
  }

  private async withGaps(id: string): Promise<Changed> {
    return { id, gaps: await this.rosters.gaps('counted', null, SEEN_DAYS) };
  }
}
