import { Injectable } from '@nestjs/common';
import type { CallEvent } from '../../../../libs/protocol/index.js';
import { endOfTry, type Said } from '../../../../libs/voice/index.js';
import { raiseAlarm } from '../../../contacts/escalation.js';
import { hold, move } from '../../../contacts/ledger.js';
import { append, HUB, PERSON } from '../../../contacts/log.js';
import { Outbox } from '../../../conversation/outbox.js';
import type { Tx } from '../../../platform/database/database.js';
import { Alerts } from '../../../routing/escalation/alerts.js';
import { letFall } from '../../../routing/let-fall.js';
import { end } from '../../../routing/offers.js';
import { CallBacks } from '../call-back/call-backs.js';
import { endTry } from '../caller/deeds.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import {
  isCaller,
  isInRoom,
  isOnLine,
  isWorker,
  type CallerLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { saveLeg } from '../legs/legs.js';
import { WorkerKeys } from '../worker/worker-keys.js';

/** What follows when a telephone is put down, or is lost. The watch and the contact are locked; nobody is let go by it. */
@Injectable()
export class LegEnded {
  constructor(
    private readonly workerKeys: WorkerKeys,
    private readonly alerts: Alerts,
    private readonly outbox: Outbox,
    private readonly callBacks: CallBacks,
  ) {}

  async run(tx: Tx, leg: LegRow, others: LegRow[]): Promise<void> {
    const call = await callNow(tx, leg.contactId);
    if (isCaller(leg)) return this.caller(tx, leg, call, others);
    if (isWorker(leg)) return this.worker(tx, leg, call, others);
  }

  private async caller(tx: Tx, leg: CallerLeg, call: CallNow, others: LegRow[]): Promise<void> {
    const wasReached = !leg.outgoing || leg.stage === 'room' || leg.stage === 'waiting';
    if (wasReached) await say(tx, call, 'hung-up');
    else await this.notReached(tx, leg, call);
    // not an end: it becomes owned work to get back to, in the same place
    if (call.state === 'waiting')
      await move(tx, await hold(tx, call.contactId), 'leave', [{ actor: PERSON, body: { kind: 'left' } }]);
    // who never talked with anybody is to be got back to, also when they did not ask for it
    if (isToGetBackTo(leg, call)) await this.callBacks.ensure(tx, call.contactId, 'nobody');
    await this.callBacks.putOffIfLater(tx, call.contactId);
    if (call.state !== 'answered') return;
    for (const other of others)
      if (isWorker(other) && isInRoom(other)) await this.leaveAlone(tx, other, call, wasReached);
  }

  /** The worker in the room hears what became of the person, and can call them at once. */
  private async leaveAlone(tx: Tx, leg: WorkerLeg, call: CallNow, wasReached: boolean): Promise<void> {
    const alone = { ...leg, wish: 'move' as const, tick: leg.tick + 1 };
    if (!wasReached) await this.workerKeys.over(tx, alone, { prompt: 'worker-no-answer' });
    else if (leg.purpose === 'second') await this.workerKeys.over(tx, alone, { prompt: 'worker-taken' });
    else await this.workerKeys.gone(tx, alone, call);
  }

  private async notReached(tx: Tx, leg: CallerLeg, call: CallNow): Promise<void> {
    const outcome = endOfTry(leg.endedBy, leg.hasAnswered);
    if (!(await endTry(tx, leg.id, outcome))) return;
    await this.callBacks.tried(tx, call.contactId, outcome);
    await append(tx, call.contactId, [
      { actor: HUB, body: { kind: 'call', what: 'not-reached', detail: outcome } },
    ]);
  }

  private async worker(tx: Tx, leg: WorkerLeg, call: CallNow, others: LegRow[]): Promise<void> {
    const caller = others.find((other): other is CallerLeg => isCaller(other) && isOnLine(other));
    await this.unanswered(tx, leg);
    if (!caller || leg.stage === 'over' || !isLetDown(leg, call, [caller, ...others])) return;
    if (call.state !== 'answered') return this.talkIsOver(tx, caller);
    if (await this.byTelephone(tx, leg, call, caller)) return;
    await this.lost(tx, leg, call, caller);
  }

  /** What it rang for, or came in for, does not happen by it any more. */
  private async unanswered(tx: Tx, leg: WorkerLeg): Promise<void> {
    const { purpose, offerId, alertId, endedBy, stage } = leg;
    if (purpose === 'second' && offerId) await end(tx, 'declined', [offerId], endedBy);
    if (!alertId || stage !== 'ask') return;
    const isBad = endedBy === 'failed' || endedBy === 'rejected';
    await this.alerts.settleWithin(tx, alertId, isBad ? 'failed' : 'sent', endedBy);
  }

  /** Never connected, or lost in the middle: it falls to the desk in this instant, the desk sees it, the next is asked. */
  private async lost(tx: Tx, leg: WorkerLeg, call: CallNow, caller: CallerLeg): Promise<void> {
    const wasIn = leg.stage === 'room';
    const { contactId, holder } = call;
    await append(tx, contactId, [
      {
        actor: HUB,
        body: {
          kind: 'call',
          what: wasIn ? 'worker-out' : 'worker-not-reached',
          ...(holder ? { who: holder } : {}),
          ...(leg.endedBy ? { detail: leg.endedBy } : {}),
        },
      },
    ]);
    await letFall(tx, contactId, { workerId: leg.workerId, outbox: this.outbox });
    await raiseAlarm(tx, contactId, 'desk');
    const said: Said = { prompt: wasIn ? 'worker-lost' : 'worker-delayed' };
    if (caller.stage === 'room') await toLine(tx, caller, said);
    else await saveLeg(tx, { ...caller, told: { ...caller.told, owed: [said] } });
  }

  /**
   * A browser that did not hold, or that they left on purpose: their telephone rings instead, and the person is in the line with
   * company until it is answered. Responsibility stays where it is. @returns false when there is no telephone
   */
  private async byTelephone(tx: Tx, leg: WorkerLeg, call: CallNow, caller: CallerLeg): Promise<boolean> {
    if (leg.way !== 'browser') return false;
    const [phone] = await tx.rows(
      `select from worker_reach where worker_id = $1 and verified_at is not null`,
      [leg.workerId],
    );
    await tx.rows(`update voice_leg set broken = true where id = $1`, [leg.id]);
    if (!phone) return false;
    await append(tx, leg.contactId, [{ actor: HUB, body: { kind: 'call', what: 'ear-lost' } }]);
    const said: Said = { prompt: 'ear-lost', with: { name: call.holder?.name ?? '' } };
    if (caller.stage === 'room') await toLine(tx, caller, said);
    else await saveLeg(tx, { ...caller, told: { ...caller.told, owed: [said] } });
    return true;
  }

  /** The worker has ended the talk and gone. Whoever still holds the telephone is told, and may say more. */
  private async talkIsOver(tx: Tx, caller: CallerLeg): Promise<void> {
    if (caller.stage !== 'room') return;
    await saveLeg(tx, {
      ...caller,
      ...{ stage: 'after', say: [{ prompt: 'talk-over' }], room: null, tick: caller.tick + 1, wish: 'move' },
    });
  }
}

/** By whoever was responsible; or, closed while they talked, by the last worker in the room in which they are. */
function isLetDown(
  leg: WorkerLeg,
  { holds, holder }: CallNow,
  [caller, ...others]: [CallerLeg, ...LegRow[]],
) {
  if (holds === 'worker') return holder?.workerId === leg.workerId;
  const isInCompany = others.some(
    (other) => isWorker(other) && isInRoom(other) && other.room === caller.room,
  );
  return holds === 'closed' && !isInCompany;
}

/** They called, there is a number that nobody has called unsafe, and they were not in a talk that came to its end. */
const isToGetBackTo = ({ outgoing, stage }: CallerLeg, call: CallNow): boolean =>
  !outgoing &&
  stage !== 'room' &&
  stage !== 'after' &&
  call.state !== 'closed' &&
  (call.callBackTo !== null || (call.number !== null && call.isSafe !== false));

/** Out of an empty room, at once: a silence would say that nobody is there. */
async function toLine(tx: Tx, caller: CallerLeg, said: Said): Promise<void> {
  const { worker: _, ...told } = caller.told;
  await saveLeg(tx, {
    ...caller,
    ...{ stage: 'waiting', say: [said], room: null, told, tick: caller.tick + 1, wish: 'move' },
  });
}

async function say(tx: Tx, { contactId }: CallNow, what: CallEvent): Promise<void> {
  await append(tx, contactId, [{ actor: PERSON, body: { kind: 'call', what } }]);
}
