import { Injectable } from '@nestjs/common';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Database } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

/** Who may read what a person said: whoever is or was responsible, the watch-holder, a lead, or one asked to take it over. */
@Injectable()
export class Readers {
  constructor(private readonly db: Database) {}

  /** @throws Refused `unknown-contact`, `not-yours` */
  async check(contactId: string, { workerId, role }: SignedWorker): Promise<void> {
    const [row] = await this.db.rows<{ may: boolean }>(
      `select $3 = 'lead'
         or exists (select from responsibility r where r.contact_id = c.id and r.worker_id = $2)
         or exists (select from watch where worker_id = $2 and until is null)
         or exists (select from offer o where o.contact_id = c.id and o.worker_id = $2 and o.outcome is null and o.step = 'handover'
           and not 'another-wished' = any(o.why)) as may
       from contact c where c.id = $1`,
      [contactId, workerId, role],
    );
    if (!row) throw new Refused('unknown-contact', 'Kontakten finns inte.', 404);
    if (!row.may) throw new Refused('not-yours', 'Du har ingen del i den här kontakten.', 403);
  }
}
