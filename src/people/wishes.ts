import { Wishes, type UnmetChoice } from '../../libs/protocol/index.js';
import { asChosen, isAvoided, meetsWishes, type Insisting, type Met } from '../../libs/routing/index.js';
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

const PAIR = `
    select w.id as "workerId", w.gender, w.languages, c.rank::int, c.own_worker as "ownWorker", coalesce(c.spoken, c.language) as language, c.unmet_choice as choice
    from worker w, contact c where c.id = $1 and w.id = $2`;
type Pair = Met & Omit<Insisting, 'wishes'> & { choice: UnmetChoice | null };

/** How a worker stands to what the person insists on: `avoided` is "not that one", `unmet` any other hard wish. */
export type Fit = 'fits' | 'avoided' | 'unmet';

/** By the same rule as the router's, for every other way to a contact: picked, rung for, reached out, asked in. */
export async function fitOf(tx: Pick<Tx, 'rows'>, contactId: string, workerId: string): Promise<Fit> {
  const [pair] = await tx.rows<Pair>(PAIR, [contactId, workerId]);
  if (!pair) return 'fits';
  const contact = { ...pair, wishes: asChosen(await wishesOf(tx, contactId), pair.choice) };
  if (isAvoided(pair, contact)) return 'avoided';
  return meetsWishes(pair, contact) ? 'fits' : 'unmet';
}

/** What whoever chose them is told; why is between the person and the hub. */
export const needsAnother = (): Refused =>
  new Refused('needs-another', 'Personen behöver en annan kollega än den du valde.');
