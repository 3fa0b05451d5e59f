import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { hold } from '../../../contacts/ledger.js';
import { Database } from '../../../platform/database/database.js';
import { Jobs } from '../../../platform/jobs.js';
import { Alerts, RING, type Alert } from '../../../routing/escalation/alerts.js';
import { callNow } from '../legs/call-now.js';
import { addLeg } from '../legs/legs.js';

/** The telephone of a worker at home rings, and only a key that is pressed is a yes. */
@Injectable()
export class RingStandby implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly alerts: Alerts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RING, ({ alertId }) => this.run(String(alertId)));
  }

  async run(alertId: string): Promise<void> {
    const alert = await this.alerts.open(alertId);
    if (alert) await this.ring(alert);
  }

  /** The same job twice rings once: a telephone that rings for this contact is there already. */
  private ring({ id, contactId, workerId, to, about }: Alert): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const [rung] = await tx.rows(`select from voice_leg where alert_id = $1`, [id]);
      if (rung) return;
      const isCall = (await callNow(tx, contactId)).channel === 'voice';
      const waiting = isCall ? 'worker-standby' : 'worker-alert';
      const prompt = { waiting, held: 'worker-held', relief: 'worker-relief' } as const;
      await addLeg(tx, {
        ...{ id: randomUUID(), contactId, kind: 'worker', purpose: 'standby', workerId, alertId: id },
        ...{ number: to, stage: 'ask', say: [{ prompt: prompt[about] }] },
      });
    });
  }
}
