import { Injectable } from '@nestjs/common';
import { next } from '../../libs/contact/index.js';
import type { Actor, ContactState } from '../../libs/protocol/index.js';
import type { EntryRow } from '../contacts/log.js';
import { Database, type Statement, type Tx } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';
import { Refused } from '../platform/refused.js';
import { Outbox } from './outbox.js';

export interface Message {
  contactId: string;
  /** The sender's own id: the same id twice is one message. */
  id: string;
  text: string;
  actor: Actor;
}

type Verdict = EntryRow & {
  verdict: 'new' | 'known' | 'unknown-contact' | 'closed' | 'not-responsible';
  channel: string;
  n: number;
};

/** What a message from the person does to each state; a message from a worker moves nothing. */
const STATES: ContactState[] = ['waiting', 'callback', 'answered', 'wrap-up'];
const WHEN_THE_PERSON_WRITES = JSON.stringify(
  Object.fromEntries(STATES.map((state) => [state, next(state, 'return') ?? next(state, 'resume') ?? state])),
);

/**
 * Many messages to many contacts in one statement. The contact's row is locked first, in the order of ids; then whoever
 * is not responsible is told no, what has been sent before is found again, and the rest is numbered without a hole.
 */
const SAY: Statement = {
  name: 'conversation.say',
  text: `
    with said as (
      select * from unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::uuid[], $5::jsonb[]) with ordinality
        as s(contact_id, client_id, body, worker_id, actor, n)),
    locked as (
      select id, state, channel from contact where id in (select contact_id from said) order by id for update),
    judged as (
      select s.*, l.channel, case
        when l.id is null then 'unknown-contact'
        when e.seq is not null then 'known'
        when l.state = 'closed' then 'closed'
        when s.worker_id is not null and not exists (
          select from responsibility r where r.contact_id = s.contact_id and r.until is null and r.worker_id = s.worker_id)
          then 'not-responsible'
        else 'new' end as verdict, e.seq as known_seq, e.at as known_at
      from said s
      left join locked l on l.id = s.contact_id
      left join entry e on e.contact_id = s.contact_id and e.client_id = s.client_id),
    numbered as (
      select *, row_number() over (partition by contact_id order by n) as k from judged where verdict = 'new'),
    counted as (
      select contact_id, count(*) as many, bool_or(worker_id is null) as by_person from numbered group by contact_id),
    grown as (
      update contact c set last_seq = c.last_seq + t.many,
        state = case when t.by_person then $6::jsonb ->> c.state else c.state end
      from counted t where c.id = t.contact_id returning c.id, c.last_seq - t.many as base),
    written as (
      insert into entry (contact_id, seq, kind, audience, actor, body, client_id)
      select m.contact_id, g.base + m.k, 'message', 'person', m.actor, m.body, m.client_id
      from numbered m join grown g on g.id = m.contact_id
      returning contact_id, seq, at, client_id)
    select j.n::int, j.verdict, j.channel, j.contact_id, coalesce(w.seq, j.known_seq) as seq, coalesce(w.at, j.known_at) as at,
      'person' as audience, j.actor, j.body, j.client_id
    from judged j left join written w on w.contact_id = j.contact_id and w.client_id = j.client_id
    order by j.n`,
};

const NO: Record<string, [string, string, 404 | 409 | 403]> = {
  'unknown-contact': ['unknown-contact', 'Kontakten finns inte.', 404],
  closed: ['closed', 'Kontakten är avslutad. Skriv så öppnar vi en ny.', 409],
  'not-responsible': ['not-responsible', 'Du ansvarar inte för den här kontakten just nu.', 403],
};

@Injectable()
export class Say {
  private readonly batch: GroupCommit<Message, Verdict>;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {
    this.batch = new GroupCommit((messages) => this.db.transaction((tx) => this.write(tx, messages)));
  }

  /**
   * Adds a message to the log, once.
   * @returns its number. @throws Refused `unknown-contact`, `closed` or `not-responsible`
   */
  async say(message: Message): Promise<number> {
    const verdict = await this.batch.add(message);
    const no = NO[verdict.verdict];
    if (no) throw new Refused(...no);
    return verdict.seq;
  }

  /** The same, inside a use case's own transaction. */
  async write(tx: Tx, messages: Message[]): Promise<Verdict[]> {
    const verdicts = await tx.rows<Verdict>(SAY, [
      messages.map(({ contactId }) => contactId),
      messages.map(({ id }) => id),
      messages.map(({ text }) => JSON.stringify({ kind: 'message', text })),
      messages.map(({ actor }) => (actor.kind === 'worker' ? actor.workerId : null)),
      messages.map(({ actor }) => JSON.stringify(actor)),
      WHEN_THE_PERSON_WRITES,
    ]);
    await this.follow(
      tx,
      verdicts.filter(({ verdict }) => verdict === 'new'),
    );
    return verdicts;
  }

  private async follow(tx: Tx, fresh: Verdict[]): Promise<void> {
    for (const row of fresh) tx.announce({ kind: 'entries', contactId: row.contact_id, rows: [row] });
    for (const row of fresh) await this.outbox.send(tx, row.channel, [row]);
  }
}
