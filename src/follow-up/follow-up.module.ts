import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ConversationModule } from '../conversation/conversation.module.js';
import { CloseContact } from './close-contact.js';
import { ClosingGateway } from './closing.gateway.js';
import { RosterModule } from '../roster/roster.module.js';
import { TakePromise } from './take-promise.js';

@Module({
  imports: [AuditModule, RosterModule, ConversationModule],
  providers: [CloseContact, TakePromise, ClosingGateway],
})
export class FollowUpModule {}
