import { Injectable } from '@nestjs/common';
import { targetSeconds } from '../../libs/triage/index.js';
import type { OfferCard } from '../../libs/protocol/index.js';
import { Database } from '../platform/database/database.js';

/** Of an offer `o`, its contact `c` and whoever reaches it out, `f`. */
export const CARD_COLUMNS = `
      o.id as "offerId", o.step, o.why, coalesce(o.score, '[]') as score, o.brief, o.made_at as "madeAt", o.expires_at as "expiresAt",
      case when f.id is not null then jsonb_build_object('workerId', f.id, 'name', f.first_name, 'title', f.title) end as "from",
      c.id as "contactId", c.channel, c.band, c.reasons, c.need, c.area, coalesce(c.spoken, c.language) as language, c.arrived_at as "arrivedAt"`;

const OPEN = `
    select ${CARD_COLUMNS}
    from offer o join contact c on c.id = o.contact_id left join worker f on f.id = o.from_id
    where o.outcome is null`;
const CARDS = `${OPEN} and o.id = any($1::uuid[])`;
const CARDS_OF = `${OPEN} and o.worker_id = $1 order by c.rank, o.made_at`;
const CARDS_OF_CONTACT = `
    select o.worker_id as "workerId", ${CARD_COLUMNS}
    from offer o join contact c on c.id = o.contact_id left join worker f on f.id = o.from_id
    where o.outcome is null and o.contact_id = $1`;
export type CardRow = Omit<OfferCard, 'madeAt' | 'expiresAt' | 'arrivedAt' | 'targetSeconds'> &
  Record<'madeAt' | 'expiresAt' | 'arrivedAt', Date>;

/** An offer as its worker sees it. Whatever else the row holds stays behind. */
export function asCard(row: CardRow): OfferCard {
  const { offerId, step, why, score, brief, from, contactId, channel, band, reasons, need, area, language } =
    row;
  return {
    ...{ offerId, step, why, score, brief, from, contactId, channel, band, reasons, need, area, language },
    targetSeconds: targetSeconds(band),
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    arrivedAt: row.arrivedAt.toISOString(),
  };
}

/** Open offers, as cards. */
@Injectable()
export class Cards {
  constructor(private readonly db: Database) {}

  /** Those of these offers that are open; in no order. */
  async of(offerIds: string[]): Promise<OfferCard[]> {
    return (await this.db.rows<CardRow>(CARDS, [offerIds])).map(asCard);
  }

  /** Those of a contact that are open, and before whom they lie. */
  async ofContact(contactId: string): Promise<{ workerId: string; card: OfferCard }[]> {
    const rows = await this.db.rows<CardRow & { workerId: string }>(CARDS_OF_CONTACT, [contactId]);
    return rows.map((row) => ({ workerId: row.workerId, card: asCard(row) }));
  }

  /** A worker's open offers, the most urgent first. */
  async before(workerId: string): Promise<OfferCard[]> {
    return (await this.db.rows<CardRow>(CARDS_OF, [workerId])).map(asCard);
  }
}
