import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow } from '../../platform/access/allow.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { messagesInbound, messagesStatus } from '../vonage/messages-webhook.js';
import { WebhookDoor, type RawWebhook } from '../vonage/webhook-door.js';
import { forUs, refuseReplay } from './in/inbound-edge.js';
import { ReceiveStatus } from './out/receive-status.js';
import { ReceiveText } from './in/receive-text.js';

/** Webhooks of Vonage's Messages API. Answered when the effect is committed, and not before. */
@Controller('vonage/messages')
@ApiExcludeController()
@Allow('provider')
export class MessagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: WebhookDoor,
    private readonly receiveText: ReceiveText,
    private readonly receiveStatus: ReceiveStatus,
  ) {}

  @Post('inbound')
  @HttpCode(200)
  async inbound(@Req() request: RawWebhook): Promise<void> {
    const { jti, body } = this.door.signed(request);
    const { providerId, from, text } = forUs(messagesInbound(body), this.config.HUB_NUMBER);
    refuseReplay(await this.receiveText.run({ providerIds: [providerId], from, text, jti }));
  }

  @Post('status')
  @HttpCode(200)
  async status(@Req() request: RawWebhook): Promise<void> {
    const { jti, body } = this.door.signed(request);
    await this.receiveStatus.run(messagesStatus(body), jti);
  }
}
