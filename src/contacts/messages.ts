import { next } from '../../libs/contact/index.js';
import type { Actor, ContactState } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { lockInOrder } from './lock.js';
import { append, PERSON, type EntryRow } from './log.js';

export interface Message {
  contactId: string;
  /** The sender's own id: the same id twice is one message. */
  id: string;
  text: string;
  actor: Actor;
}

/** What became of a message: written now, known from before, left (`not-alone`), or refused. */
export type Verdict = EntryRow & {
  verdict: 'new' | 'known' | 'unknown-contact' | 'closed' | 'not-responsible' | 'in-a-call' | 'not-alone';
  channel: string;
  /** The state it called the contact back from; null when it stayed as it was. */
  was: ContactState | null;
};

/** What a message from the person does to each state; a message from a worker moves nothing. */
const STATES: ContactState[] = ['waiting', 'callback', 'later', 'answered', 'wrap-up'];
const WHEN_THE_PERSON_WRITES = JSON.stringify(
  Object.fromEntries(STATES.map((state) => [state, next(state, 'return') ?? next(state, 'resume') ?? state])),
);

/**
 * Many messages to many contacts in one statement. The contact's row is locked first, in the order of ids; then whoever
 * is not responsible is told no, and who writes into a telephone; what has been sent before is found again, and the rest is
 * numbered without a hole.
 * Lateral with a limit: each is looked up by its key. As a plain join PostgreSQL reads the whole log, once a statement.
 */
const SAID = `
    with said as (
      select * from unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::uuid[], $5::jsonb[]) with ordinality
        as s(contact_id, client_id, body, worker_id, actor, n)),
    locked as (
      select id, state, channel, last_seq from contact where id = any($1::uuid[]) order by id for update),
    judged as (
      select s.*, l.channel, case
        when l.id is null then 'unknown-contact'
        when e.seq is not null then 'known'
        when l.state = 'closed' then 'closed'
        when $7 and ((l.channel = 'sms' and s.worker_id is not null) or (s.worker_id is null and l.state <> $6::jsonb ->> l.state)
          or (s.worker_id is not null and l.last_seq <> was.last_seq)) then 'not-alone'
        when s.worker_id is not null and (
          select r.worker_id from responsibility r where r.contact_id = s.contact_id and r.until is null limit 1)
          is distinct from s.worker_id then 'not-responsible'
        when s.worker_id is not null and l.channel = 'voice' then 'in-a-call'
        else 'new' end as verdict, l.state as was, e.seq as known_seq, e.at as known_at
      from said s
      left join locked l on l.id = s.contact_id
      left join lateral (select c.last_seq from contact c where c.id = s.contact_id limit 1) was on true
      left join lateral (
        select e.seq, e.at from entry e
        where e.contact_id = s.contact_id and e.client_id = s.client_id limit 1) e on true),
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
      returning contact_id, seq, at, client_id, actor),
    unread as (
      insert into unread (contact_id, seq) select contact_id, seq from written where actor->>'kind' = 'person')`;
const VERDICTS = `
    select j.n::int, j.verdict, j.channel, j.contact_id, coalesce(w.seq, j.known_seq) as seq, coalesce(w.at, j.known_at) as at,
      'person' as audience, j.actor, j.body, j.client_id,
      case when j.verdict = 'new' and j.worker_id is null and j.was <> $6::jsonb ->> j.was then j.was end as was
    from judged j left join written w on w.contact_id = j.contact_id and w.client_id = j.client_id
    order by j.n`;
const SAY = SAID + VERDICTS;

/** What else is written in the statement that writes messages. */
export interface Along {
  statement: string;
  values: unknown[];
}

/**
 * The statement that writes messages, and something more. @param more parts of it, from `written`, `judged` (the verdict on
 * each) and the parameters from $8 on.
 */
export const sayingAlso = (more: string): string => `${SAID}, ${more} ${VERDICTS}`;

/**
 * Adds messages to their logs, each once. @returns what became of each, in order.
 * @param how alone: nothing but this one statement; what calls for more (a text to be sent, a contact that is called back
 * to life, a contact that changed while we waited for it) is left, as `not-alone`.
 */
export async function addMessages(
  tx: Tx,
  messages: Message[],
  { alone = false, along }: { alone?: boolean; along?: Along } = {},
): Promise<Verdict[]> {
  // Who is responsible is read as it was when the statement began. A worker may only speak while they are, so nothing
  // may pass on between that instant and the lock; alone, the statement sees by the log's end whether anything did.
  const byWorkers = messages.filter(({ actor }) => actor.kind === 'worker');
  if (!alone && byWorkers.length > 0)
    await lockInOrder(
      tx,
      messages.map(({ contactId }) => contactId),
    );
  const { statement = SAY, values = [] } = along ?? {};
  const verdicts = await tx.rows<Verdict>(statement, [...asColumns(messages), alone, ...values]);
  await tell(tx, verdicts);
  return verdicts;
}

const asColumns = (messages: Message[]): unknown[] => [
  messages.map(({ contactId }) => contactId),
  messages.map(({ id }) => id),
  messages.map(({ text }) => JSON.stringify({ kind: 'message', text })),
  messages.map(({ actor }) => (actor.kind === 'worker' ? actor.workerId : null)),
  messages.map(({ actor }) => JSON.stringify(actor)),
  WHEN_THE_PERSON_WRITES,
];

async function tell(tx: Tx, verdicts: Verdict[]): Promise<void> {
  for (const row of verdicts)
    if (row.verdict === 'new') tx.announce({ kind: 'entries', contactId: row.contact_id, rows: [row] });
  for (const { contact_id: contactId, was } of verdicts) {
    if (!was) continue;
    await append(tx, contactId, [
      { actor: PERSON, body: { kind: was === 'callback' || was === 'later' ? 'returned' : 'resumed' } },
    ]);
    tx.announce({ kind: 'contact', contactId });
  }
}
