import { Injectable } from '@nestjs/common';
import {
  advance,
  DANGER_KEY,
  inOneGo,
  keyedOn,
  press,
  type Deed,
  type Facts,
  type Said,
  type Step,
} from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { lockDesk } from '../../../contacts/lock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Line, type Place } from '../../../routing/line.js';
import { ProtocolsInForce } from '../../../triage/protocols-in-force.js';
import { onceMore } from '../../sms/in/once-more.js';
import { policyNow } from '../call-back/policy.js';
import { callNow, type CallNow } from '../legs/call-now.js';
import { Documents } from '../legs/documents.js';
import { isCaller, type CallerLeg, type LegRow } from '../legs/leg-row.js';
import { findLeg, liveLegs, saveLeg } from '../legs/legs.js';
import { once, type Reply } from '../legs/once.js';
import { Numbers } from '../legs/numbers.js';
import { Pressing } from '../room/pressing.js';
import { Deeds } from './deeds.js';
import { companyOf, unmetOf, withCompany, workerInRoom } from './where-now.js';

export interface Asked {
  legId: string;
  tick: number;
  /** The keys that were pressed; null: silence. */
  digits: string | null;
  /** When they were, in ms, by the provider's clock. */
  at: number | null;
  /** The step before this one, with what was pressed in it, never reached us. */
  isLost: boolean;
}

/** What is known of a contact's call when a step of it is taken. */
interface Scene {
  legs: LegRow[];
  call: CallNow;
  place: Place | null;
  asked: Asked;
}

const DANGER: Said[] = [{ prompt: 'danger' }];
/** By their answer: who has said that a life is in danger hears that it was understood, and what we cannot do. */
const isNowDanger = (deed: Deed | undefined, before: CallNow, now: CallNow): boolean =>
  deed?.kind === 'answer' && before.band !== 'R0' && now.band === 'R0';

/**
 * The answer to a step brings them into the room, where the hands were to bring them: done twice, they would be torn out of the first
 * words with their worker, and a leg that is moved often is dropped by Vonage.
 */
const isOnItsWay = (leg: LegRow): boolean =>
  isCaller(leg) && leg.stage === 'room' && leg.wish === 'move' && leg.ears === 'open';

/** Who asks what comes next has answered, though the word of it is still on its way: else they would meet nobody in their room. */
const onLine = (leg: LegRow): LegRow => {
  const { state, hasAnswered } = advance({ ...leg, end: leg.endedBy }, 'answered');
  return { ...leg, state, hasAnswered };
};

/** What a step needs besides the call itself. */
@Injectable()
export class Steps {
  constructor(
    readonly deeds: Deeds,
    readonly pressing: Pressing,
    readonly numbers: Numbers,
    readonly protocols: ProtocolsInForce,
  ) {}
}

/** Vonage asks what comes next for a leg: a key was pressed, or some words or a piece of music are over. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly db: Database,
    private readonly documents: Documents,
    private readonly line: Line,
    private readonly steps: Steps,
  ) {}

  /** Asked again, it answers the same. A leg that is gone, or that nobody knows, is told nothing. */
  run(asked: Asked): Promise<Reply> {
    return onceMore(async () => {
      const leg = await findLeg(this.db, { id: asked.legId });
      if (!leg) return [];
      // before anything is locked: whoever holds a line to the database must not wait for another one
      const [place] = isCaller(leg) ? await this.line.places([leg.contactId]) : [];
      return this.db.transaction((tx) =>
        once(tx, `in:${asked.legId}.${asked.tick}`, () => this.within(tx, leg.contactId, asked, place)),
      );
    });
  }

  private async within(tx: Tx, contactId: string, asked: Asked, place?: Place): Promise<Reply> {
    await lockDesk(tx);
    await hold(tx, contactId);
    const legs = (await liveLegs(tx, contactId)).map((one) => (one.id === asked.legId ? onLine(one) : one));
    const leg =
      legs.find(({ id }) => id === asked.legId) ??
      (await this.steps.deeds.goingOn.back.alive(tx, asked.legId, legs));
    if (!leg) return [];
    const call = await callNow(tx, contactId);
    // it was moved on meanwhile: what counts is where it is now
    if (leg.tick !== asked.tick) {
      if (isOnItsWay(leg)) await saveLeg(tx, { ...leg, wish: null });
      return this.documents.of(leg, call);
    }
    if (!isCaller(leg)) {
      const now = await this.steps.pressing.take(tx, leg, asked.digits, { legs, call });
      return this.documents.of(now, await callNow(tx, contactId));
    }
    if (this.steps.deeds.goingOn.isDue(leg, call, asked.digits)) {
      const now = await this.goOn(tx, leg, call, asked);
      return this.documents.of(now, await callNow(tx, now.contactId));
    }
    const now = await this.step(tx, leg, { legs, call, place: place ?? null, asked });
    return this.documents.of(now, await callNow(tx, contactId));
  }

  /** By a contact of its own; that a life is in danger is said of that one. */
  private async goOn(tx: Tx, leg: CallerLeg, call: CallNow, asked: Asked): Promise<CallerLeg> {
    const now = await this.steps.deeds.goingOn.run(tx, leg, call);
    if (asked.digits !== DANGER_KEY) return now;
    return this.step(tx, now, { legs: [], call: await callNow(tx, now.contactId), place: null, asked });
  }

  private async step(tx: Tx, leg: CallerLeg, scene: Scene): Promise<CallerLeg> {
    const { digits } = scene.asked;
    const keyed = await this.keyed(tx, leg, scene.asked);
    const known = await this.facts(tx, leg, scene);
    const { deed, stage, say } = press(leg.stage, digits, { ...known, ...inOneGo(digits, keyed) });
    await this.steps.deeds.callBacks.expectMessage(tx, leg);
    if (deed) await this.steps.deeds.do(tx, deed, leg, scene.call);
    const call = deed ? await callNow(tx, leg.contactId) : scene.call;
    const said = isNowDanger(deed, scene.call, call) ? DANGER : say;
    const next = this.next(leg, stage, { say: said, ...(deed ? { deed } : {}) }, { ...scene, call });
    const now = { ...next, told: { ...next.told, ...(keyed ? { keyed } : {}) }, tick: leg.tick + 1 };
    const there = isOnItsWay(now) ? { ...now, wish: null } : now;
    await saveLeg(tx, there, Boolean(deed) || now.stage !== leg.stage || leg.wish !== null);
    return there;
  }

  private async keyed(tx: Tx, leg: CallerLeg, { digits, at }: Asked) {
    const entersNumber = leg.stage === 'number-call' || leg.stage === 'number-text';
    return keyedOn(leg.told.keyed, digits, at ?? (await policyNow(tx)).now, entersNumber);
  }

  /** In the line, unless their answer has opened another question about danger to life: then that is put. */
  private next(
    leg: CallerLeg,
    stage: CallerLeg['stage'],
    { say, deed }: Pick<Step, 'say' | 'deed'>,
    scene: Scene,
  ): CallerLeg {
    const { call, legs } = scene;
    if (stage !== 'waiting') return { ...leg, stage, say };
    // each second counts until danger to life is known: no thanks in between
    if (deed?.kind === 'answer' && call.question !== null) return { ...leg, stage: 'question', say: [] };
    return withCompany(leg, say, companyOf(leg, call, scene), workerInRoom(call, legs)?.room ?? null);
  }

  private async facts(
    tx: Tx,
    leg: CallerLeg,
    { call, asked: { digits, isLost } }: Scene,
  ): Promise<Omit<Facts, 'isTyped112' | 'isHasty'>> {
    const { protocols, numbers } = this.steps;
    const open = protocols.open(call.question, call.language);
    return {
      number: await numbers.callable(tx, call.number),
      isSeen: call.number !== null,
      isSafe: call.isSafe,
      options: open?.options.map(({ key }) => key) ?? [],
      entered: await numbers.entered(tx, digits, call.number),
      isEmergency: numbers.isEmergency(digits),
      times: await this.steps.deeds.callBacks.times(tx, call.band),
      unmet: unmetOf(call),
      asked: { said: leg.say, times: leg.tick, isLost },
    };
  }
}
