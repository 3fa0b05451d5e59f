import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import type { CallNow } from '../legs/call-now.js';
import { isGuest, type GuestLeg, type LegRow, type WorkerLeg } from '../legs/leg-row.js';
import { WorkerKeys } from '../worker/worker-keys.js';
import { GuestKeys } from './guest-keys.js';

/** A key on a telephone that is not the person's. */
@Injectable()
export class Pressing {
  constructor(
    private readonly workers: WorkerKeys,
    private readonly guests: GuestKeys,
  ) {}

  /** @returns the telephone as it stands now, saved */
  take(
    tx: Tx,
    leg: WorkerLeg | GuestLeg,
    digits: string | null,
    scene: { legs: LegRow[]; call: CallNow },
  ): Promise<LegRow> {
    return isGuest(leg)
      ? this.guests.take(tx, leg, digits, scene)
      : this.workers.take(tx, leg, digits, scene);
  }
}
