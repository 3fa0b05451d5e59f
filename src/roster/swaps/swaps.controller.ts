import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { Done, NewSwap, SwapAsked, SwapList } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { SignedIn, type SignedWorker } from '../../platform/access/signed-worker.js';
import { Swaps } from './swaps.js';

const Id = z.uuid();
const DONE: Done = { ok: true };

/** Swaps of turns, seen by everyone, settled by the two they are between. */
@Controller('api/roster/swaps')
export class SwapsController {
  constructor(private readonly swaps: Swaps) {}

  @Get()
  @Allow('roster.read')
  @ApiOkResponse({ standardSchema: SwapList })
  list() {
    return this.swaps.list();
  }

  @Post()
  @Allow('roster.own')
  @ApiCreatedResponse({ standardSchema: SwapAsked })
  async ask(@SignedIn() by: SignedWorker, @Body({ schema: NewSwap }) wish: z.output<typeof NewSwap>) {
    return { id: await this.swaps.ask(by.workerId, wish) };
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: Done })
  async accept(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.swaps.accept(id, by.workerId);
    return DONE;
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: Done })
  async decline(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.swaps.settle(id, by.workerId, 'declined');
    return DONE;
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('roster.own')
  @ApiOkResponse({ standardSchema: Done })
  async withdraw(@SignedIn() by: SignedWorker, @Param('id', { schema: Id }) id: string) {
    await this.swaps.settle(id, by.workerId, 'withdrawn');
    return DONE;
  }
}
