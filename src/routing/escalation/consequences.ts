import { Injectable } from '@nestjs/common';
import type { Language, UnmetWish } from '../../../libs/protocol/index.js';
import { unmetQuestion, type Decision } from '../../../libs/routing/index.js';
import { beginRound, raiseAlarm, takeSteps, tellUnmet } from '../../contacts/escalation.js';
import { HUB, type Line } from '../../contacts/log.js';
import { Outbox } from '../../conversation/outbox.js';
import type { Tx } from '../../platform/database/database.js';
import { Alerts } from './alerts.js';

/** What a decision demands besides offers. The contacts are locked. */
@Injectable()
export class Consequences {
  constructor(
    private readonly outbox: Outbox,
    private readonly alerts: Alerts,
  ) {}

  async of(tx: Tx, { rounds, steps, alarms, alerts, unmet }: Decision): Promise<void> {
    await beginRound(tx, rounds);
    await takeSteps(tx, steps);
    for (const { contactId, to } of alarms) await raiseAlarm(tx, contactId, to);
    await this.alerts.send(tx, alerts);
    for (const { contactId, wish } of unmet) await this.tell(tx, contactId, wish);
  }

  private async tell(tx: Tx, contactId: string, wish: UnmetWish): Promise<void> {
    const [contact] = await tx.rows<{ channel: string; language: Language }>(
      `select channel, language from contact where id = $1`,
      [contactId],
    );
    if (!contact) return;
    const question: Line = {
      actor: HUB,
      body: { kind: 'question', ...unmetQuestion(wish, contact.language) },
    };
    await this.outbox.send(tx, contact.channel, await tellUnmet(tx, contactId, wish, question));
  }
}
