import { Injectable } from '@nestjs/common';
import type { InboundText } from '../../vonage/provider-event.js';
import { JoinParts } from './join-parts.js';
import { ReceiveText, type Taken } from './receive-text.js';

/** A text that may be one part of a longer one. */
@Injectable()
export class ReceiveByParts {
  constructor(
    private readonly receiveText: ReceiveText,
    private readonly joinParts: JoinParts,
  ) {}

  run({ providerId, from, text, part }: InboundText, jti: string | null): Promise<Taken | 'waiting'> {
    if (part) return this.joinParts.take({ ...part, providerId, from, text, jti });
    return this.receiveText.run({ providerIds: [providerId], from, text, jti });
  }
}
