import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { Text } from './inbound-record.js';
import { onceMore } from './once-more.js';
import { ReceiveText, type Taken } from './receive-text.js';
import { textWords } from '../text-words.js';

/** One part of a long text, as the older SMS API brings it. */
export interface Part {
  providerId: string;
  from: string;
  ref: string;
  number: number;
  total: number;
  text: string;
  jti: string | null;
}
interface Kept {
  part: number;
  total: number;
  providerId: string;
  /** As JSON: half a letter at a border has no other way into a database, and its other half is in the next part. */
  text: string;
}

/** How long the first part waits for the last. Somebody wrote: they are not kept from us for longer than this. */
export const WAIT_SECONDS = 60;

const KEEP = `
    insert into sms_part (sender, ref, part, total, provider_id, text)
    select $1, $2, $3, $4, $5, $6 where not exists (select from sms_inbound where provider_id = $5)
    on conflict do nothing`;

/**
 * Joins the parts of a long text, in whatever order and however late they come. What is still incomplete when the wait
 * is over is delivered as what there is, its holes marked; a part that comes after that is a text of its own.
 *
 * Where a carrier leaves out which part is which, nothing is joined: every part is a text at once, in the order of
 * arrival. Guessing by sender and second would glue together what a person wrote as two texts, and would hold back
 * every text for the length of the guess.
 */
@Injectable()
export class JoinParts {
  constructor(
    private readonly db: Database,
    private readonly receive: ReceiveText,
  ) {}

  /** @returns `waiting` until the last part is there. */
  take(part: Part): Promise<Taken | 'waiting'> {
    return onceMore(() =>
      this.db.transaction(async (tx) => {
        const { from, number, providerId, text, jti, total } = part;
        const ref = `${part.ref}/${total}`;
        await lock(tx, from, ref);
        if (jti && (await isReplay(tx, jti))) return 'replayed';
        const before = await keptOf(tx, from, ref);
        // the number of a text (one octet) has come round again: what waited under it is another text
        if (before.some((kept) => kept.part === number && kept.providerId !== providerId))
          await this.join(tx, from, ref, before);
        await tx.rows(KEEP, [from, ref, number, total, providerId, JSON.stringify(text)]);
        const kept = await keptOf(tx, from, ref);
        return kept.length === total ? this.join(tx, from, ref, kept) : 'waiting';
      }),
    );
  }

  /** Delivers what has waited long enough. Safe to run at any time, by every hub. */
  async sweep(waitSeconds = WAIT_SECONDS): Promise<void> {
    const over = await this.db.rows<{ sender: string; ref: string }>(
      `select sender, ref from sms_part group by sender, ref
       having min(at) <= clock_timestamp() - make_interval(secs => $1)`,
      [waitSeconds],
    );
    for (const { sender, ref } of over)
      await onceMore(() =>
        this.db.transaction(async (tx) => {
          await lock(tx, sender, ref);
          const kept = await keptOf(tx, sender, ref);
          if (kept.length > 0) await this.join(tx, sender, ref, kept);
        }),
      );
  }

  private async join(tx: Tx, sender: string, ref: string, kept: Kept[]): Promise<Taken> {
    await tx.rows(`delete from sms_part where sender = $1 and ref = $2`, [sender, ref]);
    const providerIds = kept.map(({ providerId }) => providerId) as Text['providerIds'];
    return this.receive.within(tx, { providerIds, from: sender, text: joined(kept), jti: null });
  }
}

/** Parts of one text that arrive together would not see each other; the second waits for the first. */
const lock = (tx: Tx, sender: string, ref: string): Promise<unknown> =>
  tx.rows(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`sms-part:${sender}:${ref}`]);

const isReplay = async (tx: Tx, jti: string): Promise<boolean> =>
  (await tx.rows(`insert into webhook_seen (jti) values ($1) on conflict do nothing returning jti`, [jti]))
    .length === 0;

const keptOf = (tx: Tx, sender: string, ref: string): Promise<Kept[]> =>
  tx.rows<Kept>(
    `select part, total, provider_id as "providerId", text from sms_part where sender = $1 and ref = $2 order by part`,
    [sender, ref],
  );

/** In the order of their numbers; where some are missing the worker sees that they are. */
function joined(kept: Kept[]): string {
  // For staff, who read Swedish.
  const { missing } = textWords.sv;
  let next = 1;
  let text = '';
  for (const { part, text: json } of kept) {
    const piece = JSON.parse(json) as string;
    text += part === next ? piece : `${missing}${piece}`;
    next = part + 1;
  }
  return next <= (kept[0]?.total ?? 0) ? `${text}${missing}` : text;
}
