import { Injectable } from '@nestjs/common';
import type { Invited } from '../../../../libs/protocol/index.js';
import { append } from '../../../contacts/log.js';
import { fitOf, needsAnother } from '../../../people/wishes.js';
import type { SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { checkNotInAnotherCall } from '../../../routing/in-another-call.js';
import { newRoom } from '../legs/call-now.js';
import { addLeg } from '../legs/legs.js';
import { Numbers } from '../legs/numbers.js';
import { wayTo } from '../legs/telephone-of.js';
import { guestLines } from '../room/announce.js';
import { ownSeat, personIn, type Seat } from './seat.js';
import { whyNot } from './why-not.js';

/** So many telephones in one room: more is a meeting, and nobody hears who speaks. */
const MOST = 8;

type Guest = Exclude<Invited, { role: 'colleague' }>;
interface Wish {
  contactId: string;
  /** The console's own id: the same twice is one call. */
  id: string;
  invited: Invited;
}

/** Calls somebody into the room: told in neutral words who calls, and in only by a pressed 1. */
@Injectable()
export class BringIn {
  constructor(
    private readonly db: Database,
    private readonly numbers: Numbers,
  ) {}

  /** @returns the telephone that rings. @throws Refused, among others `needs-another`, `number-emergency`, `number-unsafe`, `in-call` */
  run({ contactId, id, invited }: Wish, by: SignedWorker): Promise<string> {
    return this.db.transaction(async (tx) => {
      const seat = await ownSeat(tx, contactId, by.workerId);
      const [known] = await tx.rows(`select from voice_leg where id = $1 and contact_id = $2`, [
        id,
        contactId,
      ]);
      if (known) return id;
      if (seat.legs.length >= MOST) throw new Refused('room-full', 'Fler får inte plats i samtalet.');
      if (invited.role === 'colleague') await this.colleague(tx, { contactId, id, to: invited.workerId }, by);
      else await this.guest(tx, { contactId, id, invited }, { seat, by });
      return id;
    });
  }

  private async colleague(
    tx: Tx,
    { contactId, id, to }: { contactId: string; id: string; to: string },
    { name, workerId }: SignedWorker,
  ): Promise<void> {
    const [there] = await tx.rows<{ name: string; present: boolean }>(
      `select w.first_name as name, coalesce(p.lease_until > clock_timestamp(), false) as present
       from worker w left join presence p on p.worker_id = w.id where w.id = $1 and w.disabled_at is null`,
      [to],
    );
    if (!there?.present) throw new Refused('not-here', `${there?.name ?? 'Kollegan'} är inte här just nu.`);
    const way = await wayTo(tx, contactId, to);
    if (!way)
      throw new Refused(
        'no-telephone',
        `${there.name} har ingen telefon att ringa, och tar inte samtal i webbläsaren.`,
      );
    await checkNotInAnotherCall(tx, contactId, to);
    if ((await fitOf(tx, contactId, to)) !== 'fits') throw needsAnother();
    const added = await addLeg(tx, {
      ...{ id, contactId, kind: 'worker', purpose: 'beside', workerId: to, stage: 'ask', askedBy: workerId },
      ...way,
      ...(way.way === 'browser'
        ? { wish: null, room: await newRoom(tx, contactId) }
        : { say: [{ prompt: 'worker-beside', with: { name } }] }),
    });
    if (!added) throw inCall();
  }

  private async guest(
    tx: Tx,
    { contactId, id, invited }: { contactId: string; id: string; invited: Guest },
    { seat, by }: { seat: Seat; by: SignedWorker },
  ): Promise<void> {
    const may = await this.numbers.judge(tx, invited.number);
    if ('not' in may) throw whyNot(may.not);
    if (seat.legs.some(({ number }) => number === may.number)) throw inCall();
    const isAuthority = invited.role === 'authority';
    if (isAuthority) personIn(seat.legs);
    const { name, title } = by;
    const leg = {
      ...{ id, contactId, kind: 'guest' as const, purpose: invited.role, number: may.number },
      ...{ stage: 'ask' as const, askedBy: by.workerId, label: invited.label ?? null },
      ...(isAuthority
        ? { brief: invited.brief, say: [{ prompt: 'out-authority' as const, with: { name } }] }
        : { say: [{ prompt: 'out-guest' as const, with: { name } }] }),
    };
    await addLeg(tx, leg);
    const actor = { kind: 'worker' as const, workerId: by.workerId, name, title };
    await append(
      tx,
      contactId,
      guestLines(leg, 'guest-called').map((line) => ({ ...line, actor })),
    );
    if (!isAuthority) return;
    const { label, brief, ground } = invited;
    await append(tx, contactId, [
      { actor, body: { kind: 'disclosed', to: label, number: may.number, brief, ground } },
    ]);
  }
}

const inCall = (): Refused =>
  new Refused('in-call', 'Den telefonen är redan med i samtalet, eller rings upp.');
