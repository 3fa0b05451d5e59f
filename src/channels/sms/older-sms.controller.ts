import { Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow } from '../../platform/access/allow.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { smsApiInbound, smsApiReceipt } from '../vonage/sms-api-webhook.js';
import { WebhookDoor, type RawWebhook } from '../vonage/webhook-door.js';
import { forUs, refuseReplay } from './in/inbound-edge.js';
import { ReceiveByParts } from './in/receive-by-parts.js';
import { ReceiveStatus } from './out/receive-status.js';

/** Webhooks of the older SMS API, which some numbers and accounts still have: by GET or POST, as a form or as JSON. */
@Controller('vonage/sms')
@ApiExcludeController()
@Allow('provider')
export class OlderSmsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: WebhookDoor,
    private readonly receive: ReceiveByParts,
    private readonly receiveStatus: ReceiveStatus,
  ) {}

  @Get('inbound')
  @HttpCode(200)
  inboundByQuery(@Req() request: RawWebhook): Promise<void> {
    return this.inbound(request);
  }

  @Post('inbound')
  @HttpCode(200)
  async inbound(@Req() request: RawWebhook): Promise<void> {
    const { jti, body } = this.door.sms(request);
    refuseReplay(await this.receive.run(forUs(smsApiInbound(body), this.config.HUB_NUMBER), jti));
  }

  @Get('status')
  @HttpCode(200)
  statusByQuery(@Req() request: RawWebhook): Promise<void> {
    return this.status(request);
  }

  @Post('status')
  @HttpCode(200)
  async status(@Req() request: RawWebhook): Promise<void> {
    const { jti, body } = this.door.sms(request);
    await this.receiveStatus.run(smsApiReceipt(body), jti);
  }
}
