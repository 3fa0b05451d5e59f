import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { Done, Instant, NewShift, Shift, ShiftList } from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../platform/access/signed-worker.js';
import { RosterChanges } from './plan/changes.js';
import { Shifts } from './shifts.js';

const Id = z.uuid();
const Since = z.object({ since: Instant.default('1970-01-01T00:00:00Z') });

@Controller('api/shifts')
export class ShiftsController {
  constructor(
    private readonly shifts: Shifts,
    private readonly changes: RosterChanges,
  ) {}

  @Get()
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: ShiftList })
  list(@Query({ schema: Since }) { since }: z.output<typeof Since>) {
    return this.shifts.list(since);
  }

  /** One more shift, put in by hand. Counts at once. */
  @Post()
  @Allow('roster.plan')
  @ApiCreatedResponse({ standardSchema: Shift })
  add(@SignedIn() by: SignedWorker, @Body({ schema: NewShift }) shift: z.output<typeof NewShift>) {
    return this.changes.extra(by.workerId, shift);
  }

  @Delete(':id')
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: Done })
  async remove(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string): Promise<Done> {
    await this.shifts.remove(by.workerId, id);
    return { ok: true };
  }
}
