import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { Done, NewPhone, PhoneCode, ReachList, ReachView } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { Reaches } from './reach.js';

const DONE: Done = { ok: true };

/** How workers are reached outside the console. One's number is one's own to set; leads see them all. */
@Controller('api/roster/reach')
export class ReachController {
  constructor(private readonly reaches: Reaches) {}

  @Get()
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: ReachList })
  all() {
    return this.reaches.all();
  }

  @Get('me')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: ReachView })
  mine(@SignedIn() by: SignedWorker) {
    return this.reaches.of(by.workerId);
  }

  @Put('me')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: ReachView })
  async set(@SignedIn() by: SignedWorker, @Body({ schema: NewPhone }) { phone }: z.output<typeof NewPhone>) {
    await this.reaches.set(by.workerId, phone);
    return this.reaches.of(by.workerId);
  }

  /** Texts a code to the number. */
  @Post('me/code')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: Done })
  async code(@SignedIn() by: SignedWorker) {
    await this.reaches.sendCode(by.workerId);
    return DONE;
  }

  @Post('me/verify')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: ReachView })
  async verify(
    @SignedIn() by: SignedWorker,
    @Body({ schema: PhoneCode }) { code }: z.output<typeof PhoneCode>,
  ) {
    await this.reaches.verify(by.workerId, code);
    return this.reaches.of(by.workerId);
  }
}
