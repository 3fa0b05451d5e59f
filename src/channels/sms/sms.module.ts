import { Module, type OnModuleInit } from '@nestjs/common';
import { ConversationModule } from '../../conversation/conversation.module.js';
import { DELIVER } from '../../conversation/outbox.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { Jobs } from '../../platform/jobs.js';
import { TriageModule } from '../../triage/triage.module.js';
import { VonageClient } from '../vonage/vonage-client.js';
import { WebhookDoor } from '../vonage/webhook-door.js';
import { Aftermath } from './out/aftermath.js';
import { AnswerByNumber } from './in/answer-by-number.js';
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

@Module({
  imports: [ConversationModule, IntakeModule, TriageModule],
  controllers: [MessagesController, OlderSmsController],
  providers: [
    ...[VonageClient, WebhookDoor, ReceiveText, ReceiveByParts, ReceiveStatus, JoinParts, Sweeps],
    ...[OpenByText, AnswerByNumber, Deliver, Claim, Aftermath],
  ],
})
export class SmsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly deliver: Deliver,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DELIVER, ({ deliveryId }) => this.deliver.run(String(deliveryId)));
  }
}
