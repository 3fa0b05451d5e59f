import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ConversationModule } from '../conversation/conversation.module.js';
import { RosterModule } from '../roster/roster.module.js';
import { HeldInVain } from './attention/held-in-vain.js';
import { TellOfSilence } from './attention/tell-of-silence.js';
import { AcceptOffer } from './accept-offer.js';
import { Acknowledge } from './escalation/acknowledge.js';
import { Alerts } from './escalation/alerts.js';
import { Cards } from './cards.js';
import { Consequences } from './escalation/consequences.js';
import { DeclineOffer } from './decline-offer.js';
import { Line } from './line.js';
import { OffersGateway } from './offers.gateway.js';
import { Router } from './router.js';
import { Reach, Sweep } from './sweep.js';
import { Plans } from './steering/plans.js';
import { Redirects } from './steering/redirects.js';
import { SteeringController } from './steering/steering.controller.js';
import { UnitsNow } from './steering/units-now.js';
import { ChooseInstead } from './wishes/choose-instead.js';
import { StateWishes } from './wishes/state-wishes.js';
import { WishesGateway } from './wishes/wishes.gateway.js';
import { TriageModule } from '../triage/triage.module.js';
import { TakeContact } from './take-contact.js';

@Module({
  imports: [AuditModule, ConversationModule, RosterModule, TriageModule],
  controllers: [SteeringController],
  providers: [
    ...[AcceptOffer, DeclineOffer, TakeContact, Cards, Line, Router, Reach, Sweep, OffersGateway],
    ...[Plans, Redirects, UnitsNow, HeldInVain, TellOfSilence],
    ...[Acknowledge, Alerts, Consequences, StateWishes, ChooseInstead, WishesGateway],
  ],
  exports: [
    HeldInVain,
    AcceptOffer,
    Acknowledge,
    Alerts,
    ChooseInstead,
    TakeContact,
    Line,
    Router,
    StateWishes,
    Sweep,
  ],
})
export class RoutingModule {}
