import { Injectable } from '@nestjs/common';
import type { Named } from '../../../../libs/protocol/index.js';
import { briefAloud, type Said } from '../../../../libs/voice/index.js';
import { Outbox } from '../../../conversation/outbox.js';
import type { Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { Acknowledge } from '../../../routing/escalation/acknowledge.js';
import { Alerts } from '../../../routing/escalation/alerts.js';
import { letFall } from '../../../routing/let-fall.js';
import { end } from '../../../routing/offers.js';
import { TakeContact } from '../../../routing/take-contact.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import type { WorkerLeg } from '../legs/leg-row.js';

/** `seen`: they go to their console. `told`: so they do, and it stays with whoever accepted it. `gone`: somebody else has it, or nobody needs it any more. `another`: the person insists on one who is not they. */
export type Confirmed = 'seen' | 'told' | 'gone' | 'another' | { call: CallNow; brief: Said };

/** What a pressed 1 means in the ledger, and a pressed 2: by what the telephone rang for. */
@Injectable()
export class Acceptances {
  constructor(
    private readonly taking: TakeContact,
    private readonly acknowledging: Acknowledge,
    private readonly alerts: Alerts,
    private readonly outbox: Outbox,
  ) {}

  async confirm(tx: Tx, leg: WorkerLeg): Promise<Confirmed> {
    const call = await callNow(tx, leg.contactId);
    if (leg.purpose === 'second') return this.second(tx, leg, call);
    if (leg.purpose === 'beside' || leg.purpose === 'lead') return beside(leg, call);
    if (leg.purpose === 'standby') return this.standby(tx, leg, call);
    return isTheirs(leg, call) ? { call, brief: briefOf(call) } : 'gone';
  }

  /** No is an answer: the next is asked at once, and a handover stays with whoever reached it out. */
  async decline(tx: Tx, { purpose, contactId, workerId, alertId, offerId }: WorkerLeg): Promise<void> {
    if (purpose === 'accepted') await letFall(tx, contactId, { workerId, outbox: this.outbox });
    if (alertId) await this.alerts.settleWithin(tx, alertId, 'failed', 'declined');
    if (purpose === 'second' && offerId) await end(tx, 'declined', [offerId]);
  }

  private async standby(tx: Tx, leg: WorkerLeg, call: CallNow): Promise<Confirmed> {
    if (leg.alertId) {
      await this.alerts.settleWithin(tx, leg.alertId, 'sent', null);
      if (await this.alerts.isOfSomebody(tx, leg.alertId)) return 'told';
    }
    try {
      if (call.channel !== 'voice') {
        const [worker] = await tx.rows<Named>(
          `select id as "workerId", first_name as name, title from worker where id = $1`,
          [leg.workerId],
        );
        await this.acknowledging.within(tx, leg.contactId, { ...(worker as Named), role: 'worker' });
        return 'seen';
      }
      if (!isTheirs(leg, call)) await this.taking.byRing(tx, leg.contactId, leg.workerId);
    } catch (failure) {
      if (failure instanceof Refused && failure.code === 'needs-another') return 'another';
      // said to them in plain words; a failure of the database is none of these
      if (failure instanceof Refused && failure.code !== 'try-again') return 'gone';
      throw failure;
    }
    const now = await callNow(tx, leg.contactId);
    return { call: now, brief: briefOf(now) };
  }

  /** A colleague reaches it out: they come in to be briefed. Only their acceptance in the console passes it on. */
  private async second(tx: Tx, { offerId, workerId }: WorkerLeg, call: CallNow): Promise<Confirmed> {
    const [offer] = await tx.rows<{ name: string; brief: string | null }>(
      `select w.first_name as name, o.brief from offer o join worker w on w.id = o.from_id
       where o.id = $1 and (o.outcome is null or o.outcome = 'accepted')`,
      [offerId],
    );
    if (!offer) return 'gone';
    // accepted in the console while it rang: nothing is left to be told apart from the person
    if (isTheirs({ workerId }, call)) return { call, brief: briefOf(call) };
    return {
      call,
      brief: {
        prompt: 'worker-brief',
        with: { name: offer.name, brief: briefAloud(offer.brief ?? '', offer.name) },
      },
    };
  }
}

const isTheirs = ({ workerId }: Pick<WorkerLeg, 'workerId'>, { state, holds, holder }: CallNow): boolean =>
  state === 'answered' && holds === 'worker' && holder?.workerId === workerId;

const briefOf = ({ band }: CallNow): Said => ({
  prompt: 'worker-in',
  with: { about: band === 'Rx' ? 'Inte bedömd än.' : `Nivå ${band}.` },
});

/** In to a talk that is going on, to be with whoever leads it. */
const beside = ({ purpose }: WorkerLeg, call: CallNow): Confirmed =>
  call.state === 'answered' && call.holds === 'worker' && call.holderLeg !== null
    ? { call, brief: purpose === 'lead' ? { prompt: 'worker-lead-in' } : { prompt: 'guest-come-in' } }
    : 'gone';
