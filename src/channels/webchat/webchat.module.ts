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
import { Visits } from './visits.js';
import { PersonWishesGateway } from './wishes.gateway.js';

@Module({
  imports: [ConversationModule, IntakeModule, RoutingModule, TriageModule],
  providers: [
    ...[ChatGateway, PersonWishesGateway, Visits, Visitors],
    ...[PersonPresence, PersonToken, Places, Deeds, Following, Record],
  ],
})
export class WebchatModule {}
