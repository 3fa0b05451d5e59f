import type { Named } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';
import { append, HUB, type EntryRow } from './log.js';

/** The person wishes for another than whom is responsible: that one stays so, and everyone else is asked from now on. */
export async function seekAnother(
  tx: Tx,
  contactId: string,
  { who, text }: { who: Named; text: string },
): Promise<EntryRow[]> {
  await tx.rows(
    `update contact set to_relieve = $2, to_relieve_at = clock_timestamp(), round = round + 1,
       round_at = clock_timestamp(), step = 0, step_at = null where id = $1`,
    [contactId, who.workerId],
  );
  return append(tx, contactId, [
    { actor: HUB, body: { kind: 'another-wished', who } },
    { actor: HUB, body: { kind: 'seeking', who, text } },
  ]);
}

/** They want to go on with the one they have. @returns whether another was sought until now */
export async function seekNoMore(tx: Tx, contactId: string): Promise<boolean> {
  const [sought] = await tx.rows(
    `update contact set to_relieve = null, to_relieve_at = null, alarm = null, alarm_at = null
     where id = $1 and to_relieve is not null returning id`,
    [contactId],
  );
  return sought !== undefined;
}

/** Whom the person wishes to be relieved of, while that is sought. */
export async function isToBeRelieved(tx: Tx, contactId: string, workerId: string): Promise<boolean> {
  const [row] = await tx.rows(`select from contact where id = $1 and to_relieve = $2`, [contactId, workerId]);
  return row !== undefined;
}
