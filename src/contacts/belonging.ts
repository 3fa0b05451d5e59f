import type { AgeGroup, Area, Spoken } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';

/** Where a contact belongs, besides its need. */
export interface Belongs {
  area: Area | null;
  midArea: string | null;
  age: AgeGroup | null;
  wantsNow: boolean;
  /** What they speak; null: as our words with them. */
  spoken: Spoken | null;
}

export async function belongingOf(tx: Pick<Tx, 'rows'>, contactId: string): Promise<Belongs> {
  const [row] = await tx.rows<Belongs>(
    `select area, mid_area as "midArea", age_group as age, wants_now as "wantsNow", spoken from contact where id = $1`,
    [contactId],
  );
  return row as Belongs;
}

export async function setBelonging(tx: Tx, contactId: string, belongs: Belongs): Promise<void> {
  const { area, midArea, age, wantsNow, spoken } = belongs;
  await tx.rows(
    `update contact set area = $2, mid_area = $3, age_group = $4, wants_now = $5, spoken = $6,
       carried = carried and (area, mid_area, age_group) is not distinct from ($2, $3, $4) where id = $1`,
    [contactId, area, midArea, age, wantsNow, spoken],
  );
}

/** It is about somebody else than who reached out: what was taken over from an earlier contact of theirs does not hold for it. */
export async function forgetCarried(tx: Tx, contactId: string): Promise<void> {
  await tx.rows(
    `update contact set area = null, mid_area = null, age_group = null, carried = false where id = $1 and carried`,
    [contactId],
  );
}

/** They said so: from now on the window in which they want help counts in routing. Never taken back by what is said later. */
export async function wantHelpNow(tx: Tx, contactId: string): Promise<void> {
  await tx.rows(`update contact set wants_now = true where id = $1 and not wants_now`, [contactId]);
}

/** Other wishes than those nobody could meet: it may be that somebody can, or has to be said anew. */
export async function forgetUnmet(tx: Tx, contactId: string): Promise<void> {
  await tx.rows(`update contact set unmet = null, unmet_choice = null where id = $1 and unmet is not null`, [
    contactId,
  ]);
}

/** It is not safe for them to answer: from now on no text goes to them of itself, only what a worker writes. It stays so. */
export async function hush(tx: Tx, contactId: string): Promise<void> {
  await tx.rows(`update contact set hushed = true where id = $1`, [contactId]);
}
