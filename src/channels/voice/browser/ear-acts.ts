import { Injectable } from '@nestjs/common';
import { earsOf } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { lockDesk } from '../../../contacts/lock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { onceMore } from '../../sms/in/once-more.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import {
  isAsked,
  isCaller,
  isInRoom,
  isOnLine,
  isWorker,
  type CallerLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { findLeg, liveLegs, putDown, saveLeg, tune } from '../legs/legs.js';
import { telephoneOf } from '../legs/telephone-of.js';
import { LegEnded } from '../provider/leg-ended.js';
import { WorkerKeys } from '../worker/worker-keys.js';

interface Scene {
  leg: WorkerLeg;
  legs: LegRow[];
  call: CallNow;
}

/** `not-yet`: the line is not free for words. `nobody-waits`: they are in somebody else's talk, which goes on without them. */
export type Away = 'told' | 'not-yet' | 'nobody-waits';

const NO = '2';

/** What happens to a call by the worker's ear in the browser: the same steps that a telephone takes by its keys. */
@Injectable()
export class EarActs {
  constructor(
    private readonly db: Database,
    private readonly workerKeys: WorkerKeys,
    private readonly ended: LegEnded,
  ) {}

  /** The call and the page have met: whoever took it in the console comes in. Asked again, nothing happens. */
  met(legId: string): Promise<void> {
    return this.with(legId, async (tx, { leg, legs, call }) => {
      if (leg.stage !== 'ask') return;
      // we have its socket, whatever its events have come to tell
      const up: WorkerLeg = { ...leg, state: 'answered', hasAnswered: true };
      const others = legs.map((one) => (one.id === leg.id ? up : one));
      await this.press(tx, { leg: up, legs: others, call }, '1');
    });
  }

  /** A key in the console. @throws Refused `not-yours` */
  pressed(legId: string, workerId: string, key: string): Promise<void> {
    const work = (tx: Tx, scene: Scene): Promise<void> =>
      isAsked(theirs(scene, workerId).leg) ? this.answer(tx, scene, key) : this.press(tx, scene, key);
    return this.with(legId, work, notYours);
  }

  /** To a colleague who asks them in: yes, and the call comes to the page; or no. */
  private async answer(tx: Tx, { leg, legs }: Scene, key: string): Promise<void> {
    if (key === '1') return saveLeg(tx, { ...leg, wish: 'dial' });
    const no: WorkerLeg = { ...leg, state: 'ended', endedBy: 'rejected' };
    await saveLeg(tx, no);
    const others = legs.filter(({ id }) => id !== leg.id);
    return this.ended.run(tx, no, others);
  }

  /** They cannot be heard for a moment: the person whom they answer for is told. */
  async away(legId: string): Promise<Away> {
    let away: Away = 'not-yet';
    await this.with(legId, async (tx, scene) => {
      away = absence(scene);
      const isToTell = away === 'not-yet' && scene.leg.stage === 'room';
      if (isToTell && (await this.tellAway(tx, scene))) away = 'told';
    });
    return away;
  }

  private async tellAway(tx: Tx, { legs, call }: Scene): Promise<boolean> {
    const caller = legs.find((one): one is CallerLeg => isCaller(one) && isOnLine(one));
    if (caller?.stage !== 'room' || caller.wish) return false;
    await tune(tx, caller, { say: [{ prompt: 'ear-away', with: { name: call.holder?.name ?? '' } }] });
    return true;
  }

  /** Their mouth is shut: a person who hears nobody else is told that they are there. */
  unheard(legId: string): Promise<void> {
    return this.with(legId, async (tx, { leg, legs, call }) => {
      const caller = legs.find((one): one is CallerLeg => isCaller(one) && isInRoom(one));
      const isHeard = (one: LegRow): boolean =>
        one.id !== leg.id &&
        !isCaller(one) &&
        isInRoom(one) &&
        earsOf(one) === 'open' &&
        one.leadWay !== 'whisper';
      if (!isInRoom(leg) || !caller || caller.held || caller.wish || legs.some(isHeard)) return;
      await tune(tx, caller, { say: [{ prompt: 'muted-still', with: { name: call.holder?.name ?? '' } }] });
    });
  }

  /** The page has not come back: what follows from the end of the leg brings the call to their telephone, or to the desk. */
  broken(legId: string): Promise<void> {
    return this.with(legId, (tx, { leg }) => putDown(tx, leg));
  }

  /**
   * The worker puts it down. While their own talk goes on it only moves to their telephone: nobody is dropped by a click.
   * @throws Refused `talk-goes-on`, `not-yours`
   */
  leave(legId: string, workerId: string): Promise<void> {
    const work = async (tx: Tx, scene: Scene): Promise<void> => {
      const { leg, legs, call } = theirs(scene, workerId);
      if (isAsked(leg)) return this.answer(tx, scene, NO);
      const isOwn = call.state === 'answered' && call.holder?.workerId === workerId;
      const goesOn = isOwn && legs.some((one) => isCaller(one) && isOnLine(one));
      if (goesOn && (await telephoneOf(tx, workerId)) === null)
        throw new Refused('talk-goes-on', 'Samtalet pågår. Avsluta det först, eller lämna över det.');
      await putDown(tx, leg);
    };
    return this.with(legId, work, notYours);
  }

  /** With the watch, the contact and all its telephones locked. A leg that is over, or that nobody knows, changes nothing. */
  private async with(
    legId: string,
    work: (tx: Tx, scene: Scene) => Promise<void>,
    missing?: () => Refused,
  ): Promise<void> {
    const found = await findLeg(this.db, { id: legId });
    if (!found && missing) throw missing();
    if (!found) return;
    await onceMore(() =>
      this.db.transaction(async (tx) => {
        await lockDesk(tx);
        await hold(tx, found.contactId);
        const legs = await liveLegs(tx, found.contactId);
        const leg = legs.find(({ id }) => id === legId);
        if (leg && isWorker(leg) && leg.way === 'browser')
          await work(tx, { leg, legs, call: await callNow(tx, found.contactId) });
        else if (missing) throw missing();
      }),
    );
  }

  /** What Vonage plays to it follows by command, since no telephone has asked for its next step. */
  private async press(tx: Tx, { leg, legs, call }: Scene, key: string): Promise<void> {
    if (leg.stage === 'room' || leg.stage === 'over' || leg.stage === 'calling') return;
    const now = await this.workerKeys.take(tx, leg, key, { legs, call });
    if (now.stage === 'room' && now.room === leg.room) return;
    await saveLeg(tx, { ...now, wish: 'move', tries: 0 });
    // one that is under way still is for the document before
    await tx.rows(`update voice_leg set claimed_until = null where id = $1`, [leg.id]);
  }
}

const notYours = (): Refused => new Refused('not-yours', 'Det samtalet är inte ditt, eller är över.', 403);

/** What it means to the person that a page is away. */
function absence({ leg, call }: Scene): Away {
  if (leg.purpose !== 'accepted' && leg.workerId !== call.holder?.workerId) return 'nobody-waits';
  return leg.stage === 'room' || leg.stage === 'ask' ? 'not-yet' : 'told';
}

function theirs(scene: Scene, workerId: string): Scene {
  if (scene.leg.workerId !== workerId) throw notYours();
  return scene;
}
