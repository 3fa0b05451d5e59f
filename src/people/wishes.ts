import { Wishes } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { Refused } from '../platform/refused.js';

const READ = `
    select gender, only_gender as "onlyGender", only_language as "onlyLanguage", only_own as "onlyOwn", peer, avoid
    from person_wish where person_id = (select person_id from contact where id = $1)`;

/** What the person of a contact wishes of the one they meet; nothing, when nothing was said. */
export async function wishesOf(tx: Pick<Tx, 'rows'>, contactId: string): Promise<Wishes> {
  const [row] = await tx.rows<Wishes>(READ, [contactId]);
  return Wishes.parse(row ?? {});
}

/** Kept with the person, for every contact of theirs. Whom they avoid is kept even when that worker has gone. */
export async function setWishes(tx: Tx, contactId: string, wishes: Wishes): Promise<void> {
  const { gender, onlyGender, onlyLanguage, onlyOwn, peer, avoid } = wishes;
  await tx.rows(
    `insert into person_wish (person_id, gender, only_gender, only_language, only_own, peer, avoid)
     select person_id, $2, $3, $4, $5, $6, $7::uuid[] from contact where id = $1
     on conflict (person_id) do update set gender = excluded.gender, only_gender = excluded.only_gender,
       only_language = excluded.only_language, only_own = excluded.only_own, peer = excluded.peer, avoid = excluded.avoid,
       changed_at = clock_timestamp()`,
    [contactId, gender, onlyGender && gender !== null, onlyLanguage, onlyOwn, peer, avoid],
  );
}

/** "Not that one": hard, whoever asks them. */
export async function isAvoided(tx: Pick<Tx, 'rows'>, contactId: string, workerId: string): Promise<boolean> {
  const rows = await tx.rows(
    `select from person_wish where person_id = (select person_id from contact where id = $1) and $2::uuid = any(avoid)`,
    [contactId, workerId],
  );
  return rows.length > 0;
}

/** What whoever chose them is told; why is between the person and the hub. */
export const needsAnother = (): Refused =>
  new Refused('needs-another', 'Personen behöver en annan kollega än den du valde.');
