import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { News, type NewsItem } from '../news/news.js';

type Row = Record<string, unknown>;
/** Statements are written down in the code, so there are not many; one that were built anew each time is not kept. */
const MOST_KEPT = 2000;
const names = new Map<string, string>();

/**
 * What pg is asked: a statement with a name is parsed and planned once for each connection, and planning often takes longer than
 * doing.
 */
function prepared(text: string, values: unknown[]): { name?: string; text: string; values: unknown[] } {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_KEPT) names.set(text, (name = `s${names.size}`));
  return name === undefined ? { text, values } : { name, text, values };
}

/** What a use case does its work through: one transaction. What it announces is told after the commit, and only then. */
export class Tx {
  readonly announced: NewsItem[] = [];
  constructor(readonly client: Pick<PoolClient, 'query'>) {}

  async rows<T = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.client.query(prepared(text, values));
    return result.rows as T[];
  }

  /** That a contact changed is told once, however many parts of the work have changed it. */
  announce(...items: NewsItem[]): void {
    for (const item of items)
      if (item.kind !== 'contact' || !this.hasTold(item.contactId)) this.announced.push(item);
  }

  private hasTold(contactId: string): boolean {
    return this.announced.some((item) => item.kind === 'contact' && item.contactId === contactId);
  }
}

/**
 * The pool listens for the errors of idle connections only. One that is cut between two statements of a transaction
 * would have nobody to tell, and Node would end the process; the next statement fails and says so.
 */
const calmly = (): void => undefined;

/**
 * Serialization failure and deadlock: PostgreSQL undid one side on purpose, doing it again is the answer. Unique
 * violation: two did the same in one instant, and who begins again finds what the other did; a true one just fails again.
 */
const TRY_AGAIN = new Set(['40001', '40P01', '23505']);
const MOST_TRIES = 8;

async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      const code = (failure as { code?: string }).code ?? '';
      if (!TRY_AGAIN.has(code) || attempt === MOST_TRIES) throw failure;
    }
  }
}

@Injectable()
export class Database {
  private readonly pool: Pool;

  constructor(
    @InjectDataSource() source: DataSource,
    private readonly news: News,
  ) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
    this.pool.on('acquire', (client) => client.off('error', calmly).on('error', calmly));
  }

  /** One statement in its own transaction. @param text one statement with its `$1`, the same text each time: what differs is in the values */
  async rows<T = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.pool.query(prepared(text, values));
    return result.rows as T[];
  }

  /** All of `work` or nothing of it; then its announcements. `work` may run again, see above. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return tryAgain(() => this.once(work));
  }

  /** The same, and in all hubs together one at a time. @param lock a number of ours, the same in every hub */
  alone<T>(lock: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    return tryAgain(() => this.once(work, `begin; select pg_advisory_xact_lock(${lock})`));
  }

  /** The same for work that is one statement: it commits by itself, without a word to begin and one to end. */
  single<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return tryAgain(async () => {
      const tx = new Tx(this.pool);
      const result = await work(tx);
      this.news.publish(tx.announced);
      return result;
    });
  }

  private async once<T>(work: (tx: Tx) => Promise<T>, begin = 'begin'): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const tx = new Tx(client);
      const result = await work(tx);
      await client.query('commit');
      this.news.publish(tx.announced);
      return result;
    } catch (failure) {
      await client.query('rollback').catch((lost: Error) => (broken = lost));
      throw failure;
    } finally {
      client.release(broken);
    }
  }
}
