import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Named } from '../../../../libs/protocol/index.js';
import { pressByWorker, type PromptKey, type Said } from '../../../../libs/voice/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { newRoom, type CallNow } from '../legs/call-now.js';
import { isCaller, isOnLine, type CallerLeg, type LegRow, type WorkerLeg } from '../legs/leg-row.js';
import { addLeg, saveLeg } from '../legs/legs.js';
import { Numbers } from '../legs/numbers.js';
import { announce, plain } from '../room/announce.js';
import { holdForHandover } from '../room/guest-keys.js';
import { named, tellMissing } from '../room/others-ended.js';
import { Acceptances } from './acceptances.js';

/** How the log tells that a lead has come in. */
const IN_AS = { listen: 'lead-listens', whisper: 'lead-whispers', join: 'lead-joins' } as const;

/** Who comes in so is not told of to the person. */
const UNHEARD: ReadonlySet<WorkerLeg['leadWay']> = new Set<WorkerLeg['leadWay']>(['listen', 'whisper']);

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
    return this.over(tx, next, { prompt: digits === null ? 'worker-no-key' : 'worker-declined' });
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
    if (leg.purpose === 'second' || leg.purpose === 'beside') await tellMissing(tx, leg, call);
  }

  private async join(tx: Tx, leg: WorkerLeg, { legs }: Scene): Promise<WorkerLeg> {
    const outcome = await this.acceptances.confirm(tx, leg);
    if (outcome === 'seen') return this.over(tx, leg, { prompt: 'worker-seen' });
    if (outcome === 'told') return this.over(tx, leg, { prompt: 'worker-told' });
    if (outcome === 'gone') return this.over(tx, leg, { prompt: 'worker-taken' });
    if (outcome === 'another') return this.over(tx, leg, { prompt: 'worker-another' });
    const caller = legs.find((one): one is CallerLeg => isCaller(one) && isOnLine(one));
    if (!caller) return this.gone(tx, leg, outcome.call);
    return this.enter(tx, leg, caller, outcome);
  }

  private async enter(
    tx: Tx,
    leg: WorkerLeg,
    caller: CallerLeg,
    { call, brief }: { call: CallNow; brief: Said },
  ): Promise<WorkerLeg> {
    const room = caller.room ?? leg.room ?? (await newRoom(tx, leg.contactId));
    const ears = leg.leadWay === 'listen' ? ('muted' as const) : leg.ears;
    const conversation = room === leg.room ? leg.conversation : null;
    const inside = { ...leg, stage: 'room' as const, room, ears, conversation, say: [brief] };
    await this.saved(tx, inside);
    await this.meet(tx, inside, caller, call);
    return inside;
  }

  /** What it means for those who are there already. */
  private async meet(tx: Tx, leg: WorkerLeg, caller: CallerLeg, call: CallNow): Promise<void> {
    const who = await named(tx, leg.workerId);
    const what = leg.leadWay ? IN_AS[leg.leadWay] : 'worker-in';
    await append(tx, leg.contactId, [{ actor: HUB, body: { kind: 'call', what, who } }]);
    const isTheirs = call.holder?.workerId === leg.workerId;
    if (leg.purpose === 'second' && !isTheirs)
      return holdForHandover(tx, leg.contactId, call.holder?.name ?? '');
    if (isTheirs && caller.stage !== 'room') return saveLeg(tx, { ...caller, wish: 'move' });
    if (!UNHEARD.has(leg.leadWay)) await introduce(tx, leg, who);
  }

  /**
   * The person has put the telephone down meanwhile: said, and to whoever answers for them the way to call them, where that is safe.
   * A colleague hears who does.
   */
  async gone(tx: Tx, leg: WorkerLeg, call: CallNow): Promise<WorkerLeg> {
    const { holder } = call;
    if (holder && holder.workerId !== leg.workerId)
      return this.over(tx, leg, { prompt: 'worker-person-gone', with: { name: holder.name } });
    const to = await this.numberOf(tx, call);
    if ('instead' in to) return this.over(tx, leg, { prompt: to.instead });
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
    const to = await this.numberOf(tx, call);
    const id = randomUUID();
    if ('instead' in to) return this.over(tx, leg, { prompt: to.instead });
    const begun = await addLeg(tx, {
      id,
      contactId,
      kind: 'caller',
      number: to.number,
      stage: 'hello',
      say: [{ prompt: (await hasAskedForIt(tx, contactId)) ? 'out-hello' : 'out-hello-us' }],
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

  /** Where they may be called: where they wished, else where they called from; or what is said when it may not be. */
  private async numberOf(
    tx: Tx,
    { callBackTo, number }: CallNow,
  ): Promise<{ number: string } | { instead: PromptKey }> {
    const written = callBackTo ?? number;
    if (!written) return { instead: 'worker-gone-no-number' };
    const may = await this.numbers.judge(tx, written);
    if ('number' in may) return may;
    return { instead: may.not === 'unsafe' ? 'worker-gone-no-number' : 'worker-gone-elsewhere' };
  }

  private async saved(tx: Tx, leg: WorkerLeg): Promise<WorkerLeg> {
    await saveLeg(tx, leg);
    return leg;
  }
}

/** Only to who asked for it is it said that they did. */
async function hasAskedForIt(tx: Tx, contactId: string): Promise<boolean> {
  const asked = await tx.rows(
    `select from call_back where contact_id = $1 and ended_at is null and asked = 'person'`,
    [contactId],
  );
  return asked.length > 0;
}

/** Nobody speaks in a room who was not told of. */
async function introduce(tx: Tx, leg: WorkerLeg, { name, title }: Named): Promise<void> {
  await append(tx, leg.contactId, [plain('came-in', 'worker')]);
  await announce(
    tx,
    leg.contactId,
    { prompt: 'introduced', with: { name, title } },
    ({ id }) => id !== leg.id,
  );
}
