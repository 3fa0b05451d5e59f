import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { HubInfo } from '../../libs/protocol/index.js';
import { Allow } from '../platform/access/allow.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Refused } from '../platform/refused.js';
import { shown } from './phone-number.js';

const built = new URL('../../web/', import.meta.url);

/** The pages. What differs between hubs (the number) is put into the built file; everything else is as built. */
@Controller()
@Allow('public')
export class PagesController {
  private readonly files = new Map<string, Promise<string>>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @ApiExcludeEndpoint()
  async person(@Res() reply: FastifyReply): Promise<void> {
    await this.page(reply, 'chat/index.html');
  }

  @Get('console')
  @ApiExcludeEndpoint()
  async console(@Res() reply: FastifyReply): Promise<void> {
    await this.page(reply, 'console/index.html');
  }

  @Get('phone')
  @ApiExcludeEndpoint()
  async handset(@Res() reply: FastifyReply): Promise<void> {
    if (!this.config.EMULATOR_URL) throw new Refused('not-found', 'Det finns inget här.', 404);
    await this.page(reply, 'phone/index.html');
  }

  /** What the embedded chat on another site needs to know of this hub. */
  @Get('api/hub')
  @ApiOkResponse({ standardSchema: HubInfo })
  hub(@Res({ passthrough: true }) reply: FastifyReply): HubInfo {
    void reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin');
    const { HUB_NUMBER: number, EMULATOR_URL } = this.config;
    return { number, numberShown: shown(number), sms: number, emulator: EMULATOR_URL !== undefined };
  }

  private async page(reply: FastifyReply, file: string): Promise<void> {
    const text = await this.read(file);
    const { HUB_NUMBER: number, EMULATOR_URL = '' } = this.config;
    const page = text
      .replaceAll('__HUB_TEL__', number)
      .replaceAll('__HUB_TEL_SHOWN__', shown(number))
      .replaceAll('__EMULATOR_URL__', EMULATOR_URL)
      // Built so that the emulator can serve it too, wherever it stands.
      .replaceAll('="./', '="/phone/');
    await reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  }

  private read(file: string): Promise<string> {
    const reading = this.files.get(file) ?? readFile(new URL(file, built), 'utf8');
    this.files.set(file, reading);
    reading.catch(() => this.files.delete(file));
    return reading;
  }
}
