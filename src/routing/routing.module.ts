import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.js';
import { RosterModule } from '../roster/roster.module.js';
import { AcceptOffer } from './accept-offer.js';
import { Cards } from './cards.js';
import { DeclineOffer } from './decline-offer.js';
import { Line } from './line.js';
import { OffersGateway } from './offers.gateway.js';
import { Router } from './router.js';
import { Reach, Sweep } from './sweep.js';
import { TakeContact } from './take-contact.js';

@Module({
  imports: [ConversationModule, RosterModule],
  providers: [AcceptOffer, DeclineOffer, TakeContact, Cards, Line, Router, Reach, Sweep, OffersGateway],
  exports: [Line, Router, Sweep],
})
export class RoutingModule {}
