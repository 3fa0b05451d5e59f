import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { FaultList, Publication, PublicationList, Publish as Wish } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { Refused } from '../../platform/refused.js';
import { Publish } from './publish.js';

const OfUnit = z.object({ unitId: z.uuid() });

@Controller('api/roster')
@Allow('roster.plan')
export class PublishController {
  constructor(private readonly publish: Publish) {}

  /** What stands against publishing the plan of a unit as it is now: no hours, gaps a year ahead, and who cannot be reached. */
  @Get('faults')
  @ApiOkResponse({ standardSchema: FaultList })
  faults(@Query({ schema: OfUnit }) { unitId }: z.output<typeof OfUnit>) {
    return this.publish.faults(unitId);
  }

  @Get('publications')
  @ApiOkResponse({ standardSchema: PublicationList })
  list(@Query({ schema: OfUnit }) { unitId }: z.output<typeof OfUnit>) {
    return this.publish.list(unitId);
  }

  /** The plan becomes the roster that counts. Refused while something stands against it that nobody answers for. */
  @Post('publications')
  @ApiCreatedResponse({ standardSchema: Publication })
  async make(@SignedIn() by: SignedWorker, @Body({ schema: Wish }) wish: z.output<typeof Wish>) {
    const { id } = await this.publish.publish(by.workerId, wish);
    const made = (await this.publish.list(wish.unitId)).find((one) => one.id === id);
    if (!made) throw new Refused('try-again', 'Schemat publicerades, men gick inte att läsa.', 503);
    return made;
  }
}
