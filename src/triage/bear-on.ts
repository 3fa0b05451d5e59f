import { findsMore, findsTag, type Graded, type Grading } from '../../libs/triage/index.js';
import { hush, wantHelpNow } from '../contacts/belonging.js';
import type { Tx } from '../platform/database/database.js';
import { overtakeLowering } from './regrade/lowering.js';

/** What an answer changes besides the grading, once it stands in the log. The contact's row is locked. */
export async function bearOn(tx: Tx, contactId: string, before: Grading, graded: Graded): Promise<void> {
  if (findsTag(before, graded, 'live-now')) await wantHelpNow(tx, contactId);
  if (findsTag(before, graded, 'ask-no-more')) await hush(tx, contactId);
  if (findsMore(before, graded.grading)) await overtakeLowering(tx, contactId);
}
