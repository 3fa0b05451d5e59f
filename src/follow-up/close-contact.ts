import { Injectable } from '@nestjs/common';
import { nextStep, promised } from '../../libs/follow-up/index.js';
import type { Language, Outcome, Plan } from '../../libs/protocol/index.js';
import { close, hold, move, type Held } from '../contacts/ledger.js';
import { HUB, type Line } from '../contacts/log.js';
import { takenOverBy } from '../contacts/taken-over.js';
import { Outbox } from '../conversation/outbox.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { PresenceTurns } from '../roster/presence-turns.js';
import { withdrawOpen } from '../routing/offers.js';

/** The end of a talk, and the closing with what we promised. Only the responsible worker can do either. */
@Injectable()
export class CloseContact {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly presence: PresenceTurns,
  ) {}

  /** The talk is over; the worker writes up what comes next. The same worker stays responsible. */
  end(contactId: string, workerId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await mine(tx, contactId, workerId);
      await move(tx, held, 'end', [{ actor: HUB, body: { kind: 'ended' } }]);
      await this.presence.beginWrapUp(tx, workerId);
    });
  }

  /** @throws Refused `not-responsible`, `nobody-took-over`, or `not-now` when nobody has answered the contact yet */
  close(contactId: string, workerId: string, asked: Closing): Promise<void> {
    return this.db.transaction(async (tx) => {
      const held = await mine(tx, contactId, workerId);
      const closing = await withTakeover(tx, contactId, asked);
      await withdrawOpen(tx, contactId);
      const promise = promised(closing.plan);
      if (promise)
        await tx.rows(
          `insert into follow_up (id, contact_id, worker_id, promise, how, due_at) values (gen_random_uuid(), $1, $2, $3, $4, $5)`,
          [contactId, workerId, promise.promise, promise.how, promise.dueAt],
        );
      const rows = await close(tx, held, closing, lines(held, closing));
      await this.outbox.send(tx, held.channel, rows);
      await this.presence.finishWrapUp(tx, workerId);
    });
  }

  async done(followUpId: string, workerId: string): Promise<void> {
    await this.db.rows(
      `update follow_up set done_at = coalesce(done_at, clock_timestamp()) where id = $1 and worker_id = $2`,
      [followUpId, workerId],
    );
  }
}

interface Closing {
  outcome: Outcome;
  plan: Plan;
}

/**
 * Handed over to an authority outside: only when it has said yes, and the plan keeps that yes. What a console writes of it counts
 * for nothing.
 */
async function withTakeover(tx: Tx, contactId: string, { outcome, plan }: Closing): Promise<Closing> {
  const said = typeof plan === 'string' ? { promise: plan } : plan;
  if (outcome !== 'handed-over') {
    const { takenOver: _, ...own } = said;
    return { outcome, plan: typeof plan === 'string' ? plan : own };
  }
  const takenOver = await takenOverBy(tx, contactId);
  if (!takenOver)
    throw new Refused(
      'nobody-took-over',
      'Ingen annan verksamhet har sagt ja till att ta över. Du ansvarar tills någon har gjort det.',
    );
  return { outcome, plan: { ...said, takenOver } };
}

const lines = (held: Held, { outcome, plan }: Closing): Line[] => [
  { actor: HUB, body: { kind: 'closing', outcome, plan } },
  { actor: HUB, body: { kind: 'closed', next: nextStep(plan, held.language as Language) } },
];

async function mine(tx: Tx, contactId: string, workerId: string): Promise<Held> {
  const held = await hold(tx, contactId);
  if (held.holder?.workerId !== workerId || held.holds !== 'worker')
    throw new Refused('not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403);
  return held;
}
