import { createHash } from 'node:crypto';
import { cleanText, type Language, type Spoken, type UnmetWish } from '../../../../libs/protocol/index.js';
import { sayingAlso, type Along } from '../../../contacts/messages.js';
import { languageWritten, spokenIn } from '../../../../libs/triage/index.js';
import type { Database, Tx } from '../../../platform/database/database.js';
import { textWords } from '../text-words.js';

/**
 * The language of our words on a text line, by its first text; a phone number does not tell. What is too short to tell is Swedish, or
 * Arabic by its letters; who writes another language with those (Persian, Sorani) may not read Arabic at all.
 */
export function languageOf(text: string): Language {
  if (/\p{Script=Arabic}/u.test(text)) return (spokenIn(text) ?? 'ar') === 'ar' ? 'ar' : 'sv';
  return languageWritten(text) === 'en' ? 'en' : 'sv';
}

/** What they speak, when their first text tells another language for certain than that of our words. */
export function spokenOf(text: string): Spoken | undefined {
  const spoken = spokenIn(text) ?? undefined;
  return spoken === languageOf(text) ? undefined : spoken;
}

/** A whole text, from one webhook or joined from several. */
export interface Text {
  /** The provider's ids of it: one, or one a part. */
  providerIds: [string, ...string[]];
  from: string;
  text: string;
  /** The id of the webhook's signature. */
  jti: string | null;
}

/** What is known of a text before anything is done with it. */
export interface Look {
  replayed: boolean;
  known: boolean;
  /** The open contact of its sender. */
  contactId: string | null;
  question: string | null;
  /** A hard wish that could not be met, and what they want instead is not known: asked when nothing else is. */
  unmet: UnmetWish | null;
}

/**
 * Lateral, with a limit: PostgreSQL then looks each text up by its key. A plain `exists` it answers by reading the whole
 * table into a hash, for as long as it still believes the table to be as small as on the first day.
 */
const LOOK = `
    select w.jti is not null as replayed, i.provider_id is not null as known, c.id as "contactId", c.question, c.unmet
    from unnest($1::text[], $2::text[], $3::text[]) with ordinality as t(jti, provider_id, address, n)
    left join lateral (select w.jti from webhook_seen w where w.jti = t.jti limit 1) w on true
    left join lateral (select i.provider_id from sms_inbound i where i.provider_id = t.provider_id limit 1) i on true
    left join lateral (
      select c.id, c.question, case when c.question is null and c.unmet_choice is null then c.unmet end as unmet from contact c
      where c.channel = 'sms' and c.address = t.address and c.state <> 'closed' limit 1) c on true
    order by t.n`;

/** One look for many texts; in their order. */
export function look(tx: Pick<Database | Tx, 'rows'>, texts: Text[]): Promise<Look[]> {
  return tx.rows<Look>(LOOK, [
    texts.map(({ jti }) => jti),
    texts.map(({ providerIds }) => providerIds[0]),
    texts.map(({ from }) => from),
  ]);
}

/** Where in the record a text came to stand. */
export interface Line {
  contactId: string;
  seq: number;
}
export type Recorded = Text & Line;

// Plain inserts: another hub that took the same text or the same signature in this instant makes one of us begin again.
const RECORD = `
    with seen as (insert into webhook_seen (jti) select unnest($1::text[]))
    insert into sms_inbound (provider_id, contact_id, seq) select * from unnest($2::text[], $3::uuid[], $4::int[])`;

/** In the transaction of what the texts did: if that is undone, so is this, and the provider's next try is not a replay. */
export async function record(tx: Tx, jtis: (string | null)[], texts: Recorded[]): Promise<void> {
  const ids = texts.flatMap(({ providerIds, contactId, seq }) =>
    providerIds.map((providerId) => ({ providerId, contactId, seq })),
  );
  await tx.rows(RECORD, [
    jtis.filter((jti) => jti !== null),
    ids.map(({ providerId }) => providerId),
    ids.map(({ contactId }) => contactId),
    ids.map(({ seq }) => seq),
  ]);
}

/** The same, in the statement that writes the texts as messages: of those that it wrote, or had written before. */
const RECORD_ALONG = sayingAlso(
  `
    seen as (
      insert into webhook_seen (jti)
      select s.jti from unnest($8::text[]) with ordinality as s(jti, n) join judged j on j.n = s.n
      where s.jti is not null and j.verdict in ('new', 'known')),
    inbound as (
      insert into sms_inbound (provider_id, contact_id, seq)
      select i.provider_id, j.contact_id, coalesce(w.seq, j.known_seq)
      from unnest($9::int[], $10::text[]) as i(n, provider_id) join judged j on j.n = i.n
      left join written w on w.contact_id = j.contact_id and w.client_id = j.client_id
      where j.verdict in ('new', 'known'))`,
);

export function recordAlong(texts: Text[]): Along {
  const ids = texts.flatMap(({ providerIds }, i) => providerIds.map((id) => ({ n: i + 1, id })));
  return {
    statement: RECORD_ALONG,
    values: [texts.map(({ jti }) => jti), ids.map(({ n }) => n), ids.map(({ id }) => id)],
  };
}

/** The line's own id follows from the provider's: whatever else goes wrong, one text is one line of a log. */
export function lineIdOf({ providerIds }: Text): string {
  const hex = createHash('sha256').update(`sms:${providerIds[0]}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A text without a letter is still somebody who wrote. */
export const shown = ({ text }: Text): string => cleanText(text) || textWords[languageOf(text)].blank;
