import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DeliveryState, EntryBody, EntryKind, Language } from '../../libs/protocol/index.js';
import { append, HUB, type EntryRow } from '../contacts/log.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs.js';

/** A text to be brought to a phone. */
export interface Parcel {
  id: string;
  contactId: string;
  seq: number;
  to: string;
  body: EntryBody;
  language: Language;
  /** First name of whoever is responsible now. */
  holder: string | null;
  state: DeliveryState;
  attempts: number;
}

export const DELIVER = 'deliver-text';

/** What a person who texts is sent; the rest of the log they would see in a chat. */
const SENT: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'message',
  'question',
  'advice',
  'responsible',
  'closed',
  'seeking',
  'understood',
]);

/**
 * Later is never undone by earlier: status webhooks come in any order, a late "submitted" must not hide a "delivered".
 * What waits to be sent a second time may turn out to have arrived; one part of a long text may fail after another came.
 */
const MAY_BECOME: Record<DeliveryState, DeliveryState[]> = {
  queued: ['sending', 'submitted', 'delivered', 'failed'],
  sending: ['queued', 'uncertain', 'submitted', 'delivered', 'failed'],
  uncertain: ['queued', 'sending', 'submitted', 'delivered', 'failed'],
  submitted: ['delivered', 'failed'],
  failed: ['queued', 'delivered'],
  delivered: ['failed'],
};
const before = (state: DeliveryState): DeliveryState[] =>
  (Object.keys(MAY_BECOME) as DeliveryState[]).filter((from) => MAY_BECOME[from].includes(state));

/** Texts on their way out, and the truth about each. Written in the transaction of what they say, so none is forgotten. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Of the lines just written, those the person must get are sent as texts, when that is how we reach them. Whoever said that it is
   * not safe to answer gets what a worker writes, and nothing of the hub's own: somebody else may see the telephone light up.
   */
  async send(tx: Tx, channel: string, written: EntryRow[]): Promise<void> {
    const first = written[0];
    if (channel !== 'sms' || !first) return;
    const texts = written.filter(({ actor, body }) => actor.kind !== 'person' && SENT.has(body.kind));
    if (texts.length === 0) return;
    const rows = await tx.rows<{ id: string }>(
      `insert into delivery (id, contact_id, seq, state)
       select gen_random_uuid(), $1, t.seq, 'queued' from unnest($2::int[], $3::boolean[]) as t(seq, ours)
       where not (t.ours and (select hushed from contact where id = $1)) returning id`,
      [first.contact_id, texts.map(({ seq }) => seq), texts.map(({ actor }) => actor.kind !== 'worker')],
    );
    for (const { id } of rows) await this.jobs.put(tx, DELIVER, { deliveryId: id });
  }

  /** A text to somebody who called: what it says follows from the line that tells of it. @param number where they want it, +E.164 */
  async sendTo(tx: Tx, number: string, { contact_id, seq }: EntryRow): Promise<void> {
    const id = randomUUID();
    await tx.rows(
      `insert into delivery (id, contact_id, seq, state, to_number) values ($1, $2, $3, 'queued', $4)`,
      [id, contact_id, seq, number],
    );
    await this.jobs.put(tx, DELIVER, { deliveryId: id });
  }

  /** Once more, on a worker's word. @returns false when it is on its way or has arrived already. */
  async again(
    tx: Tx,
    { contactId, seq, workerId }: { contactId: string; seq: number; workerId: string },
  ): Promise<boolean> {
    const [row] = await tx.rows<{ id: string }>(
      `select d.id from delivery d join responsibility r on r.contact_id = d.contact_id and r.until is null and r.worker_id = $3
       where d.contact_id = $1 and d.seq = $2 and d.state in ('failed', 'uncertain')`,
      [contactId, seq, workerId],
    );
    if (!row) return false;
    await this.settle(tx, row.id, 'queued', { detail: 'resent' });
    await this.jobs.put(tx, DELIVER, { deliveryId: row.id });
    return true;
  }

  async parcel(deliveryId: string): Promise<Parcel | null> {
    const [row] = await this.db.rows<Parcel>(
      `select d.id, d.contact_id as "contactId", d.seq, coalesce(d.to_number, c.address) as "to", d.state, d.attempts,
         e.body, c.language, w.first_name as holder
       from delivery d join entry e using (contact_id, seq) join contact c on c.id = d.contact_id
       left join responsibility r on r.contact_id = c.id and r.until is null left join worker w on w.id = r.worker_id
       where d.id = $1`,
      [deliveryId],
    );
    return row ?? null;
  }

  /** Moves a text to a state, if it may come there from where it is, and says so in the log. @returns whether it moved. */
  async settle(
    tx: Tx,
    deliveryId: string,
    state: DeliveryState,
    { detail, providerId }: { detail?: string | undefined; providerId?: string | undefined } = {},
  ): Promise<boolean> {
    const [row] = await tx.rows<{ contact_id: string; seq: number }>(
      `update delivery set state = $2, detail = $3, provider_id = coalesce($4, provider_id), changed_at = clock_timestamp(),
         attempts = attempts + case when $2 = 'sending' then 1 else 0 end
       where id = $1 and state = any($5) returning contact_id, seq`,
      [deliveryId, state, detail ?? null, providerId ?? null, before(state)],
    );
    if (!row) return false;
    const body = { kind: 'delivery' as const, of: row.seq, state, ...(detail ? { detail } : {}) };
    await append(tx, row.contact_id, [{ actor: HUB, body }]);
    return true;
  }
}
