import { Body, Controller, Delete, Get, Header, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { z } from 'zod';
import { Done, FeedList, FeedMade, NewFeed } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { Feeds } from './feeds.js';

const Id = z.uuid();
const DONE: Done = { ok: true };

@Controller('api/roster')
export class FeedsController {
  constructor(private readonly feeds: Feeds) {}

  @Get('feeds')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: FeedList })
  list(@SignedIn() by: SignedWorker) {
    return this.feeds.of(by.workerId);
  }

  /** A calendar of one's own shifts, or of a unit. Its address is told once, and takes the place of the one before. */
  @Post('feeds')
  @Allow('roster.own')
  @ApiCreatedResponse({ standardSchema: FeedMade })
  make(@SignedIn() by: SignedWorker, @Body({ schema: NewFeed }) { unitId }: z.output<typeof NewFeed>) {
    return this.feeds.make(by.workerId, unitId);
  }

  @Delete('feeds/:id')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: Done })
  async revoke(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.feeds.revoke(by.workerId, id);
    return DONE;
  }

  /** What opens it is the address itself: calendars cannot sign in. Names of staff and hours, nothing of anybody else. */
  @Get('calendars/:token')
  @Allow('public')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  read(@Param('token') token: string): Promise<string> {
    return this.feeds.read(token.replace(/\.ics$/, ''));
  }
}
