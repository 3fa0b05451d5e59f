import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { Done, NewPhone, OwnReach, PhoneCode, ProofByCall, ReachList } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { ProveByCall } from './prove-by-call.js';
import { Reaches } from './reach.js';

const DONE: Done = { ok: true };

/** How workers are reached outside the console. One's number is one's own to set; leads see them all. */
@Controller('api/roster/reach')
export class ReachController {
  constructor(
    private readonly reaches: Reaches,
    private readonly proving: ProveByCall,
  ) {}

  @Get()
  @Allow('roster.plan')
  @ApiOkResponse({ standardSchema: ReachList })
  all() {
    return this.reaches.all();
  }

  @Get('me')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: OwnReach })
  mine(@SignedIn() by: SignedWorker) {
    return this.own(by.workerId);
  }

  @Put('me')
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: OwnReach })
  async set(@SignedIn() by: SignedWorker, @Body({ schema: NewPhone }) { phone }: z.output<typeof NewPhone>) {
    await this.reaches.set(by.workerId, phone);
    return this.own(by.workerId);
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
  @ApiOkResponse({ standardSchema: OwnReach })
  async verify(
    @SignedIn() by: SignedWorker,
    @Body({ schema: PhoneCode }) { code }: z.output<typeof PhoneCode>,
  ) {
    await this.reaches.verify(by.workerId, code);
    return this.own(by.workerId);
  }

  /** Calls the number, which asks for the keys that are answered here. */
  @Post('me/call')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: ProofByCall })
  call(@SignedIn() by: SignedWorker): Promise<ProofByCall> {
    return this.proving.begin(by.workerId);
  }

  private async own(workerId: string): Promise<OwnReach> {
    return { ...(await this.reaches.of(workerId)), call: await this.proving.of(workerId) };
  }
}
