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

export async function setGrading(
  tx: Tx,
  contactId: string,
  { band, need, area, reasons, question }: Grading,
): Promise<void> {
  await tx.rows(
    `update contact set band = $2, need = $3, area = $4, reasons = $5, question = $6 where id = $1`,
    [contactId, ...[band, need, area, reasons, question]],
  );
  tx.announce({ kind: 'contact', contactId });
}
