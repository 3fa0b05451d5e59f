import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { GREETING, guestSaid, type Said } from '../../../../libs/voice/index.js';
import { hold } from '../../../contacts/ledger.js';
import { append, PERSON } from '../../../contacts/log.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { onceMore } from '../../sms/in/once-more.js';
import type { Incoming } from '../../vonage/voice-webhook.js';
import { callNow } from '../legs/call-now.js';
import { Documents } from '../legs/documents.js';
import { isGuest, isInRoom, type CallerLeg } from '../legs/leg-row.js';
import { addLeg, findLeg, liveLegs } from '../legs/legs.js';
import { once, type Reply } from '../legs/once.js';
import { BeginContact, openContactOf } from './begin-contact.js';
import { ComeBack } from './come-back.js';
import { workerInRoom } from './where-now.js';

const WELCOME_BACK: Said[] = [{ prompt: 'welcome-back' }, { prompt: 'emergency-call' }];

/** Somebody calls: before a word is spoken there is a contact, somebody responsible for it, and a log. */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly db: Database,
    private readonly beginning: BeginContact,
    private readonly documents: Documents,
    private readonly back: ComeBack,
  ) {}

  run(incoming: Incoming): Promise<Reply> {
    return onceMore(() =>
      this.db.transaction((tx) => once(tx, `ans:${incoming.providerId}`, () => this.within(tx, incoming))),
    );
  }

  private async within(tx: Tx, incoming: Incoming): Promise<Reply> {
    const open = incoming.from ? await openContactOf(tx, incoming.from) : null;
    const contactId =
      open && !open.isOnLine ? open.contactId : await this.beginning.run(tx, incoming.from, open === null);
    const isBack = contactId === open?.contactId;
    if (isBack) await this.comeBack(tx, contactId);
    const leg = await addLeg(tx, {
      ...{ id: randomUUID(), contactId, kind: 'caller', outgoing: false, wish: null },
      ...{ state: 'answered', hasAnswered: true, number: incoming.from },
      ...{ providerId: incoming.providerId, host: incoming.host },
      ...(isBack ? await this.where(tx, contactId) : { stage: 'greeting' as const, say: GREETING }),
    });
    // a leg that is there already is this call, told of by its events, or a telephone that we take to be live still
    const mine = leg ?? (await findLeg(tx, { providerId: incoming.providerId }));
    // they have picked up our call to them in this very instant: then this is somebody else
    if (!mine) throw new Refused('try-again', 'Vi hinner inte svara just nu.', 503);
    return this.documents.of(mine, await callNow(tx, contactId));
  }

  /** Whoever calls again has kept their place, and whoever answers for them. */
  private async comeBack(tx: Tx, contactId: string): Promise<void> {
    await hold(tx, contactId);
    await append(tx, contactId, [{ actor: PERSON, body: { kind: 'call', what: 'called-again' } }]);
    await this.back.run(tx, contactId);
  }

  /** With whoever waits for them in the room since they call them; else in the line, where they were. */
  private async where(
    tx: Tx,
    contactId: string,
  ): Promise<Pick<CallerLeg, 'stage' | 'say'> & Partial<CallerLeg>> {
    const call = await callNow(tx, contactId);
    const legs = await liveLegs(tx, contactId);
    const worker = workerInRoom(call, legs);
    if (!worker || !call.holder) return { stage: 'waiting', say: WELCOME_BACK };
    const { workerId, name, title } = call.holder;
    const joined: Said = { prompt: 'joined', with: { name, title } };
    // they had hung up while these two talked: nobody speaks in a room who was not told of
    const beside = legs.filter(isGuest).filter((leg) => isInRoom(leg) && leg.room === worker.room);
    const say = [joined, ...beside.map(({ purpose }) => guestSaid('in', purpose))];
    return { stage: 'room', room: worker.room, say, told: { worker: workerId } };
  }
}
