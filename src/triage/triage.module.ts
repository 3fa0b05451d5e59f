import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ConversationModule } from '../conversation/conversation.module.js';
import { AnswerQuestion } from './answer-question.js';
import { NoteAnswer } from './note-answer.js';
import { PackRegister } from './packs/pack-register.js';
import { ProtocolsController } from './protocols.controller.js';
import { ProtocolsInForce } from './protocols-in-force.js';
import { ReadTriage } from './read-triage.js';
import { Regrade } from './regrade/regrade.js';
import { SettleLowering } from './regrade/settle-lowering.js';
import { TriageGateway } from './triage.gateway.js';
import { RaiseByWords } from './risk/raise-by-words.js';
import { ReadMessages } from './risk/read-messages.js';

@Module({
  imports: [AuditModule, ConversationModule],
  controllers: [ProtocolsController],
  providers: [
    ...[AnswerQuestion, NoteAnswer, ReadTriage, Regrade, SettleLowering, TriageGateway],
    ...[ProtocolsInForce, PackRegister, RaiseByWords, ReadMessages],
  ],
  exports: [AnswerQuestion, ProtocolsInForce],
})
export class TriageModule {}
