import { Module } from '@nestjs/common';
import { ConversationModule } from '../../conversation/conversation.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { RoutingModule } from '../../routing/routing.module.js';
import { TriageModule } from '../../triage/triage.module.js';
import { ChatGateway } from './chat.gateway.js';
import { PersonPresence } from './person-presence.js';
import { PersonToken } from './person-token.js';
import { Places } from './places.js';
import { Deeds, Following, Record, Visitors } from './visitors.js';

@Module({
  imports: [ConversationModule, IntakeModule, RoutingModule, TriageModule],
  providers: [ChatGateway, PersonPresence, PersonToken, Places, Deeds, Following, Record, Visitors],
})
export class WebchatModule {}
