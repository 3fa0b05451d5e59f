import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ConversationModule } from '../conversation/conversation.module.js';
import { RosterModule } from '../roster/roster.module.js';
import { RoutingModule } from '../routing/routing.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { Attending, Neglected } from './attending.js';
import { Briefing } from './briefing.js';
import { DeskGateway, Entrance } from './desk.gateway.js';
import { DeskReading } from './desk-reading.js';
import { Desks } from './desks.js';
import { LiveLog } from './live-log.js';
import { ReadContact, Readings } from './read-contact.js';
import { ReadingGateway } from './reading.gateway.js';

@Module({
  imports: [AuditModule, ConversationModule, RosterModule, RoutingModule, StaffModule],
  providers: [
    Attending,
    Neglected,
    Briefing,
    DeskGateway,
    DeskReading,
    Desks,
    Entrance,
    LiveLog,
    ReadContact,
    Readings,
    ReadingGateway,
  ],
})
export class DeskModule {}
