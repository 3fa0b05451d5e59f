import type { Named, UnmetChoice, UnmetWish } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { append, HUB, type EntryRow, type Line } from './log.js';

/** Nobody took it: from now on the desk, or the hub lead, sees it loudly. */
export async function raiseAlarm(tx: Tx, contactId: string, to: 'desk' | 'lead'): Promise<void> {
  const [raised] = await tx.rows(
    `update contact set alarm = $2, alarm_at = clock_timestamp() where id = $1 and (waits or to_relieve is not null) returning id`,
    [contactId, to],
  );
  if (!raised) return;
  await append(tx, contactId, [{ actor: HUB, body: { kind: 'escalated', to } }]);
  tx.announce({ kind: 'contact', contactId });
}

/** Everyone has been asked in vain, or who had seen it did nothing: all may be asked again, from the first step on. */
export async function beginRound(tx: Tx, contactIds: string[]): Promise<void> {
  if (contactIds.length === 0) return;
  await tx.rows(
    `update contact set round = round + 1, round_at = clock_timestamp(), step = 0, step_at = null,
       acknowledged_by = null, acknowledged_until = null
     where id = any($1) and (waits or to_relieve is not null)`,
    [contactIds],
  );
}

/** How far up the escalation of each has come, from now on. */
export async function takeSteps(tx: Tx, steps: { contactId: string; step: number }[]): Promise<void> {
  if (steps.length === 0) return;
  await tx.rows(
    `update contact c set step = s.step, step_at = clock_timestamp()
     from unnest($1::uuid[], $2::int[]) as s(id, step) where c.id = s.id and (c.waits or c.to_relieve is not null)`,
    [steps.map(({ contactId }) => contactId), steps.map(({ step }) => step)],
  );
}

/** Seconds. A person in danger does not wait a minute for one who has only said that they see to it. */
const MOST_WITH_A_LIFE_IN_DANGER = 20;

/** Somebody has seen it and says so: until then nobody else is disturbed. @returns for how many seconds; null: it waits no more */
export async function acknowledge(
  tx: Tx,
  { contactId, who, seconds }: { contactId: string; who: Named; seconds: number },
): Promise<number | null> {
  const [seen] = await tx.rows<{ seconds: number }>(
    `with so as (select id, case when band = 'R0' then least($3::float8, $4) else $3 end as seconds from contact where id = $1 and waits)
     update contact c set acknowledged_by = $2, acknowledged_until = clock_timestamp() + make_interval(secs => so.seconds)
     from so where c.id = so.id returning so.seconds`,
    [contactId, who.workerId, seconds, MOST_WITH_A_LIFE_IN_DANGER],
  );
  if (!seen) return null;
  await append(tx, contactId, [
    { actor: { kind: 'worker', ...who }, body: { kind: 'acknowledged', seconds: seen.seconds } },
  ]);
  tx.announce({ kind: 'contact', contactId });
  return seen.seconds;
}

/**
 * Who has seen it cannot see to it any more (gone, or has said no): everyone is asked anew, at once.
 * @param contactId of this one only; null: of all that they had seen
 */
export async function forgetSeen(tx: Tx, workerId: string, contactId: string | null): Promise<void> {
  const forgotten = await tx.rows<{ id: string }>(
    `update contact c set acknowledged_until = clock_timestamp()
     from (select id from contact where acknowledged_by = $1 and acknowledged_until > clock_timestamp() and ($2::uuid is null or id = $2)
       order by id for update) seen
     where c.id = seen.id returning c.id`,
    [workerId, contactId],
  );
  forgotten.forEach(({ id }) => tx.announce({ kind: 'contact', contactId: id }));
}

/** Once a worker has written to the person the hub's own question is over. */
const UNLESS_SPOKEN = `
  case when not exists (select from entry e where e.contact_id = contact.id and e.kind = 'message' and e.actor ->> 'kind' = 'worker')
    then question end`;

/**
 * A hard wish that nobody on duty can meet: the person is told, and asked what they want instead, beside whatever triage
 * asks. By text message one number must not answer two questions: there the wish waits until the open one is answered
 * (`wishInTurn`). By telephone it is said in words.
 */
export async function tellUnmet(
  tx: Tx,
  contactId: string,
  wish: UnmetWish,
  question: Line,
): Promise<EntryRow[]> {
  const [told] = await tx.rows<{ channel: string; question: string | null }>(
    `update contact set unmet = $2, unmet_choice = null, question = ${UNLESS_SPOKEN}
     where id = $1 and (waits or to_relieve is not null) returning channel, question`,
    [contactId, wish],
  );
  if (!told) return [];
  tx.announce({ kind: 'contact', contactId });
  const isPut = told.channel !== 'voice' && (told.channel !== 'sms' || told.question === null);
  const said: Line = { actor: HUB, body: { kind: 'unmet', wish } };
  return append(tx, contactId, isPut ? [said, question] : [said]);
}

/**
 * What they chose; a choice that comes twice is one.
 * @param question what triage goes on with, when nothing stands open
 */
export async function chooseInstead(
  tx: Tx,
  contactId: string,
  choice: UnmetChoice,
  { lines, question }: { lines: Line[]; question: string | null },
): Promise<EntryRow[]> {
  await tx.rows(
    `update contact set unmet_choice = $2, question = coalesce(question, $3),
       -- whoever takes another is asked for from the beginning
       round = round + case when $2 = 'another' then 1 else 0 end, step = 0, step_at = clock_timestamp()
     where id = $1 and unmet is not null`,
    [contactId, choice, question],
  );
  tx.announce({ kind: 'contact', contactId });
  return append(tx, contactId, lines);
}
