import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { hold } from '../../../contacts/ledger.js';
import { append, HUB } from '../../../contacts/log.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { mayBeRung } from '../../../roster/at-work.js';
import { Pulse } from '../../../roster/pulse.js';
import { workerInRoom } from '../caller/where-now.js';
import { callNow, newRoom } from '../legs/call-now.js';
import { IS_ASKED, isAsked, isCaller, isWorker, type CallerLeg, type LegRow } from '../legs/leg-row.js';
import { addLeg, liveLegs, putDown, saveLeg, tune } from '../legs/legs.js';
import { brokeInBrowser, takesInBrowser } from '../legs/telephone-of.js';
import { isWanted } from '../../../routing/escalation/alerts.js';

/**
 * Taken in the console, somebody on the line, and the worker is not rung yet: in their browser when it takes calls, unless it did
 * not hold in this very call; else by telephone.
 */
const TO_RING = `
  select c.id as "contactId", r.worker_id as "workerId", h.phone, way.browser as "byBrowser"
  from contact c join responsibility r on r.contact_id = c.id and r.until is null and r.kind = 'worker'
  left join worker_reach h on h.worker_id = r.worker_id and h.verified_at is not null
  cross join lateral (select (h.phone is null
      or ${takesInBrowser('r.worker_id')})
    and not exists (select from voice_leg b where b.contact_id = c.id and b.worker_id = r.worker_id and b.broken
      and b.made_at >= r.since) as browser) way
  where (h.phone is not null or way.browser) and c.channel = 'voice' and c.state = 'answered'
    and exists (select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.state = 'answered' and l.stage <> 'hello')
    and not exists (select from voice_leg l where l.contact_id = c.id and l.worker_id = r.worker_id and l.state <> 'ended')`;

/** A colleague is asked to take it over while they talk: their browser asks, or their telephone rings, to come into the call. */
const TO_CALL_IN = `
  select o.contact_id as "contactId", o.worker_id as "workerId", h.phone, o.id as "offerId", w.first_name as name,
    ${takesInBrowser('o.worker_id')} and (h.phone is null or not ${brokeInBrowser('o.worker_id', 'o.contact_id')}) as "byBrowser"
  from offer o join contact c on c.id = o.contact_id join worker w on w.id = o.from_id
  left join worker_reach h on h.worker_id = o.worker_id and h.verified_at is not null
  where (h.phone is not null or ${takesInBrowser('o.worker_id')}) and o.outcome is null and o.step = 'handover' and c.channel = 'voice'
    and exists (select from voice_leg l where l.contact_id = c.id and l.kind = 'caller' and l.state = 'answered' and l.stage = 'room')
    and not exists (select from voice_leg l where l.contact_id = c.id and l.worker_id = o.worker_id and l.offer_id = o.id)
    and not exists (select from voice_leg l where l.contact_id = c.id and l.worker_id = o.worker_id and l.state <> 'ended')`;

/** They were asked in, and have taken it over in the console before they said yes to that: it is theirs, so they come. */
const TO_LET_IN = `
  select l.id, l.contact_id as "contactId" from voice_leg l
  join responsibility r on r.contact_id = l.contact_id and r.until is null and r.worker_id = l.worker_id where ${IS_ASKED}`;

/**
 * Rings that have become pointless: taken by another, withdrawn, seen, closed, their shift is over. Nobody is left with a telephone that rings for
 * nothing; nor in a room to which the person will not come, since another
 * has them now. Who was asked in, and who leads, are seen to with the others in the room.
 */
const POINTLESS = `
  select l.id, l.contact_id as "contactId" from voice_leg l join contact c on c.id = l.contact_id
  join responsibility r on r.contact_id = c.id and r.until is null
  left join alert a on a.id = l.alert_id left join offer o on o.id = l.offer_id
  where l.state <> 'ended' and l.kind = 'worker' and l.wish is distinct from 'hang-up'
    and (l.stage = 'ask' or l.purpose = 'second' and l.stage <> 'over' and r.worker_id <> l.worker_id) and case l.purpose
    when 'accepted' then c.state <> 'answered' or r.worker_id <> l.worker_id
    when 'standby' then case when a.held then c.state <> 'answered' or r.since > a.made_at
        else not ${isWanted('a', 'c')} or coalesce(c.acknowledged_until > clock_timestamp(), false) end
      or l.state <> 'answered' and not ${mayBeRung('l.worker_id')}
    else o.outcome is not null and o.outcome <> 'accepted' end
  union all
  select l.id, l.contact_id from voice_leg l join responsibility r on r.contact_id = l.contact_id and r.until is null
  where l.state = 'answered' and l.kind = 'worker' and l.stage = 'room' and l.wish is null and l.purpose not in ('second', 'beside', 'lead')
    and r.worker_id is distinct from l.worker_id and not exists (
      select from voice_leg c where c.contact_id = l.contact_id and c.kind = 'caller' and c.state = 'answered' and c.room = l.room)`;

/** Held for a handover that is over, one way or the other. */
const TO_UNHOLD = `
  select l.contact_id as "contactId" from voice_leg l
  where l.state = 'answered' and l.kind = 'caller' and l.held = 'handover' and not exists (
    select from offer o join voice_leg s on s.offer_id = o.id and s.state = 'answered' and s.stage = 'room'
    where o.contact_id = l.contact_id and o.outcome is null and o.step = 'handover')
  and not exists (select from voice_leg g where g.contact_id = l.contact_id and g.kind = 'guest' and g.state = 'answered'
    and g.stage = 'room' and g.accepted_at is null)`;

type ForBrowser = Pick<ToRing, 'contactId' | 'workerId' | 'offerId'>;
interface ToRing {
  contactId: string;
  workerId: string;
  phone: string | null;
  byBrowser?: boolean;
  offerId?: string;
  name?: string;
}

/** Brings the telephones of a call in step with who is responsible and who is asked. */
@Injectable()
export class Connect {
  constructor(
    private readonly db: Database,
    private readonly pulse: Pulse,
  ) {}

  async run(): Promise<void> {
    for (const one of await this.db.rows<ToRing>(TO_RING)) await this.ring(one);
    for (const one of await this.db.rows<ToRing>(TO_CALL_IN)) await this.ring(one);
    for (const { contactId } of await this.db.rows<{ contactId: string }>(POINTLESS))
      await this.silence(contactId);
    for (const { contactId } of await this.db.rows<{ contactId: string }>(TO_LET_IN))
      await this.letIn(contactId);
    for (const { contactId } of await this.db.rows<{ contactId: string }>(TO_UNHOLD))
      await this.unhold(contactId);
    await this.keepPresent();
  }

  private async ring({ contactId, workerId, phone, byBrowser, offerId, name }: ToRing): Promise<void> {
    await this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      if (byBrowser) return this.callBrowser(tx, { contactId, workerId, ...(offerId ? { offerId } : {}) });
      await addLeg(tx, {
        ...{ id: randomUUID(), contactId, kind: 'worker', workerId, number: phone, stage: 'ask' },
        ...(offerId
          ? { purpose: 'second', offerId, say: [{ prompt: 'worker-second', with: { name: name ?? '' } }] }
          : { purpose: 'accepted', say: [{ prompt: 'worker-ask' }] }),
      });
    });
  }

  /**
   * Into the room from the first, where nobody is met before the page is there. A colleague is asked first, and waits in a room of
   * their own until both ends of their leg are there.
   */
  private async callBrowser(tx: Tx, { contactId, workerId, offerId }: ForBrowser): Promise<void> {
    const caller = offerId ? undefined : (await liveLegs(tx, contactId)).find(isCaller);
    await addLeg(tx, {
      ...{
        id: randomUUID(),
        contactId,
        kind: 'worker',
        workerId,
        number: null,
        way: 'browser',
        stage: 'ask',
      },
      ...(offerId ? { purpose: 'second', offerId, wish: null } : { purpose: 'accepted' }),
      room: caller?.room ?? (await newRoom(tx, contactId)),
    });
  }

  private async letIn(contactId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const held = await hold(tx, contactId);
      for (const leg of await liveLegs(tx, contactId))
        if (isAsked(leg) && leg.workerId === held.holder?.workerId)
          await saveLeg(tx, { ...leg, wish: 'dial' });
    });
  }

  private async silence(contactId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const pointless = new Set((await tx.rows<{ id: string }>(POINTLESS)).map(({ id }) => id));
      for (const leg of await liveLegs(tx, contactId)) if (pointless.has(leg.id)) await this.stop(tx, leg);
    });
  }

  private async stop(tx: Tx, leg: LegRow): Promise<void> {
    if (isWorker(leg) && leg.stage === 'room' && leg.purpose !== 'second')
      await saveLeg(tx, {
        ...{ ...leg, stage: 'over', room: null, say: [{ prompt: 'worker-taken' }] },
        ...{ tick: leg.tick + 1, wish: 'move', tries: 0 },
      });
    else await putDown(tx, leg);
  }

  /** Back among them: the person hears who has come, or the first that it did not come about. */
  private async unhold(contactId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await hold(tx, contactId);
      const legs = await liveLegs(tx, contactId);
      const call = await callNow(tx, contactId);
      const held = legs.find((leg): leg is CallerLeg => isCaller(leg) && leg.held === 'handover');
      const worker = workerInRoom(call, legs);
      if (!held || !worker || !call.holder) return;
      const { name, title } = call.holder;
      const isOther = worker.purpose === 'second';
      const say = isOther ? [{ prompt: 'introduced' as const, with: { name, title } }] : [];
      await tune(tx, held, { say, held: null });
      if (isOther) return;
      await tune(tx, worker, { say: [{ prompt: 'worker-back' }] });
      await append(tx, contactId, [{ actor: HUB, body: { kind: 'call', what: 'handover-back' } }]);
    });
  }

  /** Whoever talks with a person is at work, whatever became of their console. */
  private async keepPresent(): Promise<void> {
    const talking = await this.db.rows<{ workerId: string }>(
      `select distinct worker_id as "workerId" from voice_leg where state = 'answered' and stage in ('room', 'calling') and worker_id is not null`,
    );
    await this.pulse.keep(talking.map(({ workerId }) => workerId));
  }
}
