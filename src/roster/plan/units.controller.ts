import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import {
  CompetenceList,
  Done,
  HoursList,
  NewUnit,
  OfVersion,
  Unit,
  UnitList,
  UnitPlanList,
} from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { UnitPlans } from './unit-plans.js';

const Id = z.uuid();

@Controller('api')
export class UnitsController {
  constructor(private readonly units: UnitPlans) {}

  @Get('units')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: UnitList })
  async list() {
    const all = await this.units.all();
    return all.map(({ id, name, authority, needs, areas }) => ({ id, name, authority, needs, areas }));
  }

  @Post('units')
  @Allow('roster.plan')
  @ApiCreatedResponse({ standardSchema: Unit })
  add(@SignedIn() by: SignedWorker, @Body({ schema: NewUnit }) unit: z.output<typeof NewUnit>) {
    return this.units.add(by.workerId, unit);
  }

  /** Units with what they take, from when to when, and when they must have somebody. */
  @Get('roster/units')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: UnitPlanList })
  plans() {
    return this.units.all();
  }

  /** `version`: of what was read. Whoever sends an old one is refused, and undoes nothing. */
  @Put('roster/units/:id/hours')
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: Done })
  async setHours(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: OfVersion }) { version }: z.output<typeof OfVersion>,
    @Body({ schema: HoursList }) hours: z.output<typeof HoursList>,
  ): Promise<Done> {
    await this.units.setHours(by.workerId, { id, version }, hours);
    return { ok: true };
  }

  @Put('roster/units/:id/competences')
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: Done })
  async setCompetences(
    @SignedIn() by: SignedWorker,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: OfVersion }) { version }: z.output<typeof OfVersion>,
    @Body({ schema: CompetenceList }) competences: z.output<typeof CompetenceList>,
  ): Promise<Done> {
    await this.units.setCompetences(by.workerId, { id, version }, competences);
    return { ok: true };
  }
}
