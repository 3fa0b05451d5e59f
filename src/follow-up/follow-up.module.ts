import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.js';
import { CloseContact } from './close-contact.js';
import { ClosingGateway } from './closing.gateway.js';
import { RosterModule } from '../roster/roster.module.js';

@Module({ imports: [RosterModule, ConversationModule], providers: [CloseContact, ClosingGateway] })
export class FollowUpModule {}
