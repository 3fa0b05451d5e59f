import { Inject, Injectable } from '@nestjs/common';
import type { Ncco } from '../../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { VonageCalls, type Address, type Dialed } from '../../vonage/vonage-calls.js';
import { EarMarks } from '../browser/ear-marks.js';
import type { LegRow } from '../legs/leg-row.js';

/** Rings somebody: a telephone, or the socket by which a call comes to a worker's browser. */
@Injectable()
export class Ringing {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly calls: VonageCalls,
    private readonly marks: EarMarks,
  ) {}

  async dial(leg: LegRow, ncco: Ncco, eventUrl: string): Promise<Dialed> {
    const to: Address | null = leg.way === 'browser' ? await this.marks.lineOf(leg.id) : leg.number;
    if (!to) return { kind: 'refused', why: 'no-number' };
    return this.calls.dial({
      ...{ to, ncco, eventUrl, host: leg.host },
      ringSeconds: this.config.HUB_RING_SECONDS,
    });
  }
}
