import { Injectable } from '@nestjs/common';
import { briefAloud, guestSaid, pressByGuest, type Said } from '../../../../libs/voice/index.js';
import { append, HUB } from '../../../contacts/log.js';
import type { Tx } from '../../../platform/database/database.js';
import { workerInRoom } from '../caller/where-now.js';
import type { CallNow } from '../legs/call-now.js';
import { isCaller, isInRoom, type GuestLeg, type LegRow } from '../legs/leg-row.js';
import { liveLegs, saveLeg, tune } from '../legs/legs.js';
import { acceptOutside } from './accept-outside.js';
import { announce, guestLines, tellWorker } from './announce.js';

interface Scene {
  legs: LegRow[];
  call: CallNow;
}

/** What somebody pressed who was called in by number. The contact and all its telephones are locked. */
@Injectable()
export class GuestKeys {
  /** @returns the telephone as it stands now, saved */
  async take(tx: Tx, leg: GuestLeg, digits: string | null, scene: Scene): Promise<GuestLeg> {
    const isAuthority = leg.purpose === 'authority';
    const pressed = pressByGuest(leg.stage, digits, { tick: leg.tick, isAuthority });
    const next = { ...leg, tick: leg.tick + 1 };
    if (pressed === 'again') return saved(tx, next);
    if (pressed === 'decline') return this.decline(tx, next, scene.call);
    if (pressed === 'hear-brief') return this.hearBrief(tx, next, scene.call);
    const isYes = pressed === 'accept';
    const inside = await this.enter(tx, next, scene, isYes);
    if (!isYes || inside.stage !== 'room') return inside;
    await acceptOutside(tx, inside, { how: 'keyed', name: null }, scene.call);
    return { ...inside, hasAccepted: true };
  }

  /** By a key, or by the silence of a voicemail. */
  private async decline(tx: Tx, leg: GuestLeg, call: CallNow): Promise<GuestLeg> {
    await append(tx, leg.contactId, guestLines(leg, 'guest-not-reached', 'declined'));
    await tellWorker(tx, leg.contactId, call.holder?.workerId, guestSaid('missing', leg.purpose));
    return over(tx, leg);
  }

  private hearBrief(tx: Tx, leg: GuestLeg, { holder }: CallNow): Promise<GuestLeg> {
    const name = holder?.name ?? '';
    const say: Said[] = [
      { prompt: 'authority-brief', with: { name, brief: briefAloud(leg.brief ?? '', name) } },
      { prompt: 'authority-ask', with: { name } },
    ];
    return saved(tx, { ...leg, stage: 'brief', say });
  }

  /** To whoever answers for the contact. When they are gone there is nobody to come in to. */
  async enter(tx: Tx, leg: GuestLeg, { legs, call }: Scene, isYes = false): Promise<GuestLeg> {
    const worker = workerInRoom(call, legs);
    if (!worker) return over(tx, leg);
    const inside = await saved(tx, {
      ...leg,
      stage: 'room',
      room: worker.room,
      conversation: null,
      say: [wordsInto(leg, call, isYes)],
    });
    await append(tx, leg.contactId, guestLines(leg, 'guest-in'));
    await announce(
      tx,
      leg.contactId,
      guestSaid('in', leg.purpose),
      (other) => other.id !== leg.id && !(isCaller(other) && leg.purpose === 'authority'),
    );
    if (leg.purpose === 'authority' && !isYes)
      await holdForHandover(tx, leg.contactId, call.holder?.name ?? '', 'held-outside');
    return inside;
  }
}

const wordsInto = ({ purpose }: GuestLeg, { holder }: CallNow, isYes: boolean): Said =>
  purpose === 'authority' && !isYes
    ? { prompt: 'authority-in', with: { name: holder?.name ?? '' } }
    : { prompt: 'guest-come-in' };

/** Two talk about what is to be handed over: the person hears why, and music meanwhile, where they are. */
export async function holdForHandover(
  tx: Tx,
  contactId: string,
  name: string,
  prompt: 'held-handover' | 'held-outside' = 'held-handover',
): Promise<void> {
  const caller = (await liveLegs(tx, contactId)).find((leg) => isCaller(leg) && isInRoom(leg));
  if (!caller) return;
  await tune(tx, caller, { held: 'handover', say: [{ prompt, with: { name } }] });
  await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'handover-began' } }]);
}

const over = (tx: Tx, leg: GuestLeg): Promise<GuestLeg> =>
  saved(tx, { ...leg, stage: 'over', room: null, say: [{ prompt: 'out-thanks' }] });

async function saved(tx: Tx, leg: GuestLeg): Promise<GuestLeg> {
  await saveLeg(tx, leg);
  return leg;
}
