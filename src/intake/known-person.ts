import { Injectable } from '@nestjs/common';
import type { AgeGroup, Spoken } from '../../libs/protocol/index.js';
import type { Place } from '../../libs/routing/index.js';
import { Database, type Tx } from '../platform/database/database.js';

export interface Known {
  personId: string;
  ownWorker: string | null;
  /** Where they belong, by what was said in earlier contacts that were about themselves. */
  place: Place | null;
  age: AgeGroup | null;
  /** As it was in their latest contact. */
  spoken: Spoken | null;
}

/** The worker who was responsible last: asked first when the person comes back. */
const OWN_WORKER = `
  (select r.worker_id from contact c join responsibility r on r.contact_id = c.id
   where c.person_id = p.id and r.kind = 'worker' order by r.since desc limit 1) as "ownWorker"`;

/** After so long it is asked where they are: people move. */
const PLACE_DAYS = 180;
const ABOUT_THEMSELVES = `c.person_id = p.id and c.need is distinct from 'child' and coalesce(c.answers ->> 'who', 'self') = 'self'`;

/**
 * Nowhere, and outside the city, are asked anew. Only who is an adult is the same age group for ever: 21 or older. Of the age that
 * was said last, so that a slip which was put right is not found again. Why: docs/decisions/0036-carried-over.md
 */
const BELONGS = `
  (select jsonb_build_object('area', c.area, 'midArea', c.mid_area) from contact c
   where ${ABOUT_THEMSELVES} and c.area <> 'elsewhere' and c.arrived_at > clock_timestamp() - interval '${PLACE_DAYS} days'
   order by c.arrived_at desc limit 1) as place,
  (select case when c.age_group = '21-up' then c.age_group end from contact c
   where ${ABOUT_THEMSELVES} and c.age_group is not null order by c.arrived_at desc limit 1) as age`;
const SPOKEN = `(select c.spoken from contact c where c.person_id = p.id order by c.arrived_at desc limit 1) as spoken`;
const KNOWN = `select p.id as "personId", ${OWN_WORKER}, ${BELONGS}, ${SPOKEN} from person p`;

/** Whom we have met before: by the token of an earlier chat, or by the number texts come from. Never across channels. */
@Injectable()
export class KnownPerson {
  constructor(private readonly db: Database) {}

  async byContact(contactId: string): Promise<Known | undefined> {
    const [known] = await this.db.rows<Known>(
      `${KNOWN} where p.id = (select person_id from contact where id = $1)`,
      [contactId],
    );
    return known;
  }

  /** @param address like `sms:+46701234567`; an unknown one is remembered from now on. */
  async byAddress(tx: Tx, address: string): Promise<Known> {
    const find = `${KNOWN} join person_address a on a.person_id = p.id where a.address = $1`;
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
