import type { Area, Band, Need } from '../../libs/protocol/index.js';
import type { Tx } from '../platform/database/database.js';

export interface Grading {
  band: Band;
  need: Need | null;
  area: Area | null;
  reasons: string[];
  /** The question that is open, if any. */
  question: string | null;
}

export async function gradingOf(tx: Tx, contactId: string): Promise<Grading> {
  const [row] = await tx.rows<Grading>(
    `select band, need, area, reasons, question from contact where id = $1`,
    [contactId],
  );
  return row as Grading;
}

/** Danger to life begins a new round: whoever let an earlier, lesser offer go is asked again. */
export async function setGrading(
  tx: Tx,
  contactId: string,
  { band, need, area, reasons, question }: Grading,
): Promise<void> {
  await tx.rows(
    `update contact set band = $2, need = $3, area = $4, reasons = $5, question = $6,
       round = round + case when $2 = 'R0' and band <> 'R0' then 1 else 0 end,
       round_at = case when $2 = 'R0' and band <> 'R0' then clock_timestamp() else round_at end
     where id = $1`,
    [contactId, ...[band, need, area, reasons, question]],
  );
  tx.announce({ kind: 'contact', contactId }, { kind: 'graded', contactId });
}
