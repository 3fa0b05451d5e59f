import { Injectable } from '@nestjs/common';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { Database } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import {
  isCaller,
  isGuest,
  isInRoom,
  isOnLine,
  isWorker,
  type GuestLeg,
  type LegRow,
  type WorkerLeg,
} from '../legs/leg-row.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import { liveLegs, putDown, saveLeg, tune } from '../legs/legs.js';
import { acceptOutside } from '../room/accept-outside.js';
import { announce, endIn, whoTookOver } from '../room/announce.js';
import { noteOut } from '../room/company.js';
import { GuestKeys } from '../room/guest-keys.js';
import { introductions } from '../room/introductions.js';
import { guestSaid, type Said } from '../../../../libs/voice/index.js';
import { anySeat, legIn, ownSeat, personIn } from './seat.js';

const isOther = (leg: LegRow): leg is GuestLeg | WorkerLeg =>
  isGuest(leg) || (isWorker(leg) && (leg.purpose === 'beside' || leg.purpose === 'lead'));

/** What a worker does in a call from their console. Each is written onto the telephones; the hands at the provider follow. */
@Injectable()
export class RoomDeeds {
  constructor(
    private readonly db: Database,
    private readonly guests: GuestKeys,
  ) {}

  /** The person hears why, and music, until they are taken back: also out of a handover that is being talked about. */
  hold(contactId: string, workerId: string, on: boolean): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { call, legs } = await ownSeat(tx, contactId, workerId);
      const caller = personIn(legs);
      if ((caller.held !== null) === on) return;
      const why: Said = { prompt: on ? 'held-worker' : 'held-back', with: { name: call.holder?.name ?? '' } };
      const others = caller.held === 'handover' ? await introductions(tx, legs, call) : [];
      await tune(tx, caller, { held: on ? 'worker' : null, say: [why, ...others] });
      await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: on ? 'held' : 'back' } }]);
    });
  }

  mute(contactId: string, workerId: string, on: boolean): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { mine } = await anySeat(tx, contactId, workerId);
      if (mine.leadWay === 'listen')
        throw new Refused('not-possible', 'Den som lyssnar hörs inte. Välj att vara med i stället.');
      if (mine.muted !== on) await tune(tx, mine, { muted: on });
    });
  }

  keys(
    contactId: string,
    workerId: string,
    { legId, digits }: { legId: string; digits: string },
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { legs } = await ownSeat(tx, contactId, workerId);
      const leg = legIn(legs, legId, (one): one is LegRow => isOnLine(one));
      await tune(tx, leg, { keys: (leg.wish === 'tune' ? leg.keys : '') + digits });
    });
  }

  /** A switchboard or its queue, which presses nothing: the worker answers for who hears what then. */
  letIn(contactId: string, workerId: string, legId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { legs, call } = await ownSeat(tx, contactId, workerId);
      const leg = legIn(legs, legId, isGuest);
      if (!isOnLine(leg) || isInRoom(leg) || leg.stage === 'over')
        throw new Refused('not-now', 'Ingen har svarat där än.');
      const inside = await this.guests.enter(tx, { ...leg, tick: leg.tick + 1 }, { legs, call });
      await saveLeg(tx, { ...inside, wish: 'move', tries: 0 });
    });
  }

  takeOut(contactId: string, workerId: string, legId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { legs } = await ownSeat(tx, contactId, workerId);
      const leg = legIn(legs, legId, isOther);
      if (!isInRoom(leg)) return putDown(tx, leg);
      await noteOut(tx, leg);
      await endIn(tx, { ...leg, stage: 'over' }, { prompt: 'guest-bye' });
      if (isGuest(leg))
        await announce(tx, contactId, guestSaid('out', leg.purpose), ({ id }) => id !== leg.id);
      return undefined;
    });
  }

  /** An authority has said yes in words: the worker writes down who. */
  takenOver(
    contactId: string,
    workerId: string,
    { legId, name }: { legId: string; name: string },
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { legs, call } = await ownSeat(tx, contactId, workerId);
      const leg = legIn(legs, legId, (one): one is GuestLeg => isGuest(one) && one.purpose === 'authority');
      if (!isInRoom(leg)) throw new Refused('not-now', 'Ingen där är med i samtalet än.');
      if (!leg.hasAccepted) await acceptOutside(tx, leg, { how: 'spoken', name }, call);
    });
  }

  /** The telephone is put down. Nobody who answers for a person does it in the middle of their talk. */
  leave(contactId: string, workerId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const legs = await liveLegs(tx, contactId);
      const mine = legs.find((leg) => isWorker(leg) && leg.workerId === workerId);
      if (!mine) return;
      mayLeave(await callNow(tx, contactId), workerId, legs);
      await putDown(tx, mine);
    });
  }
}

function mayLeave(call: CallNow, workerId: string, legs: LegRow[]): void {
  const isTheirs = call.holds === 'worker' && call.holder?.workerId === workerId;
  const isOnTheLine = legs.some((leg) => isCaller(leg) && isOnLine(leg));
  if (isTheirs && call.state === 'answered' && isOnTheLine && !whoTookOver(legs))
    throw new Refused('end-first', 'Avsluta samtalet eller lämna över först: personen är kvar på linjen.');
}
