import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database/database.js';

export interface Known {
  personId: string;
  ownWorker: string | null;
}

/** The worker who was responsible last: asked first when the person comes back. */
const OWN_WORKER = `
  (select r.worker_id from contact c join responsibility r on r.contact_id = c.id
   where c.person_id = p.id and r.kind = 'worker' order by r.since desc limit 1) as "ownWorker"`;

/** Whom we have met before: by the token of an earlier chat, or by the number texts come from. Never across channels. */
@Injectable()
export class KnownPerson {
  constructor(private readonly db: Database) {}

  async byContact(contactId: string): Promise<Known | undefined> {
    const [known] = await this.db.rows<Known>(
      `select p.id as "personId", ${OWN_WORKER} from person p where p.id = (select person_id from contact where id = $1)`,
      [contactId],
    );
    return known;
  }

  /** @param address like `sms:+46701234567`; an unknown one is remembered from now on. */
  async byAddress(tx: Tx, address: string): Promise<Known> {
    const find = `select p.id as "personId", ${OWN_WORKER} from person p join person_address a on a.person_id = p.id where a.address = $1`;
    const [known] = await tx.rows<Known>(find, [address]);
    if (known) return known;
    await tx.rows(
      `with new as (insert into person (id) values (gen_random_uuid()) returning id)
       insert into person_address (address, person_id) select $1, id from new`,
      [address],
    );
    const [made] = await tx.rows<Known>(find, [address]);
    return made as Known;
  }
}
