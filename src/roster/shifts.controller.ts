import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import {
  Done,
  Instant,
  NewShift,
  NewUnit,
  Shift,
  ShiftList,
  Unit,
  UnitList,
} from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { Shifts } from './shifts.js';

const Id = z.uuid();
const Since = z.object({ since: Instant.default('1970-01-01T00:00:00Z') });

@Controller('api')
export class ShiftsController {
  constructor(private readonly roster: Shifts) {}

  @Get('units')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: UnitList })
  units() {
    return this.roster.units();
  }

  @Post('units')
  @Allow('roster.plan')
  @ApiCreatedResponse({ standardSchema: Unit })
  addUnit(@Body({ schema: NewUnit }) unit: z.output<typeof NewUnit>) {
    return this.roster.addUnit(unit);
  }

  @Get('shifts')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: ShiftList })
  shifts(@Query({ schema: Since }) { since }: z.output<typeof Since>) {
    return this.roster.shifts(since);
  }

  @Post('shifts')
  @Allow('roster.plan')
  @ApiCreatedResponse({ standardSchema: Shift })
  addShift(@Body({ schema: NewShift }) shift: z.output<typeof NewShift>) {
    return this.roster.addShift(shift);
  }

  @Delete('shifts/:id')
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: Done })
  async removeShift(@Param('id', { schema: Id }) id: string): Promise<Done> {
    await this.roster.removeShift(id);
    return { ok: true };
  }
}
