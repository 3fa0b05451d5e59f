import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { HubMark } from '../../../platform/hub-mark.js';
import { Refused } from '../../../platform/refused.js';

const SHAPE = /^([0-9a-f-]{36})\.(\d{1,6})\.([\w-]{22})$/;

/**
 * Which step of which leg an address of ours is for. Vonage signs the body of a webhook and not its address, and the body of
 * a step names neither: so the address carries its own mark.
 */
@Injectable()
export class StepToken {
  constructor(private readonly marks: HubMark) {}

  async of(legId: string, tick: number): Promise<string> {
    return `${legId}.${tick}.${await this.mark(legId, tick)}`;
  }

  /** @throws Refused `bad-token` */
  async open(token: unknown): Promise<{ legId: string; tick: number }> {
    const [, legId, tick, mark] = (typeof token === 'string' && SHAPE.exec(token)) || [];
    if (!legId || !tick || !mark) throw refused();
    const ours = Buffer.from(await this.mark(legId, Number(tick)));
    if (!timingSafeEqual(Buffer.from(mark), ours)) throw refused();
    return { legId, tick: Number(tick) };
  }

  private async mark(legId: string, tick: number): Promise<string> {
    return (await this.marks.of(`voice ${legId} ${tick}`)).toString('base64url').slice(0, 22);
  }
}

const refused = (): Refused => new Refused('bad-token', 'Adressen gäller inget samtal.', 400);
