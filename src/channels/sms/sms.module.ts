import { Module, type OnModuleInit } from '@nestjs/common';
import { ConversationModule } from '../../conversation/conversation.module.js';
import { DELIVER } from '../../conversation/outbox.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { Jobs, MANY_AT_ONCE } from '../../platform/jobs.js';
import { STAFF_TEXT, type StaffText } from '../../platform/staff-text.js';
import { RoutingModule } from '../../routing/routing.module.js';
import { TriageModule } from '../../triage/triage.module.js';
import { VonageClient } from '../vonage/vonage-client.js';
import { VonageSdk } from '../vonage/vonage-sdk.js';
import { WebhookDoor } from '../vonage/webhook-door.js';
import { Aftermath } from './out/aftermath.js';
import { AnswerByNumber } from './in/answer-by-number.js';
import { AskWhich } from './in/ask-which.js';
import { Claim } from './out/claim.js';
import { Deliver } from './out/deliver.js';
import { JoinParts } from './in/join-parts.js';
import { MessagesController } from './messages.controller.js';
import { OlderSmsController } from './older-sms.controller.js';
import { OpenByText } from './in/open-by-text.js';
import { ReceiveByParts } from './in/receive-by-parts.js';
import { ReceiveStatus } from './out/receive-status.js';
import { ReceiveText } from './in/receive-text.js';
import { Sweeps } from './in/sweeps.js';
import { SendParcel } from './out/send-parcel.js';
import { TextStaff } from './out/text-staff.js';
import { TellStandby } from './standby/tell-standby.js';

@Module({
  imports: [ConversationModule, IntakeModule, RoutingModule, TriageModule],
  controllers: [MessagesController, OlderSmsController],
  providers: [
    ...[VonageSdk, VonageClient, WebhookDoor, ReceiveText, ReceiveByParts, ReceiveStatus, JoinParts, Sweeps],
    ...[OpenByText, AnswerByNumber, AskWhich, Deliver, SendParcel, Claim, Aftermath, TextStaff, TellStandby],
  ],
})
export class SmsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly deliver: Deliver,
    private readonly staff: TextStaff,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DELIVER, ({ deliveryId }) => this.deliver.run(String(deliveryId)), MANY_AT_ONCE);
    this.jobs.handle(STAFF_TEXT, (text) => this.staff.run(text as unknown as StaffText));
  }
}
