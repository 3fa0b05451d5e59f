import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Ncco } from '../../../../libs/voice/index.js';
import { Allow } from '../../../platform/access/allow.js';
import { ProveByCall } from '../../../roster/reach/prove-by-call.js';
import { callNews, keysOf } from '../../vonage/voice-webhook.js';
import { WebhookDoor, type RawWebhook } from '../../vonage/webhook-door.js';
import { StepToken } from '../legs/step-token.js';
import { MakeTestCall } from './test-call.js';

/** How a call ends in which nobody typed the right keys. What says that it began says nothing here. */
const ENDS: Record<string, 'no-answer' | 'failed'> = {
  ...{ completed: 'no-answer', unanswered: 'no-answer', timeout: 'no-answer', busy: 'no-answer' },
  ...{ rejected: 'no-answer', cancelled: 'no-answer', failed: 'failed' },
};

/** Vonage's webhooks of a test call. */
@Controller('vonage/voice/proof')
@ApiExcludeController()
@Allow('provider')
export class ProofController {
  constructor(
    private readonly door: WebhookDoor,
    private readonly tokens: StepToken,
    private readonly making: MakeTestCall,
    private readonly proving: ProveByCall,
  ) {}

  @Post('step')
  @HttpCode(200)
  async step(@Req() request: RawWebhook, @Query('p') token: unknown): Promise<Ncco> {
    const { body } = this.door.signed(request);
    const { legId: callId, tick } = await this.tokens.open(token);
    return this.making.step(callId, tick, keysOf(body));
  }

  @Post('event')
  @HttpCode(200)
  async event(@Req() request: RawWebhook, @Query('p') token: unknown): Promise<void> {
    const { body } = this.door.signed(request);
    const { legId: callId } = await this.tokens.open(token);
    const news = callNews(body);
    const end = news?.kind === 'status' ? ENDS[news.status] : undefined;
    if (end) await this.proving.settle(callId, end);
  }
}
