import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database/database.js';
import { GroupCommit } from '../platform/database/group-commit.js';

/** Who did or read what. Ids only: never a word of what was read. */
export interface Act {
  /** null: nobody had signed in (a refused sign-in). */
  workerId: string | null;
  /** What was done, in the past tense: `contact-read`, `worker-disabled`. */
  action: string;
  contactId?: string;
  /** The worker it was done to. */
  aboutId?: string;
}

const RECORD = `
    insert into audit (worker_id, action, contact_id, about_id)
    select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[])`;

/**
 * The audit trail, append-only and chained by hash (see sealer.ts).
 *
 * Decision: to write a row and to chain it are two steps. A chain needs one order, and an order needs a lock that is
 * held until the commit: in the transaction of an accept or a message it would put every worker of the hub in one line.
 * So rows are written freely, within the transaction of what they tell of, and chained a second later by a sealer.
 * What is lost: in that second someone who owns the database could still change a row unseen.
 */
@Injectable()
export class Audit {
  private readonly reads: GroupCommit<Act, void>;

  constructor(database: Database) {
    this.reads = new GroupCommit((acts) => append(database, acts));
  }

  /** An act, through the transaction of what was done: both or neither. */
  async record(through: Pick<Tx, 'rows'>, ...acts: Act[]): Promise<void> {
    await append(through, acts);
  }

  /**
   * A reading. Await it before the answer leaves: what cannot be recorded is not shown. Readings that happen at once
   * share one commit, so that this costs a reader milliseconds and a busy hub next to nothing.
   */
  recordRead(act: Act): Promise<void> {
    return this.reads.add(act);
  }
}

async function append(through: Pick<Tx, 'rows'>, acts: Act[]): Promise<void[]> {
  await through.rows(RECORD, [
    acts.map(({ workerId }) => workerId),
    acts.map(({ action }) => action),
    acts.map(({ contactId }) => contactId ?? null),
    acts.map(({ aboutId }) => aboutId ?? null),
  ]);
  return acts.map(() => undefined);
}
