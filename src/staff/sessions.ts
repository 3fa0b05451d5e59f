import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Database, type Tx } from '../platform/database/database.js';

/** A long night shift and its handover; after that one signs in again. */
const LIFETIME = '12 hours';
const TOKEN_BYTES = 32;

const OPEN = `
    insert into staff_session (id, token_hash, worker_id, expires_at)
    select gen_random_uuid(), $2, id, clock_timestamp() + $3::interval
    from worker where id = $1 and disabled_at is null
    for share
    returning id, expires_at`;
/** Every request and every handshake asks this. */
const FIND = `
    select s.id as "sessionId", w.id as "workerId", w.username, w.first_name as name, w.title, w.role
    from staff_session s join worker w on w.id = s.worker_id
    where s.token_hash = $1 and s.ended_at is null and s.expires_at > clock_timestamp() and w.disabled_at is null`;
const END = `
  update staff_session set ended_at = clock_timestamp() where id = $1 and ended_at is null
  returning id, worker_id`;
const END_ALL = `
  update staff_session set ended_at = clock_timestamp() where worker_id = $1 and ended_at is null
  returning id, worker_id`;
const END_EXPIRED = `
  update staff_session set ended_at = expires_at where ended_at is null and expires_at <= clock_timestamp()
  returning id, worker_id`;
const STILL_OPEN = `
  select s.id from staff_session s join worker w on w.id = s.worker_id
  where s.id = any($1::uuid[]) and s.ended_at is null and s.expires_at > clock_timestamp() and w.disabled_at is null`;

interface Ended {
  id: string;
  worker_id: string;
}

export interface OpenedSession {
  sessionId: string;
  /** Told once, here. The database keeps its hash: who reads the database cannot sign in with what is there. */
  token: string;
  expiresAt: string;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Work that ends sessions may be part of a larger one; the news leave with its commit, and the sockets with the news. */
async function end(tx: Tx, statement: string, values: unknown[]): Promise<number> {
  const ended = await tx.rows<Ended>(statement, values);
  tx.announce(
    ...ended.map(({ id, worker_id }) => ({ kind: 'session', sessionId: id, workerId: worker_id }) as const),
  );
  return ended.length;
}

@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** @returns null when the worker is disabled or gone. */
  async open(workerId: string): Promise<OpenedSession | null> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const [row] = await this.database.rows<{ id: string; expires_at: Date }>(OPEN, [
      workerId,
      hashOf(token),
      LIFETIME,
    ]);
    return row ? { sessionId: row.id, token, expiresAt: row.expires_at.toISOString() } : null;
  }

  /** The worker behind a token; null when it was ended, has run out, or the worker is disabled. */
  async find(token: string): Promise<SignedWorker | null> {
    const [worker] = await this.database.rows<SignedWorker>(FIND, [hashOf(token)]);
    return worker ?? null;
  }

  /** Which of these are still good: for sockets that may have missed the news of an end. */
  async stillOpen(sessionIds: string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(STILL_OPEN, [sessionIds]);
    return new Set(rows.map(({ id }) => id));
  }

  end(sessionId: string, within?: Tx): Promise<number> {
    return this.within(within, (tx) => end(tx, END, [sessionId]));
  }

  endAllOf(workerId: string, within?: Tx): Promise<number> {
    return this.within(within, (tx) => end(tx, END_ALL, [workerId]));
  }

  endExpired(): Promise<number> {
    return this.database.transaction((tx) => end(tx, END_EXPIRED, []));
  }

  private within<T>(tx: Tx | undefined, work: (tx: Tx) => Promise<T>): Promise<T> {
    return tx ? work(tx) : this.database.transaction(work);
  }
}
