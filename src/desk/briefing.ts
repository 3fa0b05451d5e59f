import { Injectable } from '@nestjs/common';
import type { Attention, Colleague, FollowUp, Me, Note, OwnDuty } from '../../libs/protocol/index.js';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';
import { isAtWork, isTheirShiftNow } from '../roster/at-work.js';
import { CAN_TAKE_CALLS } from '../routing/can-take-calls.js';
import { ownDuty } from './own-duty.js';

const named = (alias: string) =>
  `jsonb_build_object('workerId', ${alias}.id, 'name', ${alias}.first_name, 'title', ${alias}.title)`;
const iso = (at: Date): string => at.toISOString();

/** Staff of the desk with their unit, whether on duty by the roster, and whether their console is there. */
const PEOPLE = `
  select w.id as "workerId", w.first_name as name, w.title, w.username, w.role, w.room::int,
    (select u.name from unit u where u.id = coalesce(
       (select unit_id from shift s where ${isTheirShiftNow('w.id')} limit 1),
       (select unit_id from shift s where s.worker_id = w.id order by s.ends_at desc limit 1))) as unit,
    exists (select from shift s where ${isTheirShiftNow('w.id')} and s.mode = 'site') as "onDuty",
    w.id in (${CAN_TAKE_CALLS}) as "canCall",
    coalesce(p.lease_until > clock_timestamp(), false) as present, coalesce(p.status, 'away') as status,
    (select count(*)::int from responsibility r where r.worker_id = w.id and r.until is null and r.kind = 'worker') as contacts
  from worker w left join presence p on p.worker_id = w.id
  where w.disabled_at is null and w.role <> 'admin'`;

type PromiseAttention = Extract<Attention, { kind: 'promise' }>;
const ABSENT = `
  select 'promise' as kind, f.id, f.contact_id as "contactId", f.promise, f.how, f.due_at as since, ${named('w')} as who
  from follow_up f join worker w on w.id = f.worker_id
  where f.done_at is null and f.due_at < clock_timestamp() and not exists (${isAtWork('w.id')})
  order by f.due_at limit 100`;

/** What a console is told, read in one place. */
@Injectable()
export class Briefing {
  constructor(private readonly db: Database) {}

  /** The clock by which deadlines are counted: the database's. */
  async now(): Promise<string> {
    const [row] = await this.db.rows<{ now: Date }>(`select clock_timestamp() as now`);
    return iso((row as { now: Date }).now);
  }

  async me(worker: SignedWorker): Promise<Me> {
    const [row] = await this.db.rows<Me>(`${PEOPLE} and w.id = $1`, [worker.workerId]);
    const { workerId, name, title, username, role } = worker;
    const { unit = null, onDuty = false, status = 'away', room = 0 } = row ?? {};
    const duty = await ownDuty(this.db, workerId);
    return { workerId, name, title, username, role, unit, onDuty, status, room, duty };
  }

  duty(workerId: string): Promise<OwnDuty> {
    return ownDuty(this.db, workerId);
  }

  async colleagues(): Promise<Colleague[]> {
    const rows = await this.db.rows<Colleague & Me>(`${PEOPLE} order by w.first_name`);
    return rows.map(({ workerId, name, title, unit, onDuty, present, status, contacts, canCall }) => ({
      ...{ workerId, name, title },
      ...{ unit, onDuty, present, status, contacts, canCall },
    }));
  }

  async followUps(workerId: string): Promise<FollowUp[]> {
    const rows = await this.db.rows<
      Omit<FollowUp, 'dueAt' | 'doneAt'> & { dueAt: Date | null; doneAt: Date | null }
    >(
      `select id, contact_id as "contactId", promise, how, due_at as "dueAt", done_at as "doneAt", null as "callBack"
       from follow_up where worker_id = $1 and done_at is null
       union all
       select b.id, b.contact_id, 'Ring upp', 'call', b.due_at, null, jsonb_build_object('nextTry', b.failed + 1)
       from responsibility r join call_back b on b.contact_id = r.contact_id and b.ended_at is null
       where r.worker_id = $1 and r.until is null and r.kind = 'worker'
       order by "dueAt" nulls last limit 200`,
      [workerId],
    );
    return rows.map((row) => ({
      ...row,
      dueAt: row.dueAt?.toISOString() ?? null,
      doneAt: row.doneAt?.toISOString() ?? null,
    }));
  }

  /** Overdue, and whoever promised it is not on duty: on nobody's list but the desk's. */
  async promisesOfTheAbsent(): Promise<PromiseAttention[]> {
    const rows = await this.db.rows<Omit<PromiseAttention, 'since'> & { since: Date }>(ABSENT);
    return rows.map((row) => ({ ...row, since: iso(row.since) }));
  }

  async notes(contactId: string): Promise<Note[]> {
    const rows = await this.db.rows<Omit<Note, 'at'> & { at: Date }>(
      `select n.id, n.at, n.text, ${named('w')} as who from note n join worker w on w.id = n.worker_id where n.contact_id = $1 order by n.at`,
      [contactId],
    );
    return rows.map((row) => ({ ...row, at: iso(row.at) }));
  }

  async addNote(note: { id: string; contactId: string; workerId: string; text: string }): Promise<Note> {
    await this.db.rows(
      `insert into note (id, contact_id, worker_id, text) values ($1, $2, $3, $4) on conflict (id) do nothing`,
      [note.id, note.contactId, note.workerId, note.text],
    );
    const added = (await this.notes(note.contactId)).find(({ id }) => id === note.id);
    if (!added) throw new Refused('id-taken', 'Anteckningen sparades inte: dess id används redan.');
    return added;
  }
}
