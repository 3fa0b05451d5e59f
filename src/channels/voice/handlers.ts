import { Injectable } from '@nestjs/common';
import { AnswerCall } from './caller/answer-call.js';
import { KeepMessage } from './caller/keep-message.js';
import { TakeStep } from './caller/take-step.js';
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
}
