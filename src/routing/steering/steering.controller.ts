import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import {
  Done,
  EscalationPlanList,
  NewEscalationPlan,
  NewRedirect,
  RedirectList,
  RoutingPolicy,
  TermList,
  UnitNowList,
} from '../../../libs/protocol/index.js';
import { NOW_TERMS, YOU_TERMS } from '../../../libs/routing/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { Plans } from './plans.js';
import { Redirects } from './redirects.js';
import { UnitsNow } from './units-now.js';

const Id = z.uuid();
const done: Done = { ok: true };

/** How contacts find their way, for whoever works here to see, and for a lead to steer. */
@Controller('api/routing')
export class SteeringController {
  constructor(
    private readonly plans: Plans,
    private readonly redirects: Redirects,
    private readonly units: UnitsNow,
  ) {}

  /** What counts when it is decided who is next and to whom it is put, and how much. */
  @Get('terms')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: TermList })
  terms() {
    const listed = (side: 'now' | 'you', terms: typeof NOW_TERMS | typeof YOU_TERMS) =>
      terms.map(({ term, weight }) => ({ term, side, weight }));
    return [...listed('now', NOW_TERMS), ...listed('you', YOU_TERMS)];
  }

  @Get('units')
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: UnitNowList })
  unitsNow() {
    return this.units.all();
  }

  @Get('plans')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: EscalationPlanList })
  allPlans() {
    return this.plans.all();
  }

  @Put('plans')
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: Done })
  async setPlan(
    @SignedIn() by: SignedWorker,
    @Body({ schema: NewEscalationPlan }) plan: z.output<typeof NewEscalationPlan>,
  ): Promise<Done> {
    await this.plans.set(by.workerId, plan);
    return done;
  }

  @Delete('plans/:id')
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: Done })
  async endPlan(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string): Promise<Done> {
    await this.plans.end(by.workerId, id);
    return done;
  }

  @Get('redirects')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: RedirectList })
  allRedirects() {
    return this.redirects.all();
  }

  @Post('redirects')
  @HttpCode(200)
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: Done })
  async redirect(
    @SignedIn() by: SignedWorker,
    @Body({ schema: NewRedirect }) redirect: z.output<typeof NewRedirect>,
  ): Promise<Done> {
    await this.redirects.make(by.workerId, redirect);
    return done;
  }

  @Delete('redirects/:id')
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: Done })
  async endRedirect(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string): Promise<Done> {
    await this.redirects.end(by.workerId, id);
    return done;
  }

  @Get('policy')
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: RoutingPolicy })
  policy() {
    return this.redirects.policy();
  }

  @Put('policy')
  @Allow('routing.steer')
  @ApiOkResponse({ standardSchema: Done })
  async setPolicy(
    @SignedIn() by: SignedWorker,
    @Body({ schema: RoutingPolicy }) policy: RoutingPolicy,
  ): Promise<Done> {
    await this.redirects.setPolicy(by.workerId, policy);
    return done;
  }
}
