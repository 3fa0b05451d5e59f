import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.js';
import { TriageModule } from '../triage/triage.module.js';
import { KnownPerson } from './known-person.js';
import { OpenContact } from './open-contact.js';

@Module({
  imports: [ConversationModule, TriageModule],
  providers: [KnownPerson, OpenContact],
  exports: [KnownPerson, OpenContact],
})
export class IntakeModule {}
