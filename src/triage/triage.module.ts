import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.js';
import { AnswerQuestion } from './answer-question.js';

@Module({ imports: [ConversationModule], providers: [AnswerQuestion], exports: [AnswerQuestion] })
export class TriageModule {}
