import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { pressByWorker, type Said } from '../../../../libs/voice/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { newRoom, type CallNow } from '../legs/call-now.js';
import { isCaller, isOnLine, type CallerLeg, type LegRow, type WorkerLeg } from '../legs/leg-row.js';
import { addLeg, saveLeg } from '../legs/legs.js';
import { Numbers } from '../legs/numbers.js';
import { Acceptances } from './acceptances.js';

interface Scene {
  legs: LegRow[];
  call: CallNow;
}

/** What a worker pressed on their telephone. The watch, the contact and all its telephones are locked. */
@Injectable()
export class WorkerKeys {
  constructor(
    private readonly numbers: Numbers,
    private readonly acceptances: Acceptances,
  ) {}

  /** @returns the telephone as it stands now, saved */
  async take(tx: Tx, leg: WorkerLeg, digits: string | null, scene: Scene): Promise<WorkerLeg> {
    const pressed = pressByWorker(leg.stage, digits, leg.tick);
    const next = { ...leg, tick: leg.tick + 1 };
    if (pressed === 'again') return this.saved(tx, next);
    // the person was quicker, and is on the line: then they meet, and nobody is called
    const isThere = scene.legs.some((one) => isCaller(one) && isOnLine(one));
    if (pressed === 'call-back' && !isThere) return this.callBack(tx, next, scene.call);
    if (pressed === 'nothing') return this.over(tx, next, { prompt: 'worker-bye' });
    if (pressed === 'join' || pressed === 'call-back') return this.join(tx, next, scene);
    await this.decline(tx, leg, scene);
    return this.over(tx, next, { prompt: 'worker-declined' });
  }

  /** By a key, or by the silence of a voicemail: the next is asked at once, and the person hears that it takes longer. */
  private async decline(tx: Tx, leg: WorkerLeg, { legs, call }: Scene): Promise<void> {
    if (leg.purpose === 'accepted') {
      const who = call.holder ? { who: call.holder } : {};
      await append(tx, leg.contactId, [
        { actor: HUB, body: { kind: 'call', what: 'worker-not-reached', ...who } },
      ]);
      const caller = legs.find(isCaller);
      if (caller)
        await saveLeg(tx, { ...caller, told: { ...caller.told, owed: [{ prompt: 'worker-delayed' }] } });
    }
    await this.acceptances.decline(tx, leg);
  }

  private async join(tx: Tx, leg: WorkerLeg, { legs }: Scene): Promise<WorkerLeg> {
    const outcome = await this.acceptances.confirm(tx, leg);
    if (outcome === 'seen') return this.over(tx, leg, { prompt: 'worker-seen' });
    if (outcome === 'gone') return this.over(tx, leg, { prompt: 'worker-taken' });
    const caller = legs.find((one): one is CallerLeg => isCaller(one) && isOnLine(one));
    if (!caller) return this.gone(tx, leg, outcome.call);
    const room = caller.room ?? leg.room ?? (await newRoom(tx, leg.contactId));
    if (leg.purpose === 'second') await this.hold(tx, caller);
    else if (caller.stage !== 'room') await saveLeg(tx, { ...caller, wish: 'move' });
    await this.tell(tx, leg, outcome.call);
    const conversation = room === leg.room ? leg.conversation : null;
    return this.saved(tx, { ...leg, stage: 'room', room, conversation, say: [outcome.brief] });
  }

  /** Two workers talk about what is to be handed over: the person hears music meanwhile, where they are. */
  private async hold(tx: Tx, caller: CallerLeg): Promise<void> {
    await saveLeg(tx, { ...caller, told: { ...caller.told, held: true }, wish: 'hold', tries: 0 });
    await append(tx, caller.contactId, [{ actor: HUB, body: { kind: 'call', what: 'handover-began' } }]);
  }

  /** The person has put the telephone down meanwhile: said, and the way to call them, where that is safe. */
  async gone(tx: Tx, leg: WorkerLeg, call: CallNow): Promise<WorkerLeg> {
    if (!(await this.numberOf(tx, call))) return this.over(tx, leg, { prompt: 'worker-gone-no-number' });
    return this.saved(tx, {
      ...leg,
      stage: 'gone',
      tick: 1 + leg.tick,
      room: null,
      say: [{ prompt: 'worker-gone' }],
    });
  }

  async over(tx: Tx, leg: WorkerLeg, said: Said): Promise<WorkerLeg> {
    return this.saved(tx, { ...leg, stage: 'over', room: null, say: [said] });
  }

  /** Calls the person while the worker is on the line: one call at a time, each of them written down. */
  async callBack(tx: Tx, leg: WorkerLeg, call: CallNow): Promise<WorkerLeg> {
    const { contactId } = leg;
    const number = await this.numberOf(tx, call);
    const id = randomUUID();
    if (number === null) return this.over(tx, leg, { prompt: 'worker-gone-no-number' });
    const begun = await addLeg(tx, {
      id,
      contactId,
      kind: 'caller',
      number,
      stage: 'hello',
      say: [{ prompt: 'out-hello' }],
    });
    if (!begun) return this.over(tx, leg, { prompt: 'worker-called-already' });
    await tx.rows(
      `insert into voice_try (leg_id, contact_id, worker_id, n)
       select $1, $2, $3, coalesce(max(n), 0) + 1 from voice_try where contact_id = $2`,
      [id, contactId, leg.workerId],
    );
    await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'trying' } }]);
    const room = await newRoom(tx, contactId);
    return this.saved(tx, {
      ...leg,
      stage: 'calling',
      room,
      conversation: null,
      say: [{ prompt: 'worker-calling' }],
    });
  }

  /** Where they may be called: where they wished, else where they called from, unless they said that it is not safe. */
  private numberOf(tx: Tx, { callBackTo, number }: CallNow): Promise<string | null> {
    return this.numbers.callable(tx, callBackTo ?? number);
  }

  private async tell(tx: Tx, leg: WorkerLeg, { contactId, holder }: CallNow): Promise<void> {
    const [second] =
      leg.purpose === 'second'
        ? await tx.rows<{ who: CallNow['holder'] }>(
            `select jsonb_build_object('workerId', id, 'name', first_name, 'title', title) as who from worker where id = $1`,
            [leg.workerId],
          )
        : [{ who: holder }];
    const who = second?.who ?? undefined;
    await append(tx, contactId, [
      { actor: HUB, body: { kind: 'call', what: 'worker-in', ...(who ? { who } : {}) } },
    ]);
  }

  private async saved(tx: Tx, leg: WorkerLeg): Promise<WorkerLeg> {
    await saveLeg(tx, leg);
    return leg;
  }
}
