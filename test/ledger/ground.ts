import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { testDatabase } from '../support/database.js';

export const LEA = '00000000-0000-4000-8000-0000000000a1';
export const CLEO = '00000000-0000-4000-8000-0000000000a2';
export const BO = '00000000-0000-4000-8000-0000000000a3';

/** What PostgreSQL answered to an attempt: the code and the name of what refused, or that it let it pass. */
export type Verdict = { code: string; constraint: string } | 'it was let through';

/** A statement with its values. */
export type Step = [sql: string, values?: unknown[]];

/** A migrated database with three workers and a watch that Lea took an hour ago; nothing between the test and the tables. */
export class Ground {
  private constructor(
    readonly url: string,
    private readonly pool: pg.Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<Ground> {
    const { url, drop } = await testDatabase();
    const ground = new Ground(url, new pg.Pool({ connectionString: url, max: 4 }), drop);
    await ground.rows(`insert into worker (id, username, first_name, title, role, password_hash) values
      ('${LEA}', 'lea', 'Lea', 'luckan', 'lead', '-'), ('${CLEO}', 'cleo', 'Cleo', 'beroende', 'worker', '-'),
      ('${BO}', 'bo', 'Bo', 'psykiatrin', 'worker', '-')`);
    await ground.rows(`insert into watch (seq, worker_id, since, how, accepted_at)
      values (1, '${LEA}', clock_timestamp() - interval '1 hour', 'started', clock_timestamp() - interval '2 hours')`);
    return ground;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.drop();
  }

  async rows<T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query(sql, values)).rows as T[];
  }

  /** Does all of it in one transaction, to the commit, and says what the database said. */
  async attempt(...steps: Step[]): Promise<Verdict> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      for (const [sql, values] of steps) await client.query(sql, values ?? []);
      await client.query('commit');
      return 'it was let through';
    } catch (refusal) {
      await client.query('rollback');
      const { code, constraint } = refusal as pg.DatabaseError;
      if (code === undefined) throw refusal;
      return { code, constraint: constraint ?? '' };
    } finally {
      client.release();
    }
  }

  /** A contact that the desk has held for ten minutes, or for as long as this watch. */
  async contact(): Promise<string> {
    const id = randomUUID();
    const said = await this.attempt(
      ['insert into person (id) values ($1)', [id]],
      [
        `insert into contact (id, person_id, channel, language, arrived_at, round_at)
         select $1::uuid, $1::uuid, 'webchat', 'sv', t, t
         from (select greatest(clock_timestamp() - interval '10 minutes', since) as t from watch where until is null) held`,
        [id],
      ],
      [
        `insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
         select c.id, 1, 'desk', w.worker_id, c.arrived_at, w.seq, w.since from contact c, watch w where c.id = $1 and w.until is null`,
        [id],
      ],
    );
    if (said !== 'it was let through') throw new Error(`the ground is not sound: ${JSON.stringify(said)}`);
    return id;
  }

  /** An offer of a contact, made a minute ago; settled now when it has an outcome. @returns its id */
  async offer(contactId: string, workerId: string, outcome: string | null = null): Promise<string> {
    const id = randomUUID();
    await this.rows(
      `insert into offer (id, contact_id, worker_id, step, round, made_at, expires_at, settled_at, outcome)
       select $1, $2, $3, 'duty', 1, t - interval '1 minute', t + interval '1 minute', case when $4::text is not null then t end, $4
       from (select clock_timestamp() as t) now`,
      [id, contactId, workerId, outcome],
    );
    return id;
  }

  /** A contact that passed from the desk to a worker by an accepted offer, half a minute ago or so. */
  async answered(workerId = CLEO): Promise<string> {
    const contactId = await this.contact();
    const offerId = await this.offer(contactId, workerId, 'accepted');
    const said = await this.attempt(...passTo({ contactId, offerId, seq: 2 }));
    if (said !== 'it was let through') throw new Error(`the ground is not sound: ${JSON.stringify(said)}`);
    return contactId;
  }

  /** The watch passes to another worker, with all that the desk holds. */
  async passWatch(to: string): Promise<Verdict> {
    return this.attempt(endWatch, beginWatch(to), moveDesk);
  }
}

export const endWatch: Step = [`update watch set until = clock_timestamp() where until is null`];
export const beginWatch = (to: string): Step => [
  `insert into watch (seq, worker_id, since, how, accepted_at)
   select seq + 1, $1, until, 'accepted', until from watch order by seq desc limit 1`,
  [to],
];
export const moveDesk: Step = [
  `with desk as (select * from watch where until is null),
   old as (update responsibility r set until = clock_timestamp() from desk
           where r.kind = 'desk' and r.until is null and r.watch_seq <> desk.seq returning r.contact_id, r.seq, r.until)
   insert into responsibility (contact_id, seq, kind, worker_id, since, watch_seq, watch_since)
   select o.contact_id, o.seq + 1, 'desk', d.worker_id, o.until, d.seq, d.since from old o, desk d`,
];

/** The open link ends and the next begins, at the instant in which the offer was settled. */
export const passTo = ({
  contactId,
  offerId,
  seq,
}: {
  contactId: string;
  offerId: string;
  seq: number;
}): Step[] => [
  [
    `update responsibility set until = (select settled_at from offer where id = $2) where contact_id = $1 and until is null`,
    [contactId, offerId],
  ],
  [
    `insert into responsibility (contact_id, seq, kind, worker_id, since, offer_id)
     select contact_id, $3, 'worker', worker_id, settled_at, id from offer where id = $2 and contact_id = $1`,
    [contactId, offerId, seq],
  ],
];

/** The open link of a contact ends now, with nothing after it. */
export const letGo = (contactId: string): Step => [
  `update responsibility set until = clock_timestamp() where contact_id = $1 and until is null`,
  [contactId],
];

/** SQLSTATEs, by what they mean. */
export const keyViolation = (constraint: string): Verdict => ({ code: '23503', constraint });
export const notUnique = (constraint: string): Verdict => ({ code: '23505', constraint });
export const checkFailed = (constraint: string): Verdict => ({ code: '23514', constraint });
export const forbidden = (constraint: string): Verdict => ({ code: '23001', constraint });
