import { Injectable } from '@nestjs/common';
import type { Incoming } from '../vonage/voice-webhook.js';
import { AnswerCall } from './caller/answer-call.js';
import { KeepMessage } from './caller/keep-message.js';
import { TakeStep } from './caller/take-step.js';
import type { Reply } from './legs/once.js';
import { HearNews } from './provider/hear-news.js';

/** Who takes up what a webhook brings. */
@Injectable()
export class Handlers {
  constructor(
    readonly answering: AnswerCall,
    readonly steps: TakeStep,
    readonly hearing: HearNews,
    readonly messages: KeepMessage,
  ) {}

  /** Whoever has hung up already, in their first second, is taken as one who has. */
  async answered(incoming: Incoming): Promise<Reply> {
    const reply = await this.answering.run(incoming);
    await this.hearing.catchUp(incoming.providerId);
    return reply;
  }
}
