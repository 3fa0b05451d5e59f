import { Inject, Injectable } from '@nestjs/common';
import { acknowledge } from '../../contacts/escalation.js';
import { hold } from '../../contacts/ledger.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Tx } from '../../platform/database/database.js';
import type { SignedWorker } from '../../platform/access/signed-worker.js';
import { Refused } from '../../platform/refused.js';
import { end } from '../offers.js';

/** Whom it concerns: it lies before them, they were told of it at home, they hold the watch, or they lead. */
const CONCERNED = `
  select $3 = 'lead' or exists (select from watch where worker_id = $2 and until is null)
    or exists (select from offer where contact_id = $1 and worker_id = $2 and outcome is null)
    or exists (select from alert where contact_id = $1 and worker_id = $2 and not held and made_at > clock_timestamp() - interval '1 hour') as is`;

/**
 * "I have seen it and see to it": silence for everyone else in this very instant, for a short while. It is not an
 * acceptance: responsibility stays where it is, and when the time runs out everyone is asked again.
 */
@Injectable()
export class Acknowledge {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  /** @returns until when, in seconds. @throws Refused `not-waiting`, `not-allowed` */
  run(contactId: string, worker: SignedWorker): Promise<number> {
    return this.db.transaction((tx) => this.within(tx, contactId, worker));
  }

  /** The same, inside a use case's own transaction. */
  async within(
    tx: Tx,
    contactId: string,
    worker: Pick<SignedWorker, 'workerId' | 'name' | 'title' | 'role'>,
  ): Promise<number> {
    const held = await hold(tx, contactId);
    const { workerId, name, title, role } = worker;
    if (held.holds !== 'desk')
      throw new Refused('not-waiting', `${held.holder?.name ?? 'Ingen'} ansvarar redan för kontakten.`);
    const [concerned] = await tx.rows<{ is: boolean }>(CONCERNED, [contactId, workerId, role]);
    if (!concerned?.is)
      throw new Refused(
        'not-allowed',
        'Bara den som har fått kontakten framför sig säger att den är sedd.',
        403,
      );
    const most = this.config.HUB_ACKNOWLEDGE_SECONDS;
    const seconds = await acknowledge(tx, { contactId, who: { workerId, name, title }, seconds: most });
    const others = await tx.rows<{ id: string }>(
      `select id from offer where contact_id = $1 and outcome is null and worker_id <> $2`,
      [contactId, workerId],
    );
    if (others.length > 0)
      await end(
        tx,
        'withdrawn',
        others.map(({ id }) => id),
      );
    return seconds ?? 0;
  }
}
