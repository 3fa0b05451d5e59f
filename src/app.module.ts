import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AuditModule } from './audit/audit.module.js';

import { SmsModule } from './channels/sms/sms.module.js';
import { VoiceModule } from './channels/voice/voice.module.js';
import { WebchatModule } from './channels/webchat/webchat.module.js';
import { ContactsModule } from './contacts/contacts.module.js';
import { ConversationModule } from './conversation/conversation.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DeskModule } from './desk/desk.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { HandoverModule } from './handover/handover.module.js';
import { InsightModule } from './insight/insight.module.js';
import { IntakeModule } from './intake/intake.module.js';
import type { Config } from './platform/config.js';
import { logging } from './platform/logging.js';
import { PlatformModule } from './platform/platform.module.js';
import { RosterModule } from './roster/roster.module.js';
import { RoutingModule } from './routing/routing.module.js';
import { StaffModule } from './staff/staff.module.js';
import { TriageModule } from './triage/triage.module.js';
import { WebServerModule } from './web-server/web-server.module.js';

/** Through channels a person reaches intake; triage asks; routing offers the contact to workers on the roster; … */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(config)),
        PlatformModule.with(config),
        ...[StaffModule, AuditModule, ContactsModule, ConversationModule, RosterModule, RoutingModule],
        ...[IntakeModule, TriageModule, HandoverModule, FollowUpModule, DeskModule, InsightModule],
        ...[SmsModule, VoiceModule, WebchatModule, WebServerModule, DemoModule],
      ],
    };
  }
}
