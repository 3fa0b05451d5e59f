import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Band, type EscalationPlan, type NewEscalationPlan } from '../../../libs/protocol/index.js';
import { DEFAULT_PLANS, faultOf } from '../../../libs/routing/index.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';

/** Escalation as data: what happens, in seconds, when nobody accepts. The newest counts from the next instant on. */
@Injectable()
export class Plans {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** All that count now; ours for a band that nobody has planned. */
  async all(): Promise<EscalationPlan[]> {
    const set = await this.db.rows<EscalationPlan>(
      `select id, band, unit_id as "unitId", steps from escalation_plan where ended_at is null order by band, unit_id nulls first`,
    );
    const ours = Band.options.filter(
      (band) => !set.some((plan) => plan.band === band && plan.unitId === null),
    );
    return [...set, ...ours.map((band) => ({ id: null, band, unitId: null, steps: DEFAULT_PLANS[band] }))];
  }

  /** @throws Refused `unusable-plan` when somebody would be left alone by it */
  set(by: string, { band, unitId, steps }: z.output<typeof NewEscalationPlan>): Promise<void> {
    const fault = faultOf(band, steps);
    if (fault) throw new Refused('unusable-plan', fault, 400);
    return this.db.transaction(async (tx) => {
      await tx.rows(
        `update escalation_plan set ended_at = clock_timestamp()
         where ended_at is null and band = $1 and unit_id is not distinct from $2`,
        [band, unitId],
      );
      await tx.rows(
        `insert into escalation_plan (id, band, unit_id, steps, made_by) values (gen_random_uuid(), $1, $2, $3, $4)`,
        [band, unitId, JSON.stringify(steps), by],
      );
      await this.audit.record(tx, { workerId: by, action: 'escalation-planned' });
    });
  }

  /** Back to the city's plan, or to ours. */
  end(by: string, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.rows(
        `update escalation_plan set ended_at = clock_timestamp() where id = $1 and ended_at is null`,
        [id],
      );
      await this.audit.record(tx, { workerId: by, action: 'escalation-plan-ended' });
    });
  }
}
