import { randomUUID } from 'node:crypto';
import type { Band, Lowering, Named } from '../../../libs/protocol/index.js';
import { append, HUB } from '../../contacts/log.js';
import type { Tx } from '../../platform/database/database.js';
import { Refused } from '../../platform/refused.js';

export interface Asking {
  contactId: string;
  from: Band;
  to: Band;
  reason: string;
  by: Named;
}

/** @throws Refused `lowering-waits` when another is asked about already */
export async function askToLower(tx: Tx, { contactId, from, to, reason, by }: Asking): Promise<void> {
  const asked = await tx.rows(
    `insert into lowering (id, contact_id, from_band, to_band, reason, asked_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (contact_id) where outcome is null do nothing returning id`,
    [randomUUID(), contactId, from, to, reason, by.workerId],
  );
  if (asked.length === 0)
    throw new Refused('lowering-waits', 'En kollega är redan tillfrågad om att sänka nivån.');
  await append(tx, contactId, [
    { actor: { kind: 'worker', ...by }, body: { kind: 'lowering', state: 'asked', from, to, reason } },
  ]);
  tx.announce({ kind: 'contact', contactId }, { kind: 'lowering', contactId });
}

export async function openLowering(db: Pick<Tx, 'rows'>, contactId: string): Promise<Lowering | null> {
  const [open] = await db.rows<Lowering>(`${OPEN} and l.contact_id = $1`, [contactId]);
  return open ?? null;
}

/** Whoever raises the band, or grades it anew, has thought better of lowering it. */
export async function withdrawLowering(tx: Tx, contactId: string, by: Named): Promise<void> {
  const open = await openLowering(tx, contactId);
  if (open) await settle(tx, open, by, 'withdrawn');
}

/**
 * Something was found after it was asked, which neither of the two has weighed: it can no longer be confirmed. The contact's
 * row is locked, and what was found stands in the log already: both read it in its order.
 */
export async function overtakeLowering(tx: Tx, contactId: string): Promise<void> {
  const open = await openLowering(tx, contactId);
  if (open) await settle(tx, open, null, 'withdrawn');
}

/** For whoever answers too late: why. */
export async function whyGone(db: Pick<Tx, 'rows'>, loweringId: string): Promise<Refused> {
  const [overtaken] = await db.rows(
    `select from lowering where id = $1 and outcome = 'withdrawn' and settled_by is null`,
    [loweringId],
  );
  return overtaken
    ? new Refused(
        'lowering-overtaken',
        'Nivån sänks inte: något nytt har framkommit sedan frågan ställdes. Läs det först.',
      )
    : new Refused('lowering-gone', 'Frågan gäller inte längre.');
}

export const OPEN = `
  select l.id as "loweringId", l.contact_id as "contactId", l.from_band as "from", l.to_band as "to", l.reason,
    jsonb_build_object('workerId', a.id, 'name', a.first_name, 'title', a.title) as "by"
  from lowering l join worker a on a.id = l.asked_by join contact c on c.id = l.contact_id and c.state <> 'closed'
  where l.outcome is null`;

/** The contact's row is locked. A confirmed one is told of by the grading itself. Settled by nobody: overtaken. */
export async function settle(
  tx: Tx,
  { loweringId, contactId, from, to, reason }: Lowering,
  by: Named | null,
  outcome: 'confirmed' | 'refused' | 'withdrawn',
): Promise<void> {
  await tx.rows(
    `update lowering set outcome = $2, settled_by = $3, settled_at = clock_timestamp() where id = $1 and outcome is null`,
    [loweringId, outcome, by?.workerId ?? null],
  );
  if (outcome !== 'confirmed')
    await append(tx, contactId, [
      {
        actor: by ? { kind: 'worker', ...by } : HUB,
        body: { kind: 'lowering', state: by ? outcome : 'overtaken', from, to, reason },
      },
    ]);
  tx.announce({ kind: 'contact', contactId }, { kind: 'lowering', contactId });
}
