import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LeadWay } from '../../../../libs/protocol/index.js';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import type { SignedWorker } from '../../../platform/access/signed-worker.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Refused } from '../../../platform/refused.js';
import { callNow, newRoom, type CallNow } from '../legs/call-now.js';
import { MOST_MOVES } from '../legs/documents.js';
import { isInRoom, isWorker, type WorkerLeg } from '../legs/leg-row.js';
import { addLeg, liveLegs, saveLeg, tune } from '../legs/legs.js';
import { wayTo } from '../legs/telephone-of.js';
import { announce, plain } from '../room/announce.js';

const IN_AS = { listen: 'lead-listens', whisper: 'lead-whispers', join: 'lead-joins' } as const;

/**
 * A lead comes into a colleague's call: heard by nobody, by the worker, or by all. The worker sees it in the console from the moment
 * the lead's telephone rings, or their browser is called, and the log keeps it. It ends with the talk by itself.
 */
@Injectable()
export class LeadIn {
  constructor(private readonly db: Database) {}

  /** @throws Refused `not-now`, `your-own`, `no-telephone`, `moved-too-often` */
  run(contactId: string, way: LeadWay, by: SignedWorker): Promise<void> {
    return this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const call = await callNow(tx, contactId);
      if (call.state !== 'answered' || call.holderLeg === null)
        throw new Refused('not-now', 'Ingen talar med personen i telefon just nu.');
      if (call.holder?.workerId === by.workerId) throw new Refused('your-own', 'Samtalet är ditt eget.');
      const mine = (await liveLegs(tx, contactId)).find(
        (leg): leg is WorkerLeg => isWorker(leg) && leg.workerId === by.workerId,
      );
      if (!mine) return this.ring(tx, contactId, way, by);
      if (mine.purpose !== 'lead') throw new Refused('in-call', 'Du är redan med i samtalet.');
      return this.change(tx, mine, way, { call, by });
    });
  }

  private async ring(tx: Tx, contactId: string, way: LeadWay, { workerId }: SignedWorker): Promise<void> {
    const reached = await wayTo(tx, contactId, workerId);
    if (!reached)
      throw new Refused(
        'no-telephone',
        'Du behöver en telefon att kopplas till. Lägg in ditt nummer och visa att det är ditt, under Schema, eller ta samtal i webbläsaren.',
      );
    await addLeg(tx, {
      ...{
        id: randomUUID(),
        contactId,
        kind: 'worker',
        purpose: 'lead',
        workerId,
        stage: 'ask',
        leadWay: way,
      },
      ...reached,
      ...(reached.way === 'browser'
        ? { room: await newRoom(tx, contactId) }
        : { say: [{ prompt: 'worker-lead' }] }),
    });
  }

  /** Heard by nobody or by all is a mouth that is shut or opened; by one only takes another entrance, and of these a leg has few. */
  private async change(
    tx: Tx,
    mine: WorkerLeg,
    way: LeadWay,
    { call, by }: { call: CallNow; by: SignedWorker },
  ): Promise<void> {
    if (mine.leadWay === way) return;
    if (!isInRoom(mine)) return saveLeg(tx, { ...mine, leadWay: way });
    if (mine.leadWay !== 'whisper' && way !== 'whisper') await tune(tx, mine, { leadWay: way });
    else await this.enterAnew(tx, mine, way);
    const { workerId, name, title } = by;
    const who = { workerId, name, title };
    await append(tx, mine.contactId, [{ actor: HUB, body: { kind: 'call', what: IN_AS[way], who } }]);
    if (way !== 'join') return undefined;
    await append(tx, mine.contactId, [plain('came-in', 'worker')]);
    const said = { prompt: 'introduced' as const, with: { name, title } };
    return announce(tx, call.contactId, said, ({ id }) => id !== mine.id);
  }

  private enterAnew(tx: Tx, mine: WorkerLeg, way: LeadWay): Promise<void> {
    if (mine.moves >= MOST_MOVES)
      throw new Refused('moved-too-often', 'Lägg på och kom in på nytt för att byta sätt igen.');
    return saveLeg(tx, {
      ...{ ...mine, leadWay: way, wish: 'move', tries: 0 },
      ...{ tick: mine.tick + 1, say: [], conversation: null },
    });
  }
}
