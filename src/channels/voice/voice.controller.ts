import { Controller, HttpCode, Inject, Logger, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { setTimeout as pause } from 'node:timers/promises';
import { Allow } from '../../platform/access/allow.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Refused } from '../../platform/refused.js';
import {
  callNews,
  fallenFrom,
  incomingCall,
  instantOf,
  isAskedAgain,
  keysOf,
  recordingOf,
} from '../vonage/voice-webhook.js';
import { WebhookDoor, type RawWebhook } from '../vonage/webhook-door.js';
import type { Reply } from './legs/once.js';
import { StepToken } from './legs/step-token.js';
import { lastResort } from './last-resort.js';
import { Handlers } from './handlers.js';

/** Vonage waits five seconds, once. Before that it is better asked to come again than left without an answer. */
const PATIENCE_MS = 3500;

const stepOf = (body: unknown) => ({
  digits: keysOf(body),
  at: instantOf(body),
  isLost: isAskedAgain(body),
});

/**
 * Webhooks of Vonage's Voice API. A repeated webhook is answered as it was the first time, whatever its signature's id: a refusal
 * would send a person in the middle of a call to the fallback.
 */
@Controller('vonage/voice')
@ApiExcludeController()
@Allow('provider')
export class VoiceController {
  private readonly log = new Logger(VoiceController.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: WebhookDoor,
    private readonly handlers: Handlers,
    private readonly tokens: StepToken,
  ) {}

  @Post('answer')
  @HttpCode(200)
  answer(@Req() request: RawWebhook): Promise<Reply> {
    const { body } = this.door.signed(request);
    return inTime(this.handlers.answered(incomingCall(body, this.config)));
  }

  @Post('step')
  @HttpCode(200)
  async step(@Req() request: RawWebhook, @Query('s') token: unknown): Promise<Reply> {
    const { body } = this.door.signed(request);
    const asked = await this.tokens.open(token);
    return inTime(this.handlers.steps.run({ ...asked, ...stepOf(body) }));
  }

  @Post('record')
  @HttpCode(200)
  async record(@Req() request: RawWebhook, @Query('s') token: unknown): Promise<void> {
    const { body } = this.door.signed(request);
    await this.handlers.messages.run(await this.tokens.open(token), recordingOf(body));
  }

  @Post('event')
  @HttpCode(200)
  async event(@Req() request: RawWebhook, @Query('l') token: unknown): Promise<void> {
    const { body } = this.door.signed(request);
    const leg = token === undefined ? null : await this.tokens.open(token);
    const news = callNews(body);
    if (news) await this.handlers.hearing.run(news, leg?.legId ?? null);
  }

  /**
   * Something of ours did not answer. What was asked for is tried once more here. When that fails too, a call that is not answered yet
   * must have its document; in the middle of a call 503 lets Vonage go on in what it runs, where what follows is written.
   */
  @Post('fallback')
  @HttpCode(200)
  async fallback(@Req() request: RawWebhook): Promise<Reply> {
    const { body } = this.door.signed(request);
    const failed = fallenFrom(body);
    try {
      if (failed.isAnswer) return await this.answer(request);
      // another address of ours: a worker's test call, a recording. Not a step, and nobody who calls
      if (!failed.url?.pathname.endsWith('/voice/step')) throw notNow();
      const asked = await this.tokens.open(failed.url.searchParams.get('s'));
      return await inTime(this.handlers.steps.run({ ...asked, ...stepOf(body) }));
    } catch (failure) {
      const { name, code } = failure as Error & { code?: string };
      this.log.error({ name, code, isInCall: failed.isInCall }, 'the fallback could not answer either');
      if (failed.isInCall) throw notNow();
      return lastResort(this.config);
    }
  }
}

const notNow = (): Refused => new Refused('try-again', 'Vi hinner inte svara just nu.', 503);

async function inTime(reply: Promise<Reply>): Promise<Reply> {
  const late = new AbortController();
  const tooLate = pause(PATIENCE_MS, undefined, { signal: late.signal }).then(() => {
    throw notNow();
  });
  try {
    return await Promise.race([reply, tooLate]);
  } finally {
    late.abort();
    tooLate.catch(() => undefined);
  }
}
