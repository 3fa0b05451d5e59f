import { Injectable } from '@nestjs/common';
import type { CallEvent } from '../../../../libs/protocol/index.js';
import { endOfTry, type PromptKey, type Said } from '../../../../libs/voice/index.js';
import { hold, move } from '../../../contacts/ledger.js';
import { append, HUB, PERSON } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { Alerts } from '../../../routing/escalation/alerts.js';
import { end } from '../../../routing/offers.js';
import { CallBacks } from '../call-back/call-backs.js';
import { endTry } from '../caller/end-try.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import {
  isCaller,
  isGuest,
  isInRoom,
  isOnLine,
  isWorker,
  type CallerLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { saveLeg, tune } from '../legs/legs.js';
import { leaveAfter, whoTookOver } from '../room/announce.js';
import { noteOut } from '../room/company.js';
import { besideEnded, guestEnded, secondEnded } from '../room/others-ended.js';
import { WorkerKeys } from '../worker/worker-keys.js';
import { Falls } from './falls.js';
import { byTelephone, isLetDown, isToGetBackTo, keepsCompany, letSecondsOut, toLine } from './let-down.js';

/** What follows when a telephone is put down, or is lost. The watch and the contact are locked; nobody is let go by it. */
@Injectable()
export class LegEnded {
  constructor(
    private readonly workerKeys: WorkerKeys,
    private readonly alerts: Alerts,
    private readonly callBacks: CallBacks,
    private readonly falls: Falls,
  ) {}

  async run(tx: Tx, leg: LegRow, others: LegRow[]): Promise<void> {
    const call = await callNow(tx, leg.contactId);
    if (isCaller(leg)) return this.caller(tx, leg, call, others);
    if (isWorker(leg)) return this.worker(tx, leg, call, others);
    await guestEnded(tx, leg, call, others);
    await this.lastGuestGone(tx, call, others);
  }

  private async caller(tx: Tx, leg: CallerLeg, call: CallNow, others: LegRow[]): Promise<void> {
    // most put the telephone down when they have spoken
    await this.callBacks.expectMessage(tx, leg);
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
    for (const worker of others.filter(isWorker).filter(isInRoom)) {
      if (hasGuest(worker, others)) await this.stay(tx, worker, wasReached);
      else await this.leaveAlone(tx, worker, call, wasReached);
    }
  }

  /** They talk with somebody outside, who is not to be torn away in the middle of a sentence. */
  private async stay(tx: Tx, leg: WorkerLeg, wasReached: boolean): Promise<void> {
    const why: PromptKey = wasReached ? 'worker-gone-stay' : await inVain(tx, leg.contactId);
    await tune(tx, leg, { say: [{ prompt: why }] });
  }

  /** Nobody called in is left, and the person is neither here nor being called: now the workers hear what they can do. */
  private async lastGuestGone(tx: Tx, call: CallNow, others: LegRow[]): Promise<void> {
    if (call.state !== 'answered') return;
    if (others.some((other) => isCaller(other) || (isGuest(other) && other.stage !== 'over'))) return;
    for (const worker of others.filter(isWorker).filter(isInRoom))
      await this.leaveAlone(tx, worker, call, true);
  }

  /** Who is in the room hears what became of the person; whoever answers for them can call them at once. */
  private async leaveAlone(tx: Tx, leg: WorkerLeg, call: CallNow, wasReached: boolean): Promise<void> {
    const alone = { ...leg, wish: 'move' as const, tick: leg.tick + 1 };
    if (!wasReached) await this.workerKeys.over(tx, alone, { prompt: await inVain(tx, call.contactId) });
    else await this.workerKeys.gone(tx, alone, call);
    if (leg.workerId !== call.holder?.workerId) await noteOut(tx, leg);
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
    if (leg.purpose === 'beside' || leg.purpose === 'lead') return besideEnded(tx, leg, call);
    await this.unanswered(tx, leg);
    await secondEnded(tx, leg, call, others);
    const caller = others.find((other): other is CallerLeg => isCaller(other) && isOnLine(other));
    if (!caller || leg.stage === 'over') return;
    if (isLetDown(leg, call, [caller, ...others])) return this.letDown(tx, leg, call, others);
    await this.firstHasGone(tx, call, caller, others);
  }

  private async letDown(tx: Tx, leg: WorkerLeg, call: CallNow, others: LegRow[]): Promise<void> {
    const isTakenOver = leg.stage === 'room' && whoTookOver(others) !== undefined;
    if (call.state !== 'answered') return isTakenOver ? undefined : leaveAfter(tx, others);
    if (isTakenOver) return this.falls.toAuthority(tx, call);
    if (await byTelephone(tx, leg, call, others)) return;
    await this.lost(tx, leg, call, others);
  }

  /** They have handed it over and put the telephone down before the next has come in: nobody waits alone in a silent room. */
  private async firstHasGone(tx: Tx, call: CallNow, caller: CallerLeg, others: LegRow[]): Promise<void> {
    if (caller.stage !== 'room' || call.state !== 'answered' || call.holds !== 'worker' || !call.holder)
      return;
    if (others.some(keepsCompany) || whoTookOver(others)) return;
    const { workerId, name, title } = call.holder;
    await toLine(tx, caller, { prompt: 'accepted', with: { name, title } }, workerId);
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
  private async lost(tx: Tx, leg: WorkerLeg, call: CallNow, others: LegRow[]): Promise<void> {
    const wasIn = leg.stage === 'room';
    const { contactId, holder } = call;
    const who = holder ? { who: holder } : {};
    const detail = leg.endedBy ? { detail: leg.endedBy } : {};
    await append(tx, contactId, [
      {
        actor: HUB,
        body: { kind: 'call', what: wasIn ? 'worker-out' : 'worker-not-reached', ...who, ...detail },
      },
    ]);
    await letSecondsOut(tx, others, 'worker-first-gone');
    await this.falls.toDesk(tx, contactId, leg.workerId);
    await this.tellPerson(tx, wasIn, others);
  }

  /** Whoever handed over and is with the person still stays so; else they are in the line again, and know why. */
  private async tellPerson(tx: Tx, wasIn: boolean, others: LegRow[]): Promise<void> {
    const caller = others.find(isCaller);
    const first = others.find((other) => keepsCompany(other) && other.purpose !== 'second');
    if (!caller || !isOnLine(caller)) return;
    if (first && caller.stage === 'room') {
      await tune(tx, first, { say: [{ prompt: 'worker-still-in' }] });
      if (caller.held) await tune(tx, caller, { held: null });
      return;
    }
    const said: Said = { prompt: wasIn ? 'worker-lost' : 'worker-delayed' };
    if (caller.stage === 'room') await toLine(tx, caller, said);
    else await saveLeg(tx, { ...caller, told: { ...caller.told, owed: [said] } });
  }
}

const hasGuest = ({ room }: WorkerLeg, others: LegRow[]): boolean =>
  others.some((other) => isGuest(other) && isInRoom(other) && other.room === room);

/** What the worker hears of the last try: a telephone that nobody took up is not somebody who wants something else. */
const IN_VAIN: Record<string, PromptKey> = {
  'not-now': 'worker-not-now',
  declined: 'worker-not-now',
  'picked-up': 'worker-picked-up',
};

async function inVain(tx: Tx, contactId: string): Promise<PromptKey> {
  const [last] = await tx.rows<{ outcome: string | null }>(
    `select outcome from voice_try where contact_id = $1 order by n desc limit 1`,
    [contactId],
  );
  return IN_VAIN[last?.outcome ?? ''] ?? 'worker-no-answer';
}

async function say(tx: Tx, { contactId }: CallNow, what: CallEvent): Promise<void> {
  await append(tx, contactId, [{ actor: PERSON, body: { kind: 'call', what } }]);
}
