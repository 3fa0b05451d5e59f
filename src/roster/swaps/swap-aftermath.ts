import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.js';
import type { Tx } from '../../platform/database/database.js';
import { Duty } from '../duty/duty.js';

/** What follows from a swap that was agreed on. */
@Injectable()
export class SwapAftermath {
  constructor(
    private readonly duty: Duty,
    private readonly audit: Audit,
  ) {}

  async of(tx: Tx, by: string, aboutId: string): Promise<void> {
    await this.audit.record(tx, { workerId: by, action: 'shift-swapped', aboutId });
    await this.duty.bringInStep(tx);
  }
}
